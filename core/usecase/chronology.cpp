// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/civil_time.h"
#include "core/usecase/case_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

Instant beginning_of(const PartialDate& date) {
    const std::string day = std::to_string(std::max<int>(date.day, 1)) + "/" + std::to_string(std::max<int>(date.month, 1)) + "/" + std::to_string(date.year);
    return parse_typed_instant(day + " 00:00").value_or(kFirstInstant);
}

/// The claims that stand now: of each record and attribute the one that is shown first.
using Shown = std::map<std::pair<RecordId, std::string>, const ClaimView*>;

Shown shown_of(const CaseHistory& history) {
    Shown out;
    for (const ClaimView& claim : history.claims) {
        if (claim.shown) out.try_emplace({claim.record, claim.attribute}, &claim);
    }
    return out;
}

/// When it was, as far as somebody said so.
void add_happened(const RecordSummary& record, const Shown& shown, std::vector<ChronologyEntry>& out) {
    for (const char* attribute : {"starts", "date"}) {
        const auto found = shown.find({record.id, attribute});
        if (found == shown.end()) continue;
        if (const auto* at = std::get_if<Instant>(&found->second->value)) {
            out.push_back({*at, Happened{record, {}}});
            return;
        }
        if (const auto* date = std::get_if<PartialDate>(&found->second->value)) {
            out.push_back({beginning_of(*date), Happened{record, *date}});
            return;
        }
    }
}

void add_stated(const CaseHistory& history, std::vector<ChronologyEntry>& out) {
    std::map<RecordId, const RecordSummary*> summaries;
    for (const RecordView& record : history.records) summaries.emplace(record.summary.id, &record.summary);
    std::map<Digest, std::size_t> places; // of a changeset among the entries
    for (const ClaimView& claim : history.claims) {
        const auto [place, is_new] = places.try_emplace(claim.changeset, out.size());
        if (is_new) out.push_back({claim.claimed, Stated{claim.author_name, claim.agency_name, {}, 0}});
        Stated& stated = std::get<Stated>(out[place->second].what);
        ++stated.facts;
        if (std::ranges::find(stated.records, claim.record, &RecordSummary::id) == stated.records.end()) stated.records.push_back(*summaries.at(claim.record));
    }
}

/// Letters about what is in the case, or about what was shared of it.
Result<void> add_letters(Session& session, const std::set<RecordId>& records, CaseSharing& sharing, std::vector<ChronologyEntry>& out) {
    std::set<BundleId> bundles;
    for (const DisclosureView& one : sharing.sent) bundles.insert(one.bundle);
    for (const ReceivedView& one : sharing.received) bundles.insert(one.bundle);
    for (RequestView& one : sharing.requests.requests) {
        const bool here = (one.request.record && records.contains(*one.request.record)) ||
                          std::ranges::any_of(one.answers, [&](const RequestView::Answer& answer) { return answer.disclosure && bundles.contains(*answer.disclosure); });
        if (here) out.push_back({one.letter.claimed, std::move(one)});
    }
    TRY_ASSIGN(auto recalls, list_recalls(session));
    for (RecallView& one : recalls) {
        if (one.disclosure && bundles.contains(*one.disclosure)) out.push_back({one.letter.claimed, std::move(one)});
    }
    TRY_ASSIGN(auto challenges, list_challenges(session));
    for (ChallengeView& one : challenges) {
        if (one.claim && records.contains(one.claim->record)) out.push_back({one.letter.claimed, std::move(one)});
    }
    return {};
}

} // namespace

Result<std::vector<ChronologyEntry>> chronology(Session& session, const RecordId& case_id) {
    TRY_ASSIGN(const CaseHistory history, case_history(session, case_id));
    TRY_ASSIGN(CaseSharing sharing, case_sharing(session, case_id));
    std::vector<ChronologyEntry> out;
    add_stated(history, out);
    const Shown shown = shown_of(history);
    std::set<RecordId> records;
    for (const RecordView& one : history.records) {
        records.insert(one.summary.id);
        if (one.summary.type == "event" || one.summary.type == "note") add_happened(one.summary, shown, out);
    }
    TRY(add_letters(session, records, sharing, out));
    for (DisclosureView& one : sharing.sent) out.push_back({one.made, std::move(one)});
    for (ReceivedView& one : sharing.received) out.push_back({one.manifest.claimed, std::move(one)});
    std::ranges::stable_sort(out, std::ranges::greater{}, &ChronologyEntry::at);
    return out;
}

} // namespace counterpart::core
