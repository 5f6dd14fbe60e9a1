// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace counterpart::core {

/// What this program writes; SQLite's user_version of store.db.
std::int64_t latest_schema_version();

/// Brings the database to `target` (or the latest), one transaction a migration and user_version inside it,
/// so that a cut leaves the one before or the one after. Says how many ran. "store.newer_version"
/// (unsupported) where the database is ahead of this program: it is left alone.
Result<int> migrate(Database& db);
Result<int> migrate_to(Database& db, std::int64_t target);

} // namespace counterpart::core
