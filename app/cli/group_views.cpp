// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_views.h"

#include "app/cli/preview_views.h"
#include "core/model/catalogue.h"
#include "core/model/reason_words.h"

#include <algorithm>
#include <map>

namespace counterpart::cli {

namespace {

std::string label(std::string_view vocabulary, std::string_view code) {
    return code.empty() ? std::string() : shown(core::catalogue().label_of(vocabulary, code));
}

std::string optional_text(const std::string& text) { return text.empty() ? std::string() : shown(text); }

/// "3 as you chose and 1 by the rule …": values, and records that stay whole.
std::string why_kept(const core::DisclosurePreview& preview) {
    std::map<std::string, std::uint64_t> counts;
    for (const auto& row : preview.rows) {
        for (const core::KeptBy& by : row.kept_by) ++counts[words_of(by)];
    }
    std::vector<std::string> out;
    for (const auto& [why, count] : counts) out.push_back(shown(count) + " (" + why + ")");
    return listed(out);
}

/// Each reason of policy to refuse, or to ask for something, in its own words.
std::string policy_words(const core::PolicyVerdict& verdict) {
    const core::Ruling ruling = verdict.ruling();
    if (ruling == core::Ruling::yes) return "Policy says yes.";
    std::string out = ruling == core::Ruling::no       ? "Policy says no, because:"
                      : ruling == core::Ruling::reason ? "Policy wants a reason written down, because:"
                                                       : "Policy wants a second officer's signature, because:";
    for (const core::PolicyReason& reason : verdict.reasons) {
        if (reason.ruling == ruling) out += " " + std::string(core::words_for(reason.reason).says);
    }
    return out;
}

/// What is still to be said, and what there is to know.
void add_notes(Page& page, const core::PolicyVerdict& verdict) {
    for (const core::PolicyReason& reason : verdict.reasons) {
        if (reason.ruling == core::Ruling::yes && reason.reason != "policy.gateway_serves")
            page.line("  - " + std::string(core::words_for(reason.reason).says));
    }
}

void add_preview(Page& page, const core::DisclosurePreview& preview) {
    page.line(shown(preview.agency_name) + " (" + counted(preview.officers.size(), "officer", "officers") + ": " +
              listed(all_shown(preview.officers)) + (preview.escrow ? ", and the agency's escrow key" : "") + ") would see " +
              counted(preview.rows.size(), "record", "records") + ", " + counted(preview.facts_leaving, "value", "values") +
              (preview.attachments.empty() ? "" : " and " + counted(preview.attachments.size(), "attachment", "attachments")) + ".");
    if (preview.facts_withheld > 0)
        page.line("  " + counted(preview.facts_withheld, "value", "values") + " kept back: " + why_kept(preview) + ".");
    if (!preview.kept.empty())
        page.line("  " + counted(preview.kept.size(), "record", "records") + " kept back whole; they are not told of " +
                  (preview.kept.size() == 1 ? "it." : "them."));
    if (preview.partner_facts_left_out > 0)
        page.line("  " + counted(preview.partner_facts_left_out, "value", "values") + " of partners left out, not yours to pass on.");
    page.line("  " + policy_words(preview.policy));
    add_notes(page, preview.policy);
}

} // namespace

static Json json_of(const core::GroupView::Agency& agency) {
    return {{"agency", json_of(agency.id)}, {"name", agency.name}, {"reachable", agency.reachable}, {"officers", agency.officers}};
}

static Json json_of(const core::GroupPreview::Agency& agency) {
    Json out{{"agency_name", agency.name}};
    if (agency.preview) out.add("preview", json_of(*agency.preview));
    if (agency.refusal) {
        const core::ReasonWords words = core::words_for(agency.refusal->reason);
        out.add("refusal", {{"reason", agency.refusal->reason}, {"says", words.says}, {"do", words.next}});
    }
    return out;
}

Json json_of(const core::GroupView& group) {
    const core::GroupTerms& terms = group.terms;
    return {{"name", group.name},
            {"agencies", json_list(group.agencies, [](const auto& agency) { return json_of(agency); })},
            {"template", terms.template_id},
            {"purpose", terms.purpose},
            {"gateway", terms.gateway},
            {"consent", terms.consent},
            {"handling_code", terms.handling_code},
            {"conditions", terms.conditions},
            {"onward", terms.onward}};
}

Page page_of(const core::GroupView& group) {
    Page page;
    page.line("Group: " + shown(group.name)).line();
    std::vector<Page::Row> rows;
    for (const auto& agency : group.agencies)
        rows.push_back({shown(agency.name), agency.officers.empty() ? "all officers" : listed(all_shown(agency.officers)),
                        agency.reachable ? "" : "cannot be reached now"});
    page.table({"Agency", "For", ""}, rows).line();
    page.field("Template", optional_text(group.terms.template_id));
    page.field("Purpose", optional_text(group.terms.purpose));
    page.field("Gateway", label("gateway", group.terms.gateway));
    page.field("Consent", label("consent_state", group.terms.consent));
    page.field("Handling code", optional_text(group.terms.handling_code));
    page.field("Conditions", optional_text(group.terms.conditions));
    page.field("Sharing onward", label("onward_sharing", group.terms.onward));
    return page;
}

Json json_of(const core::GroupPreview& preview) {
    return {{"agencies", json_list(preview.agencies, [](const auto& agency) { return json_of(agency); })},
            {"digest", json_of(preview.digest)}};
}

Page page_of(const core::GroupPreview& preview) {
    Page page;
    page.line("Who would see what. Nothing has been written.").line();
    for (const auto& agency : preview.agencies) {
        if (agency.preview) add_preview(page, *agency.preview);
        if (agency.refusal) {
            const core::ReasonWords words = core::words_for(agency.refusal->reason);
            page.line(shown(agency.name) + " would see nothing.").line("  " + std::string(words.says) + " " + std::string(words.next));
        }
        page.line();
    }
    const bool hindered = std::ranges::any_of(preview.agencies, [](const auto& agency) {
        return agency.refusal || agency.preview->policy.ruling() == core::Ruling::no;
    });
    if (hindered) page.line("As long as one of them may not have it, none is sealed.");
    page.field("Preview", json_of(preview.digest));
    return page;
}

} // namespace counterpart::cli
