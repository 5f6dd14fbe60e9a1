// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"
#include "core/exchange/receive.h"
#include "core/model/civil_time.h"
#include "core/projection/queries.h"
#include "core/usecase/acting.h"
#include "core/usecase/bundle_view.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

namespace {

std::string words_of(const ClaimView& claim) {
    const auto* date = std::get_if<PartialDate>(&claim.value);
    return date != nullptr ? in_words(*date) : claim.text;
}

/// What others state beside what we do; where we state nothing, beside each other.
void add_differences(const AttributeView& attribute, const AgencyId& own, std::vector<BundleView::Change::Difference>& out) {
    const ClaimView* first = nullptr;
    for (const ClaimView& claim : attribute.claims) { // ours first
        if (!claim.shown) continue;
        if (first == nullptr) first = &claim;
        else if (claim.value != first->value)
            out.push_back({attribute.label, first->agency == own ? words_of(*first) : std::string(), words_of(claim), claim.agency_name});
    }
}

Result<std::vector<BundleView::Change>> changes_of(const Reading& reading, const Manifest& manifest,
                                                   const Receiving& receiving) {
    std::vector<BundleView::Change> out;
    for (const DisclosedRecord& disclosed : manifest.disclosed) {
        const auto count = receiving.counts().find(disclosed.record);
        if (count == receiving.counts().end()) continue;
        BundleView::Change change;
        const auto shown = record_view(reading, disclosed.record);
        if (!shown && shown.error().reason == "record.not_found") continue; // recalled, all that it says of it
        TRY_ASSIGN(const RecordView view, shown);
        TRY_ASSIGN(change.record, summary_in_words(reading, disclosed.record));
        if (!view.cases.empty()) change.in_case = view.cases.front().title;
        change.is_new = receiving.records_new().contains(disclosed.record);
        change.facts_known = count->second.known;
        change.facts_new = count->second.facts - count->second.known;
        for (const AttributeView& attribute : view.attributes) {
            if (!attribute.agencies_differ) continue;
            ++change.differs;
            add_differences(attribute, reading.own_agency, change.differences);
        }
        change.withheld = disclosed.withheld;
        out.push_back(std::move(change));
    }
    return out;
}

} // namespace

Result<BundleView> inspect_bundle(Session& session, const std::filesystem::path& file, Progress& progress) {
    TRY_ASSIGN(const Arrived arrived, receive(session, file, Repeat::tell));
    TRY_ASSIGN(BundleView view, view_of(session, arrived));
    if (arrived.before) return view;
    // The import as it would be, taken back whatever comes out: so the two can never tell different things.
    TRY(session.db().rehearse([&]() -> Result<void> {
        Receiving receiving(session, arrived, Keep::nothing);
        TRY(receiving.take_all(progress));
        TRY_ASSIGN(const Names names, names_of(session));
        TRY_ASSIGN(view.changes,
                   changes_of({session.db(), names, session.officer().agency}, view.manifest, receiving));
        return tell_what_it_brought(session, receiving, view);
    }));
    if (view.manifest.kind == BundleKind::disclosure) {
        TRY(session.note([&] { return note_reached(session, answered(arrived), {{AnswerStage::received}, {AnswerStage::opened}}); }));
    }
    TRY(note_consultation(session, {"inspect_bundle", view.manifest.bundle.view(), static_cast<std::int64_t>(view.changes.size())}));
    return view;
}

} // namespace counterpart::core
