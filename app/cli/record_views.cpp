// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_views.h"

#include "core/model/catalogue.h"
#include "core/model/value.h"

namespace counterpart::cli {

namespace {

std::string_view text_of_state(core::SignatureState state) {
    switch (state) {
    case core::SignatureState::own:
        return "own";
    case core::SignatureState::good:
        return "good";
    case core::SignatureState::revoked:
        return "revoked";
    }
    return "good";
}

std::string_view words_of(core::SignatureState state) {
    switch (state) {
    case core::SignatureState::own:
        return "signed here";
    case core::SignatureState::good:
        return "signature verified";
    case core::SignatureState::revoked:
        return "signature verified, but the key was withdrawn since";
    }
    return {};
}

Json json_of_value(const core::Value& value) {
    if (std::holds_alternative<core::Withdrawn>(value)) return nullptr;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* yes = std::get_if<bool>(&value)) return *yes;
    return core::to_text(value);
}

} // namespace

static Json json_of(const core::AttributeView& attribute) {
    return {{"attribute", attribute.attribute},
            {"label", attribute.label},
            {"agencies_differ", attribute.agencies_differ},
            {"conflict", attribute.conflict},
            {"claims", json_list(attribute.claims)}};
}

static Json json_of(const core::LinkView& link) {
    return {{"link", json_of(link.link)},     {"role", link.role},         {"role_label", link.role_label},
            {"strength", link.strength},      {"outgoing", link.outgoing}, {"other", json_of(link.other)},
            {"agency_name", link.agency_name}};
}

static Json json_of(const core::WithheldView& withheld) {
    return {{"agency_name", withheld.agency_name}, {"facts", withheld.facts}};
}

Json json_of(const core::TermsView& terms) {
    Json out{{"bundle", json_of(terms.bundle)},
             {"agency_name", terms.agency_name},
             {"received", json_of(terms.received)},
             {"purpose", terms.purpose},
             {"gateway", terms.gateway},
             {"marking", terms.marking},
             {"handling_code", terms.handling_code},
             {"onward", terms.onward},
             {"conditions", terms.conditions}};
    if (terms.review_date) out.add("review_date", json_of(*terms.review_date));
    if (!terms.origins.empty()) out.add("origins", json_list(terms.origins));
    return out;
}

static Json json_of(const core::ChallengeNote& note) {
    Json out{{"letter", json_of(note.letter)}, {"opinion", note.opinion}, {"agency_name", note.agency_name},
             {"author_name", note.author_name}, {"words", note.words},    {"claimed", json_of(note.claimed)}};
    if (!note.outcome.empty()) {
        out.add("outcome", note.outcome);
        out.add("answer", note.answer);
    }
    return out;
}

static std::string in_words(const core::ChallengeNote& note) {
    std::string out = "! " + std::string(words_of_opinion(note.opinion)) + ": " + shown(note.words) + " (" + shown(note.author_name) + ", " +
                      shown(note.agency_name) + ", " + shown_day(note.claimed) + "), ";
    if (note.outcome.empty()) return out + "not answered";
    out += note.outcome == "corrected" ? "its author has corrected it" : "its author stands by it";
    return note.answer.empty() ? out : out + ": " + shown(note.answer);
}

/// One paragraph: what holds for the values that came so.
std::string in_words(const core::TermsView& terms) {
    std::string out = shown(terms.marking) + "; handling code " + shown(terms.handling_code);
    if (!terms.conditions.empty()) out += ": " + shown(terms.conditions);
    out += "; " + shown(core::catalogue().label_of("onward_sharing", terms.onward)) + "; for " + shown(terms.purpose);
    if (terms.review_date) out += "; review by " + shown_day(*terms.review_date);
    return out;
}

/// For lists of what has its form above.
static constexpr auto kAsJson = [](const auto& item) { return json_of(item); };

Json json_of(const core::OriginView& origin) {
    return {{"bundle", json_of(origin.bundle)},   {"agency_name", origin.agency_name},     {"claimed", json_of(origin.claimed)},
            {"purpose", origin.purpose},          {"handling_code", origin.handling_code}, {"onward", origin.onward},
            {"marking", origin.marking},          {"conditions", origin.conditions}};
}

std::string in_words(const core::OriginView& origin, std::string_view passed_on_by) {
    const std::string author = shown(origin.agency_name);
    std::string out = author + " wrote, passed on by " + shown(passed_on_by) + " under " + author + "'s permission: " + shown(origin.marking) +
                      "; handling code " + shown(origin.handling_code);
    if (!origin.conditions.empty()) out += ": " + shown(origin.conditions);
    return out + "; " + shown(core::catalogue().label_of("onward_sharing", origin.onward)) + "; for " + shown(origin.purpose);
}

Json json_of(const core::ClaimView& claim) {
    Json out{{"fact", json_of(claim.fact)},
             {"changeset", json_of(claim.changeset)},
             {"record", json_of(claim.record)},
             {"attribute", claim.attribute},
             {"value", json_of_value(claim.value)},
             {"text", claim.text},
             {"agency", json_of(claim.agency)},
             {"agency_name", claim.agency_name},
             {"author", json_of(claim.author)},
             {"author_name", claim.author_name},
             {"claimed", json_of(claim.claimed)},
             {"received", json_of(claim.received)},
             {"signature", text_of_state(claim.signature)},
             {"current", claim.current},
             {"shown", claim.shown}};
    if (claim.from_bundle) out.add("from_bundle", json_of(*claim.from_bundle));
    if (!claim.challenges.empty()) out.add("challenges", json_list(claim.challenges, kAsJson));
    return out;
}

