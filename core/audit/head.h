// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/keys/sub_keys.h"
#include "core/port/files.h"

namespace counterpart::core {

/// What comparing the chain with the head outside says: the table of AUDIT.md.
enum class HeadCheck { matches, behind, missing, unreadable, rolled_back };

/// Why an earlier opening could not tell whether the store is an older copy; kept in store_info until accepted.
enum class HeadDoubt : std::uint8_t { none = 0, missing = 1, unreadable = 2 };

struct HeadReport {
    HeadCheck check = HeadCheck::missing;
    AuditHead outside; ///< where there was one to read
};

Bytes encode_head(const StoreId& store, const AuditHead& head, const HeadMacKey& key);

struct SealedHead {
    StoreId store;
    AuditHead head;
    Bytes body;
    Digest mac;
};
/// The mac is not checked yet. Refuses with cbor.* and "audit.head_malformed" (malformed).
Result<SealedHead> parse_head(ByteView file);

std::filesystem::path head_file(const std::filesystem::path& state_folder, const StoreId& store);
Result<void> write_head(Files& files, const std::filesystem::path& state_folder, const StoreId& store,
                        const AuditHead& head, const HeadMacKey& key);
/// Reads the head outside and compares the store's chain with it. io.* where it is there and cannot be read.
Result<HeadReport> check_head(Files& files, const std::filesystem::path& state_folder, const StoreId& store,
                              Database& db, const HeadMacKey& key);

} // namespace counterpart::core
