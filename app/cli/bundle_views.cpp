// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_views.h"

#include "app/cli/letter_views.h"
#include "app/cli/manifest_views.h"
#include "app/cli/policy_views.h"
#include "core/model/reason_words.h"

#include <algorithm>
#include <tuple>

namespace counterpart::cli {

namespace {

Json json_of_aside(std::string_view reason) { return {{"reason", reason}, {"says", core::words_for(reason).says}}; }

std::string_view text_of(core::Sequence sequence) {
    switch (sequence) {
    case core::Sequence::next:
        return "next";
    case core::Sequence::late:
        return "late";
    case core::Sequence::after_gap:
        return "after_gap";
    }
    return "next";
}

std::string known_by(const core::BundleView& bundle) {
    return "the register, version " + shown(bundle.register_version) + ", which " +
           counted(bundle.coordinators_needed, "coordinator signs", "coordinators sign") + "; " +
           (bundle.register_confirmed_how == "digits" ? "confirmed by digits, " : "founded here, ") +
           shown_day(bundle.register_confirmed);
}

/// Where its sender went by an older one.
std::string older_register(const core::BundleView& bundle) {
    return "The sender went by register " + shown(bundle.sender_older->register_version) + "; yours is " + shown(bundle.register_version) + ".";
}

void add_differences(Page& page, const std::vector<core::BundleView::Change>& changes) {
    std::vector<Page::Row> rows;
    for (const auto& change : changes) {
        for (const auto& one : change.differences)
            rows.push_back({shown(change.record.title), shown(one.label), shown(one.ours), shown(one.theirs), shown(one.agency_name)});
    }
    if (rows.empty()) return;
    page.line().line("What would be stated differently");
    page.table({"Title", "What", "Ours", "Theirs", "By"}, rows);
}

void add_changes(Page& page, const core::BundleView& bundle) {
    std::vector<Page::Row> rows;
    std::vector<core::BundleView::Change> changes = bundle.changes;
    std::ranges::sort(changes, {}, [](const core::BundleView::Change& change) {
        return std::tie(change.record.type_label, change.record.title);
    });
    for (const auto& change : changes)
        rows.push_back({change.is_new ? "new" : "here already", shown(change.record.type_label),
                        shown(change.record.title), shown(change.in_case), shown(change.facts_new),
                        shown(change.facts_known), shown(change.differs), shown(change.withheld)});
    if (!rows.empty()) page.line().line("What would change");
    page.table({"", "Kind", "Title", "Case", "New", "Known", "Differs", "Kept back"}, rows);
    add_differences(page, changes);
    if (bundle.attachments > 0)
        page.line("  " + counted(bundle.attachments, "attachment", "attachments") + ", " +
                  shown_bytes(bundle.attachment_bytes));
}

} // namespace

static Json json_of(const core::BundleView::Change::Difference& one) {
    return {{"label", one.label}, {"ours", one.ours}, {"theirs", one.theirs}, {"agency_name", one.agency_name}};
}

static Json json_of(const core::BundleView::Change& change) {
    return {{"record", json_of(change.record)},
            {"new", change.is_new},
            {"case_title", change.in_case},
            {"facts_new", change.facts_new},
            {"facts_known", change.facts_known},
            {"differs", change.differs},
            {"withheld", change.withheld},
            {"differences", json_list(change.differences, [](const auto& one) { return json_of(one); })}};
}

Json json_of(const core::BundleView& bundle) {
    Json out{{"verified", true},
             {"sender_name", bundle.sender_name},
             {"sender_role", bundle.sender_role},
             {"sender_agency", bundle.sender_agency},
             {"register_version", bundle.register_version},
             {"coordinators_needed", bundle.coordinators_needed},
             {"register_confirmed", json_of(bundle.register_confirmed)},
             {"register_confirmed_how", bundle.register_confirmed_how},
             {"sequence", text_of(bundle.sequence)},
             {"missing_before", bundle.missing_before},
             {"manifest", json_of(bundle.manifest)},
             {"manifest_hash", json_of(bundle.manifest_hash)},
             {"changes", json_list(bundle.changes, [](const auto& change) { return json_of(change); })},
             {"attachments", bundle.attachments},
             {"attachment_bytes", bundle.attachment_bytes},
             {"in_part", bundle.in_part},
             {"accepted", bundle.accepted},
             {"policy", json_of(bundle.policy)}};
    if (bundle.sender_older) {
        out.add("sender_older", {{"reason", "policy.sender_older"},
                                 {"says", older_register(bundle)},
                                 {"register_version", bundle.sender_older->register_version},
                                 {"ours", bundle.register_version},
                                 {"sealing", json_of(bundle.sender_older->refused)}});
    }
    if (bundle.accepted_at) out.add("accepted_at", json_of(*bundle.accepted_at));
    if (bundle.told) out.add("told", core::to_text(*bundle.told));
    if (!bundle.receipts_aside.empty()) out.add("aside", json_of_aside(bundle.receipts_aside));
    if (!bundle.letters.empty()) {
        Json letters = Json::array();
        for (const auto& letter : bundle.letters) {
            Json one{{"kind", core::to_text(letter.kind)}, {"letter", json_of(letter.id)}};
            if (!letter.aside.empty()) one.add("aside", json_of_aside(letter.aside));
            letters.push_back(std::move(one));
        }
        out.add("letters", std::move(letters));
    }
    if (!bundle.origins.empty()) out.add("origins", json_list(bundle.origins));
    if (bundle.before) {
        out.add("before", {{"state", bundle.before->state},
                           {"reason", bundle.before->reason},
                           {"received", json_of(bundle.before->received)}});
    }
    return out;
}

Page sender_older(const core::BundleView& bundle) {
    Page page;
    if (!bundle.sender_older) return page;
    page.line("    " + older_register(bundle));
    for (const core::PolicyReason& reason : bundle.sender_older->refused.reasons)
        page.line("    Your policy would not let it be sealed today: " + std::string(core::words_for(reason.reason).says));
    return page;
}

Page kept_aside(const core::BundleView& bundle) {
    Page page;
    if (!bundle.receipts_aside.empty()) page.field("Not kept", std::string(core::words_for(bundle.receipts_aside).says));
    for (const auto& letter : bundle.letters) {
        if (!letter.aside.empty()) page.field("Not kept", std::string(words_of(letter.kind)) + ": " + std::string(core::words_for(letter.aside).says));
    }
    return page;
}

Page page_of(const core::BundleView& bundle) {
    Page page;
    switch (bundle.manifest.kind) {
    case core::BundleKind::disclosure:
        page.line("A disclosure. It is authentic and has not been altered.");
        break;
    case core::BundleKind::receipt:
        page.line("A receipt. It is authentic and has not been altered.");
        break;
    case core::BundleKind::register_:
        page.line("A register. It is authentic and has not been altered.");
        break;
    case core::BundleKind::letters:
        page.line("A letter. It is authentic and has not been altered.");
        break;
    }
    page.line();
    page.field("From", shown(bundle.sender_name) +
                           (bundle.sender_role.empty() ? "" : ", " + shown(bundle.sender_role)) + ", " +
                           shown(bundle.sender_agency));
    page.field("Known by", known_by(bundle));
    page.field("Sealed", shown(bundle.manifest.claimed) + ", by the sender's clock");
    page.field("Bundle", json_of(bundle.manifest.bundle));
    page.append(terms_of(bundle.manifest));
    if (bundle.manifest.kind == core::BundleKind::disclosure && !bundle.policy.reasons.empty()) page.append(page_of(bundle.policy));
    page.append(sender_older(bundle));
    if (bundle.told) page.field("It says", words_of(*bundle.told));
    for (const auto& letter : bundle.letters) page.field("It brings", std::string(words_of(letter.kind)) + " (" + short_id(letter.id) + ")");
    page.append(kept_aside(bundle));
    for (const auto& origin : bundle.origins) page.field("Passed on", in_words(origin, bundle.sender_agency));
    if (bundle.accepted) page.field("Conditions", "accepted here" + (bundle.accepted_at ? ", " + shown(*bundle.accepted_at) : std::string()));
    if (bundle.in_part) page.line("  Some of its records were taken in before. The rest can be.");
    if (bundle.missing_before > 0)
        page.line("  " + counted(bundle.missing_before, "bundle", "bundles") +
                  " from this sender before it did not come. Ask whether one got lost.");
    if (bundle.sequence == core::Sequence::late)
        page.line("  A newer bundle from this sender is here already.");
    add_changes(page, bundle);
    return page;
}

} // namespace counterpart::cli
