// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/session.h"

namespace counterpart::core {

/// Every changeset again: its signature by its author's key (ours, or the register's), and every fact's digest, which
/// its changeset must list. How many changesets were good; the first that is not gives "changeset.altered",
/// "changeset.unknown_author", "changeset.fact_not_listed" or "store.damaged".
Result<std::uint64_t> verify_signatures(Session&, Progress&);

} // namespace counterpart::core
