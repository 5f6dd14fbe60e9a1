// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/preview_views.h"

#include "app/cli/manifest_views.h"
#include "app/cli/policy_views.h"
#include "core/model/reason_words.h"

namespace counterpart::cli {

static Json json_of(const core::KeptBy& by) {
    switch (by.reason) {
    case core::KeptReason::choice:
        return {{"by", "choice"}};
    case core::KeptReason::value:
        return {{"by", "value"}};
    case core::KeptReason::rule:
        return {{"by", "rule"}, {"rule", by.rule}};
    case core::KeptReason::reference:
        break;
    }
    return {{"by", "reference"}};
}

std::string words_of(const core::KeptBy& by) {
    switch (by.reason) {
    case core::KeptReason::choice:
        return "as you chose";
    case core::KeptReason::value:
        return "as you chose, this value";
    case core::KeptReason::rule:
        return "rule: " + shown(by.label);
    case core::KeptReason::reference:
        break;
    }
    return "it points to what stays";
}

static Json json_of(const core::DisclosurePreview::Row& row) {
    Json kept_by = Json::array();
    for (const core::KeptBy& by : row.kept_by) kept_by.push_back(json_of(by));
    return {{"record", json_of(row.record)},
            {"leaving", json_list(row.leaving)},
            {"withheld", json_list(row.withheld)},
            {"kept_by", kept_by}};
}

static Json json_of(const core::DisclosurePreview::Kept& kept) {
    return {{"record", json_of(kept.record)}, {"kept_by", json_of(kept.by)}};
}

static Json json_of(const core::DisclosurePreview::NotPassed& one) {
    return {{"agency_name", one.agency_name}, {"reason", one.reason}, {"says", core::words_for(one.reason).says}, {"facts", one.facts}};
}

static Json json_of(const core::DisclosurePreview::Mention& mention) {
    return {{"record", json_of(mention.record)},
            {"attribute", mention.attribute},
            {"kept_record", json_of(mention.kept_record)},
            {"kept_attribute", mention.kept_attribute}};
}

static Json json_of(const core::ThirdParty& party) {
    return {{"record", json_of(party.person)}, {"facts", party.facts}, {"because", party.because}};
}

/// Who is in it, and whom it is not about.
static Page page_of(const core::PeopleInIt& people) {
    Page page;
    if (people.subjects.empty() && people.third_parties.empty()) return page;
    std::vector<std::string> subjects;
    for (const auto& subject : people.subjects) subjects.push_back(shown(subject.title));
    page.line().field("About", subjects.empty() ? "nobody who is named with --about or marked as the subject" : listed(subjects));
    std::vector<Page::Row> rows;
    for (const auto& party : people.third_parties)
        rows.push_back({short_id(party.person.id), shown(party.person.title), shown(party.facts), listed(all_shown(party.because))});
    if (!rows.empty()) page.line("Others in it. Ask for each whether the recipient needs them:");
    page.table({"ID", "Name", "Values", "Because"}, rows);
    return page;
}

/// For lists of what has its form above.
static constexpr auto kAsJson = [](const auto& item) { return json_of(item); };

Json json_of(const core::DisclosurePreview& preview) {
    Json out{{"agency_name", preview.agency_name},
            {"officers", preview.officers},
            {"escrow", preview.escrow},
            {"records", json_list(preview.rows, kAsJson)},
            {"kept", json_list(preview.kept, kAsJson)},
            {"mentions", json_list(preview.mentions, kAsJson)},
            {"subjects", json_list(preview.people.subjects)},
            {"third_parties", json_list(preview.people.third_parties, kAsJson)},
            {"attachments", json_list(preview.attachments)},
            {"facts_leaving", preview.facts_leaving},
            {"facts_withheld", preview.facts_withheld},
            {"partner_facts_left_out", preview.partner_facts_left_out},
            {"partner_facts_passed_on", preview.partner_facts_passed_on},
            {"not_passed_on", json_list(preview.not_passed_on, [](const auto& one) { return json_of(one); })},
            {"payload_bytes", preview.payload_bytes},
            {"digest", json_of(preview.digest)},
            {"policy", json_of(preview.policy)}};
    if (preview.agreement)
        out.add("agreement", {{"title", preview.agreement->title}, {"version", preview.agreement->version}});
    return out;
}

Page page_of(const core::DisclosurePreview& preview) {
    Page page;
    page.line(preview.policy.ruling() == core::Ruling::no ? "Policy says no: none of this can leave as it is. It is what you chose."
                                                          : "This would leave. Nothing has been written.")
        .line();
    page.field("To", shown(preview.agency_name));
    page.field("Can be opened by", listed(all_shown(preview.officers)) +
                                       (preview.escrow ? ", and with the agency's escrow key" : ""));
    page.field("Agreement", agreement_text(preview.agreement));
    page.field("Values leaving", shown(preview.facts_leaving));
    page.field("Kept back", shown(preview.facts_withheld));
    if (preview.partner_facts_passed_on > 0)
        page.field("Passed on", counted(preview.partner_facts_passed_on, "value", "values") + " of partners, with their permission");
    for (const auto& one : preview.not_passed_on)
        page.field("Not passed on", counted(one.facts, "value", "values") + " of " + shown(one.agency_name) + ": " + std::string(core::words_for(one.reason).says));
    if (preview.partner_facts_left_out > 0)
        page.field("Left out", counted(preview.partner_facts_left_out, "value", "values") +
                                   " of partners, not yours to pass on");
    page.field("Size", shown_bytes(preview.payload_bytes));
    page.field("Preview", json_of(preview.digest));
    page.append(page_of(preview.policy));
    for (const auto& row : preview.rows) {
        page.line().line(shown(row.record.type_label) + ": " + shown(row.record.title) + "  " +
                         short_id(row.record.id));
        for (const auto& claim : row.leaving)
            page.field(shown(claim.attribute), shown(claim.text));
        for (std::size_t i = 0; i < row.withheld.size(); ++i)
            page.field(shown(row.withheld[i].attribute), "(kept back: " + words_of(row.kept_by[i]) + ")");
    }
    if (!preview.kept.empty()) page.line().line("Kept back whole. The recipient is not told of them:");
    for (const auto& kept : preview.kept)
        page.line("  " + short_id(kept.record.id) + "  " + shown(kept.record.type_label) + ": " +
                  shown(kept.record.title) + " (" + words_of(kept.by) + ")");
    if (!preview.mentions.empty())
        page.line().line("Words that are kept back stand in these values that would leave. Look at them:");
    for (const auto& mention : preview.mentions)
        page.line("  " + short_id(mention.record) + "  " + shown(mention.attribute) + ": has " +
                  (mention.kept_attribute.empty() ? "the name" : "the " + shown(mention.kept_attribute)) + " of " +
                  short_id(mention.kept_record));
    page.append(page_of(preview.people));
    if (!preview.attachments.empty()) page.line().line("Attachments");
    for (const auto& attachment : preview.attachments)
        page.line("  " + short_id(attachment.id) + "  " + shown(attachment.name) + ", " +
                  shown_bytes(attachment.size));
    return page;
}

} // namespace counterpart::cli
