// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/audit/chain.h"
#include "core/projection/rebuild.h"
#include "core/usecase/store.h"
#include "core/usecase/verify_signatures.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// A check's outcome goes into the report; only a cancelled one ends the whole.
Result<void> note(VerifyReport& report, std::string_view name, const Result<std::uint64_t>& outcome) {
    VerifyReport::Check check{name, 0, std::nullopt};
    if (outcome) {
        check.checked = *outcome;
    } else {
        if (outcome.error().code == ErrorCode::cancelled) return tl::make_unexpected(outcome.error());
        check.failure = outcome.error();
    }
    report.checks.push_back(std::move(check));
    return {};
}

Result<std::uint64_t> check_pages(Database& db) {
    TRY(db.check_integrity());
    return 1;
}

Result<std::uint64_t> check_chain(Database& db, Progress& progress) {
    TRY_ASSIGN(const AuditHead head, verify_chain(db, progress));
    return static_cast<std::uint64_t>(head.sequence);
}

Result<std::uint64_t> check_projection(Session& session, Progress& progress) {
    return session.db().rehearse([&]() -> Result<std::uint64_t> {
        TRY(verify_projection(session.db(), session.officer().agency, progress));
        return 1;
    });
}

} // namespace

bool VerifyReport::good() const {
    return std::ranges::none_of(checks, [](const Check& check) { return check.failure.has_value(); });
}

Result<VerifyReport> verify_store(Session& session, Progress& progress) {
    VerifyReport report;
    TRY(note(report, "database", check_pages(session.db())));
    TRY(note(report, "audit chain", check_chain(session.db(), progress)));
    TRY(note(report, "signatures", verify_signatures(session, progress)));
    TRY(note(report, "attachments", verify_attachments(session, progress)));
    TRY(note(report, "projection", check_projection(session, progress)));
    AuditEvent event;
    event.operation = Operation::verification;
    event.phase = report.good() ? Phase::done : Phase::failed;
    event.act = "verify_store";
    TRY(session.act([&] { return session.audit(event); }));
    return report;
}

} // namespace counterpart::core