std::string_view words_of_opinion(std::string_view opinion) {
    if (opinion == "out_of_date") return "out of date";
    return opinion == "wrong_person" ? "the wrong person" : "disagrees";
}

Json json_of(const core::RecordSummary& record) {
    Json out{{"id", json_of(record.id)},           {"type", record.type},
             {"type_label", record.type_label},    {"title", record.title},
             {"marking", record.marking},          {"agencies", record.agencies},
             {"changed", json_of(record.changed)}, {"conflict", record.conflict}};
    if (!record.status.empty()) out.add("status", record.status);
    return out;
}

Json json_of(const core::AttachmentView& attachment) {
    return {{"id", json_of(attachment.id)}, {"document", json_of(attachment.document)},
            {"name", attachment.name},      {"file_name", attachment.file_name}, {"size", attachment.size},
            {"agency_name", attachment.agency_name}, {"here", attachment.here}};
}

Json json_of(const core::RecordView& record) {
    Json out = json_of(record.summary);
    out.add("cases", json_list(record.cases));
    out.add("attributes", json_list(record.attributes, kAsJson));
    out.add("links", json_list(record.links, kAsJson));
    out.add("attachments", json_list(record.attachments));
    out.add("withheld", json_list(record.withheld, kAsJson));
    out.add("terms", json_list(record.terms, kAsJson));
    return out;
}

std::string said_by(const core::ClaimView& claim) {
    return shown(claim.author_name) + ", " + shown(claim.agency_name) + ", " +
           std::string(words_of(claim.signature)) + ", since " + shown(claim.claimed);
}

Page table_of(const std::vector<core::RecordSummary>& records) {
    std::vector<Page::Row> rows;
    for (const core::RecordSummary& record : records)
        rows.push_back({short_id(record.id), shown(record.type_label), shown(record.title), listed(all_shown(record.agencies)),
                        shown_day(record.changed), record.conflict ? "to settle" : ""});
    return Page().table({"ID", "Kind", "Title", "Said by", "Changed", ""}, rows);
}

Page page_of(const std::vector<core::TermsView>& all) {
    Page page;
    if (!all.empty()) page.line("Conditions");
    for (const core::TermsView& terms : all) {
        page.line("  " + short_id(terms.bundle) + "  " + shown(terms.agency_name) + ", " + shown_day(terms.received) + ": " + in_words(terms));
        for (const core::OriginView& origin : terms.origins) page.line("      " + in_words(origin, terms.agency_name));
    }
    return page;
}

Page page_of(const core::RecordView& record) {
    Page page;
    page.line(shown(record.summary.type_label) + ": " + shown(record.summary.title));
    page.field("ID", to_hex(record.summary.id.view()));
    page.field("Marking", record.summary.marking.empty() ? "" : shown(record.summary.marking));
    for (const core::RecordSummary& in : record.cases)
        page.field("Case", short_id(in.id) + "  " + shown(in.title));
    page.line();
    for (const core::AttributeView& attribute : record.attributes) {
        if (attribute.attribute == "type" || attribute.attribute == "case") continue; // said above
        page.line(shown(attribute.label));
        for (const core::ClaimView& claim : attribute.claims) {
            page.line("  " + shown(claim.text));
            page.line("      " + said_by(claim) + "  [" + short_id(claim.fact) + "]" +
                      (claim.from_bundle ? ", under " + short_id(*claim.from_bundle) : ""));
            for (const core::ChallengeNote& note : claim.challenges) page.line("      " + in_words(note));
        }
        if (attribute.conflict)
            page.line(
                "    Two values of one agency: settle it with \"record settle\" and the id in brackets.");
        else if (attribute.agencies_differ)
            page.line("    The agencies differ. Both values stand.");
    }
    if (!record.links.empty()) page.line().line("Links");
    for (const core::LinkView& link : record.links)
        page.line("  " + std::string(link.outgoing ? "-> " : "<- ") + shown(link.role_label) + " (" +
                  shown(link.strength) + "): " + shown(link.other.title) + "  " + short_id(link.other.id) +
                  ", said by " + shown(link.agency_name));
    if (!record.attachments.empty()) page.line().line("Attachments");
    for (const core::AttachmentView& attachment : record.attachments)
        page.line("  " + short_id(attachment.id) + "  " + shown(attachment.name) + ", " +
                  shown_bytes(attachment.size) + ", from " + shown(attachment.agency_name) +
                  (attachment.here ? "" : ", not in this store"));
    if (!record.terms.empty()) page.line().append(page_of(record.terms));
    if (!record.withheld.empty()) page.line();
    for (const core::WithheldView& withheld : record.withheld)
        page.line(shown(withheld.agency_name) + " keeps back " + counted(withheld.facts, "value", "values") +
                  " of this record.");
    return page;
}

} // namespace counterpart::cli
