// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/case_file.h"

#include "core/model/civil_time.h"
#include "core/usecase/acting.h"
#include "core/usecase/terms.h"

#include <algorithm>

namespace counterpart::core {

PartialDate today(Session& session) {
    const CivilTime now = civil_time(session.ports().clock.now());
    return {now.year, now.month, now.day, false};
}

Result<std::vector<RecordView>> case_records(Session& session, const RecordId& case_id, std::span<const std::string_view> types) {
    TRY(require_case(session, case_id));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    TRY_ASSIGN(const auto summaries, records_in_case(reading, case_id));
    std::vector<RecordView> out;
    for (const RecordSummary& summary : summaries) {
        if (std::ranges::find(types, summary.type) == types.end()) continue;
        TRY_ASSIGN(auto view, record_view(reading, summary.id));
        TRY_ASSIGN(view.terms, terms_of_record(session, summary.id));
        out.push_back(std::move(view));
    }
    TRY(note_consultation(session, {"show_case_records", case_id.view(), static_cast<std::int64_t>(out.size())}));
    return out;
}

Result<CaseHistory> case_history(Session& session, const RecordId& case_id) {
    TRY(require_case(session, case_id));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    CaseHistory out;
    TRY_ASSIGN(const auto summaries, records_in_case(reading, case_id));
    std::vector<RecordId> ids{case_id};
    for (const RecordSummary& summary : summaries) ids.push_back(summary.id);
    for (const RecordId& id : ids) {
        RecordView record;
        TRY_ASSIGN(record.summary, summary_in_words(reading, id));
        TRY_ASSIGN(record.terms, terms_of_record(session, id));
        TRY_ASSIGN(auto claims, claim_history(reading, id));
        out.records.push_back(std::move(record));
        std::ranges::move(claims, std::back_inserter(out.claims));
    }
    std::ranges::stable_sort(out.claims, std::ranges::greater{}, &ClaimView::claimed);
    TRY(note_consultation(session, {"show_case_history", case_id.view(), static_cast<std::int64_t>(out.records.size())}));
    return out;
}

Result<CaseSharing> case_sharing(Session& session, const RecordId& case_id) {
    TRY(require_case(session, case_id));
    CaseSharing out;
    TRY_ASSIGN(out.sent, list_disclosures(session));
    TRY_ASSIGN(out.received, list_received(session));
    const auto elsewhere = [&](const auto& one) { return one.manifest.case_record != case_id; };
    std::erase_if(out.sent, elsewhere);
    std::erase_if(out.received, elsewhere);
    TRY_ASSIGN(out.requests, list_requests(session));
    return out;
}

} // namespace counterpart::core
