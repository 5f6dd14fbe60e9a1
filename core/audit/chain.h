// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/port/progress.h"
#include "core/store/sqlite.h"

#include <string>
#include <vector>

namespace counterpart::core {

/// A row of the table audit: AUDIT.md.
struct ChainEntry {
    std::int64_t sequence = 0;
    Instant at;
    std::string operation;
    Bytes subject;
    Bytes detail; ///< encode_detail()'s
    Digest previous;
    Digest digest;
    bool operator==(const ChainEntry&) const = default;
};

/// What the entry's digest has to be.
Digest digest_of(const ChainEntry& entry);

/// Everything of an event but operation and subject, as one item of CBOR.
Bytes encode_detail(const AuditEvent& event);
/// The event back. "audit.chain_broken" (storage) where the entry holds what this program never writes.
Result<AuditEvent> event_of(const ChainEntry& entry);

/// Adds an entry, in the caller's transaction.
Result<AuditHead> append_audit(Database& db, Instant at, const AuditEvent& event);

/// The last entry, its own digest checked: "audit.chain_broken" (storage). Sequence 0 and zero octets where
/// there is none yet.
Result<AuditHead> chain_head(Database& db);
/// Nothing where there is no such entry.
Result<std::optional<Digest>> chain_digest_at(Database& db, std::int64_t sequence);

/// Newest first, from below `before` (0: the newest), at most `limit`.
Result<std::vector<ChainEntry>> read_chain(Database& db, std::int64_t before, std::size_t limit);

/// Walks all: numbers without gaps, links, digests. "audit.chain_broken" (storage), detail: the first entry
/// that does not hold; "act.cancelled".
Result<AuditHead> verify_chain(Database& db, Progress& progress);

} // namespace counterpart::core
