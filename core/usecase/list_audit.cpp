// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"
#include "core/usecase/audit.h"

namespace counterpart::core {

Result<std::vector<AuditEntry>> list_audit(Session& session, std::int64_t before, std::size_t limit) {
    TRY_ASSIGN(const auto chain, read_chain(session.db(), before, limit));
    std::vector<AuditEntry> out;
    out.reserve(chain.size());
    for (const ChainEntry& entry : chain) {
        TRY_ASSIGN(auto event, event_of(entry));
        out.push_back({entry.sequence, entry.at, std::move(event), entry.digest});
    }
    return out;
}

Result<AuditVerification> verify_audit(Session& session) {
    NoProgress progress;
    TRY_ASSIGN(const AuditHead head, verify_chain(session.db(), progress));
    return AuditVerification{static_cast<std::uint64_t>(head.sequence), head};
}

} // namespace counterpart::core
