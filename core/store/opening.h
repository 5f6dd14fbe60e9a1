// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open.h"
#include "core/store/session_parts.h"
#include "core/store/store_folder.h"

namespace counterpart::core {

/// How a store whose key slots are open already comes to be a session.
struct Opening {
    AuditEvent event; ///< what the log shall say: unlock, restore, made
    OlderCopy older_copy = OlderCopy::refuse;
    std::int64_t failed_unlocks = 0;
};

/// Steps 5 to 9 of STORE.md, "Opening". The lock is held.
Result<Session> open_with_keys(const Ports& ports, const std::filesystem::path& folder,
                               std::unique_ptr<FileLock> lock, OpenedKeySlots slots, const Opening& opening);

/// Writes what a new database of a store holds first.
Result<void> fill_new_database(Database& db, const StoreId& store, const OfficerProfile& officer,
                               const Identity& identity, Instant now);

} // namespace counterpart::core
