// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_views.h"

#include "core/model/catalogue.h"
#include "core/model/reason_words.h"

#include <algorithm>
#include <tuple>

namespace counterpart::cli {

namespace {

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

std::string_view text_of(core::PartKind kind) {
    switch (kind) {
    case core::PartKind::register_:
        return "register";
    case core::PartKind::changesets:
        return "changesets";
    case core::PartKind::attachment:
        return "attachment";
    case core::PartKind::receipt:
        return "receipt";
    }
    return "changesets";
}

std::string label(std::string_view vocabulary, std::string_view code) {
    return code.empty() ? std::string() : shown(core::catalogue().label_of(vocabulary, code));
}

std::string optional_text(const std::string& text) {
    return text.empty() ? std::string() : shown(text);
}

std::string handling(std::string_view code) {
    return code.empty() ? std::string() : shown(code) + ": " + label("handling_code", code);
}

/// The terms under which something was shared: the same lines wherever they are shown.
Page terms_of(const core::Manifest& manifest) {
    Page page;
    page.field("Purpose", optional_text(manifest.purpose));
    page.field("Gateway", label("gateway", manifest.gateway));
    page.field("Necessity", optional_text(manifest.necessity));
    page.field("Proportionality", optional_text(manifest.proportionality));
    page.field("Consent", label("consent_state", manifest.consent));
    page.field("Consent overridden", optional_text(manifest.consent_reason));
    page.field("Shared all the same", optional_text(manifest.override_reason));
    page.field("Marking", optional_text(manifest.marking));
    page.field("Handling code", handling(manifest.handling_code));
    page.field("Conditions", optional_text(manifest.conditions));
    page.field("Sharing onward", label("onward_sharing", manifest.onward));
    if (manifest.review_date) page.field("Review by", shown_day(*manifest.review_date));
    return page;
}

std::vector<std::string> all_shown(const std::vector<std::string>& names) {
    std::vector<std::string> out;
    for (const std::string& name : names)
        out.push_back(shown(name));
    return out;
}

std::string known_by(const core::BundleView& bundle) {
    return "the register, version " + shown(bundle.register_version) + ", which " +
           counted(bundle.coordinators_needed, "coordinator signs", "coordinators sign") + "; " +
           (bundle.register_confirmed_how == "digits" ? "confirmed by digits, " : "founded here, ") +
           shown_day(bundle.register_confirmed);
}

std::string_view words_of(core::Ruling ruling) {
    switch (ruling) {
    case core::Ruling::yes:
        return "yes";
    case core::Ruling::reason:
        return "only with a reason written down";
    case core::Ruling::second_officer:
        return "only with a second officer's signature";
    case core::Ruling::no:
        return "no";
    }
    return "no";
}

Json json_of(const core::PolicyVerdict& verdict) {
    Json reasons = Json::array();
    for (const core::PolicyReason& reason : verdict.reasons) {
        const core::ReasonWords words = core::words_for(reason.reason);
        reasons.push_back({{"verdict", core::to_text(reason.ruling)},
                           {"reason", reason.reason},
                           {"rule", reason.rule},
                           {"says", words.says},
                           {"do", words.next}});
    }
    return {{"verdict", core::to_text(verdict.ruling())}, {"version", verdict.policy_version}, {"reasons", reasons}};
}

/// The verdict with each reason; of what asks for something, what to do about it.
Page page_of(const core::PolicyVerdict& verdict) {
    Page page;
    page.field("Policy", words_of(verdict.ruling()));
    for (const core::PolicyReason& reason : verdict.reasons) {
        const core::ReasonWords words = core::words_for(reason.reason);
        std::string line = "  - " + std::string(words.says);
        if (reason.ruling != core::Ruling::yes) line += " " + std::string(words.next);
        page.line(line);
    }
    return page;
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

static std::string words_of(const core::KeptBy& by) {
    switch (by.reason) {
    case core::KeptReason::choice:
        return "as you chose";
    case core::KeptReason::value:
        return "as you chose, this value";
    case core::KeptReason::rule: {
        const core::WithholdingRule* rule = core::withholding_rules().find(by.rule);
        return "rule: " + (rule == nullptr ? by.rule : rule->label);
    }
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
    for (const auto& party : people.third_parties) {
        std::vector<std::string> because;
        for (const std::string& word : party.because) because.push_back(shown(word));
        rows.push_back({short_id(party.person.id), shown(party.person.title), shown(party.facts), listed(because)});
    }
    if (!rows.empty()) page.line("Others in it. Ask for each whether the recipient needs them:");
    page.table({"ID", "Name", "Values", "Because"}, rows);
    return page;
}

static Json json_of(const core::DisclosureView::Receipt& receipt) {
    return {{"officer", receipt.officer},
            {"result", receipt.result},
            {"reason", receipt.reason},
            {"received", json_of(receipt.received)}};
}

/// For lists of what has its form above.
static constexpr auto kAsJson = [](const auto& item) { return json_of(item); };

Json json_of(const core::Manifest& manifest) {
    Json parts = Json::array(), recipients = Json::array(), disclosed = Json::array();
    for (const auto& part : manifest.parts)
        parts.push_back({{"kind", text_of(part.kind)}, {"size", part.size}, {"hash", json_of(part.hash)}});
    for (const auto& recipient : manifest.recipients) {
        Json entry{{"thumbprint", json_of(recipient.thumbprint)}, {"counter", recipient.counter}};
        if (recipient.previous) entry.add("previous", json_of(*recipient.previous));
        recipients.push_back(std::move(entry));
    }
    for (const auto& record : manifest.disclosed)
        disclosed.push_back(
            {{"record", json_of(record.record)}, {"facts", record.facts}, {"withheld", record.withheld}});
    Json out{{"kind", core::to_text(manifest.kind)},
             {"bundle", json_of(manifest.bundle)},
             {"envelope", json_of(manifest.envelope)},
             {"sender", json_of(manifest.sender)},
             {"sender_agency", json_of(manifest.sender_agency)},
             {"recipient_agency", json_of(manifest.recipient_agency)},
             {"recipients", recipients},
             {"claimed", json_of(manifest.claimed)},
             {"purpose", manifest.purpose},
             {"gateway", manifest.gateway},
             {"necessity", manifest.necessity},
             {"marking", manifest.marking},
             {"handling_code", manifest.handling_code},
             {"conditions", manifest.conditions},
             {"onward", manifest.onward}};
    if (!manifest.proportionality.empty()) out.add("proportionality", manifest.proportionality);
    if (!manifest.consent.empty()) out.add("consent", manifest.consent);
    if (!manifest.consent_reason.empty()) out.add("consent_reason", manifest.consent_reason);
    if (!manifest.override_reason.empty()) out.add("override_reason", manifest.override_reason);
    if (manifest.review_date) out.add("review_date", json_of(*manifest.review_date));
    if (manifest.case_record) out.add("case", json_of(*manifest.case_record));
    out.add("parts", parts);
    out.add("disclosed", disclosed);
    out.add("partnership", json_of(manifest.partnership));
    out.add("register_version", manifest.register_version);
    out.add("audit_head",
            {{"sequence", manifest.audit_head.sequence}, {"digest", json_of(manifest.audit_head.digest)}});
    return out;
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
             {"changes", json_list(bundle.changes, kAsJson)},
             {"attachments", bundle.attachments},
             {"attachment_bytes", bundle.attachment_bytes},
             {"policy", json_of(bundle.policy)}};
    if (bundle.receipt_result) out.add("receipt_result", *bundle.receipt_result);
    if (bundle.before) {
        out.add("before", {{"state", bundle.before->state},
                           {"reason", bundle.before->reason},
                           {"received", json_of(bundle.before->received)}});
    }
    return out;
}

Json json_of(const core::DisclosurePreview& preview) {
    return {{"agency_name", preview.agency_name},
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
            {"payload_bytes", preview.payload_bytes},
            {"digest", json_of(preview.digest)},
            {"policy", json_of(preview.policy)}};
}

Json json_of(const core::DisclosureView& disclosure) {
    return {{"bundle", json_of(disclosure.bundle)},
            {"agency_name", disclosure.agency_name},
            {"recipients", disclosure.recipients},
            {"made", json_of(disclosure.made)},
            {"state", disclosure.state},
            {"file_bytes", disclosure.file_bytes},
            {"facts", disclosure.facts},
            {"receipts", json_list(disclosure.receipts, kAsJson)},
            {"manifest", json_of(disclosure.manifest)}};
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
    if (bundle.receipt_result) page.field("It says", shown(*bundle.receipt_result));
    if (bundle.missing_before > 0)
        page.line("  " + counted(bundle.missing_before, "bundle", "bundles") +
                  " from this sender before it did not come. Ask whether one got lost.");
    if (bundle.sequence == core::Sequence::late)
        page.line("  A newer bundle from this sender is here already.");
    add_changes(page, bundle);
    return page;
}

Page page_of(const core::DisclosurePreview& preview) {
    Page page;
    page.line("This would leave. Nothing has been written.").line();
    page.field("To", shown(preview.agency_name));
    page.field("Can be opened by", listed(all_shown(preview.officers)) +
                                       (preview.escrow ? ", and with the agency's escrow key" : ""));
    page.field("Values leaving", shown(preview.facts_leaving));
    page.field("Kept back", shown(preview.facts_withheld));
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

Page page_of(const core::DisclosureView& disclosure) {
    Page page;
    page.line("Disclosed to " + shown(disclosure.agency_name) + " on " + shown(disclosure.made)).line();
    page.field("Bundle", json_of(disclosure.bundle));
    page.field("State", shown(disclosure.state));
    page.field("For", listed(all_shown(disclosure.recipients)));
    page.field("Values", shown(disclosure.facts));
    page.field("File", shown_bytes(disclosure.file_bytes));
    page.append(terms_of(disclosure.manifest));
    page.line();
    if (disclosure.receipts.empty()) page.line("No receipt has come back yet.");
    for (const auto& receipt : disclosure.receipts)
        page.line(shown(receipt.officer) + ": " + shown(receipt.result) + ", " + shown(receipt.received) +
                  (receipt.reason.empty() ? "" : ": " + shown(receipt.reason)));
    return page;
}

} // namespace counterpart::cli
