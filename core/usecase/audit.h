// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/port/progress.h"
#include "core/session.h"

#include <filesystem>

namespace counterpart::core {

struct AuditEntry {
    std::int64_t sequence = 0;
    Instant at;
    AuditEvent event;
    Digest digest;
};
/// Newest first, from below `before` (0: the newest), at most `limit`.
Result<std::vector<AuditEntry>> list_audit(Session&, std::int64_t before, std::size_t limit);
struct AuditVerification {
    std::uint64_t entries = 0;
    AuditHead head;
};
/// Walks the whole chain: "audit.chain_broken" (storage), detail: the entry's number.
Result<AuditVerification> verify_audit(Session&);
/// As CSV, cells guarded against formulas. Logged.
Result<std::uint64_t> export_audit(Session&, const std::filesystem::path& to, Existing, Progress&);

} // namespace counterpart::core
