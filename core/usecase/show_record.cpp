// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/withheld.h"
#include "core/usecase/acting.h"
#include "core/usecase/challenge_view.h"
#include "core/usecase/records.h"

namespace counterpart::core {

namespace {

/// What partners keep back of it, the terms under which the rest came, and what is doubted of it.
Result<void> add_what_came(Session& session, const Names& names, RecordView& record) {
    TRY_ASSIGN(const auto bundles, came_with(session.db(), record.summary.id));
    record.withheld = withheld_of(bundles, names, record.summary.id);
    record.terms = terms_of(bundles, names);
    return add_challenges(session, names, record);
}

} // namespace

Result<std::vector<RecordSummary>> list_cases(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto out, all_cases({session.db(), names, session.officer().agency}));
    TRY(note_consultation(session, {"list_cases", {}, static_cast<std::int64_t>(out.size())}));
    return out;
}

Result<CaseView> show_case(Session& session, const RecordId& id) {
    TRY(require_case(session, id));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    CaseView out;
    TRY_ASSIGN(out.record, record_view(reading, id));
    TRY(add_what_came(session, names, out.record));
    TRY_ASSIGN(out.records, records_in_case(reading, id));
    TRY(note_consultation(session, "show_case", id));
    return out;
}

Result<RecordView> show_record(Session& session, const RecordId& id) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto out, record_view({session.db(), names, session.officer().agency}, id));
    TRY(add_what_came(session, names, out));
    TRY(note_consultation(session, "show_record", id));
    return out;
}

Result<std::vector<ClaimView>> record_history(Session& session, const RecordId& id) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto out, claim_history({session.db(), names, session.officer().agency}, id));
    TRY(note_consultation(session, "record_history", id));
    return out;
}

Result<RecordId> find_record(Session& session, std::string_view prefix) {
    return record_by_prefix(session.db(), prefix);
}

} // namespace counterpart::core
