// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manifest_views.h"

#include "core/model/catalogue.h"

namespace counterpart::cli {

namespace {

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
    case core::PartKind::letter:
        return "letter";
    case core::PartKind::origin:
        return "origin";
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

} // namespace

std::string agreement_text(const std::optional<core::ManifestAgreement>& agreement) {
    if (!agreement) return {};
    return shown(agreement->title) + ", as it stands since version " + shown(agreement->version) + " of the register";
}

std::string_view words_of(core::AnswerStage stage) {
    switch (stage) {
    case core::AnswerStage::imported:
        return "taken in";
    case core::AnswerStage::refused:
        return "refused";
    case core::AnswerStage::received:
        return "received";
    case core::AnswerStage::opened:
        return "opened";
    case core::AnswerStage::accepted:
        return "conditions accepted";
    case core::AnswerStage::imported_in_part:
        return "taken in in part";
    }
    return "received";
}

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
    if (manifest.agreement)
        out.add("agreement", {{"title", manifest.agreement->title}, {"version", manifest.agreement->version}});
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

/// The terms under which something was shared: the same lines wherever they are shown.
Page terms_of(const core::Manifest& manifest) {
    Page page;
    page.field("Purpose", optional_text(manifest.purpose));
    page.field("Gateway", label("gateway", manifest.gateway));
    page.field("Agreement", agreement_text(manifest.agreement));
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

} // namespace counterpart::cli
