// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/policy.h"

#include "core/bundle/manifest_codec.h"
#include "core/model/catalogue.h"
#include "core/model/text.h"

#include <algorithm>

namespace counterpart::core {

namespace {

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

PolicyAgency agency_in(const Register& members, const AgencyId& id) {
    const RegisteredAgency* agency = find_agency(members, id);
    return agency == nullptr ? PolicyAgency{id, {}, {}} : PolicyAgency{id, agency->name, agency->kind};
}

Result<void> check_words(const AskedTerms& asked) {
    for (const std::string* text : {&asked.purpose, &asked.necessity, &asked.proportionality, &asked.conditions, &asked.consent_reason}) {
        if (text->size() > kMaxManifestText) return fail(ErrorCode::invalid_argument, "disclosure.text_too_long");
        TRY(check_text(*text, TextLines::many));
    }
    if (!asked.consent.empty() && catalogue().code("consent_state", asked.consent) == nullptr) {
        return fail(ErrorCode::invalid_argument, "disclosure.unknown_consent");
    }
    return {};
}

/// As far as a manifest tells.
PolicyQuestion question_of(const Register& members, const Manifest& manifest) {
    PolicyQuestion question;
    question.sender = agency_in(members, manifest.sender_agency);
    question.recipient = agency_in(members, manifest.recipient_agency);
    question.marking.classification.clear(); // what the sender's program may know and ours does not
    if (auto marking = judged_marking(manifest.marking)) question.marking = std::move(*marking);
    question.handling_code = manifest.handling_code;
    question.conditions = !is_blank(manifest.conditions);
    question.gateway = manifest.gateway;
    question.agreed_gateways = members.agreement.gateways;
    question.onward = manifest.onward;
    question.purpose = !is_blank(manifest.purpose);
    question.necessity = !is_blank(manifest.necessity);
    question.proportionality = !is_blank(manifest.proportionality);
    question.consent = manifest.consent;
    question.consent_reason = !is_blank(manifest.consent_reason);
    return question;
}

} // namespace

Result<Policy> policy_in_force(const Register& members) {
    if (members.policy.empty()) return built_in_policy();
    return read_policy(members.policy);
}

Result<Terms> read_terms(const AskedTerms& asked) {
    if (asked.now >= asked.members.expires) return fail(ErrorCode::denied, "register.expired");
    const RegisteredOfficer* sender = find_officer(asked.members, asked.sender);
    if (sender == nullptr || !may(*sender, Permission::seal, asked.now)) {
        return fail(ErrorCode::denied, "disclosure.sender_not_active");
    }
    TRY(check_words(asked));
    Terms terms;
    TRY_ASSIGN(terms.handling_code, parse_handling_code(asked.handling_code));
    TRY_ASSIGN(terms.onward, parse_onward_rule(asked.onward));
    PolicyQuestion& question = terms.question;
    TRY_ASSIGN(const JudgedMarking of_case, judged_marking(asked.case_marking.empty() ? "OFFICIAL" : asked.case_marking));
    question.marking = of_case;
    if (!asked.marking.empty()) {
        TRY_ASSIGN(question.marking, judged_marking(asked.marking));
    }
    terms.marking = question.marking.marking;
    question.case_classification = of_case.classification;
    question.sender = agency_in(asked.members, sender->agency);
    question.recipient = {asked.recipient.id, asked.recipient.name, asked.recipient.kind};
    question.handling_code = to_text(terms.handling_code);
    question.conditions = !is_blank(asked.conditions);
    question.gateway = asked.gateway;
    question.agreed_gateways = asked.members.agreement.gateways;
    question.onward = to_text(terms.onward);
    question.consent = asked.consent;
    question.consent_reason = !is_blank(asked.consent_reason);
    question.purpose = !is_blank(asked.purpose);
    question.necessity = !is_blank(asked.necessity);
    question.proportionality = !is_blank(asked.proportionality);
    question.now = asked.now;
    return terms;
}

Result<PolicyVerdict> judge_arrival(const Register& members, const Manifest& manifest, Instant now) {
    TRY_ASSIGN(const Policy policy, policy_in_force(members));
    if (manifest.kind != BundleKind::disclosure) return PolicyVerdict{policy.version, {}};
    PolicyQuestion question = question_of(members, manifest);
    question.act = PolicyAct::import;
    question.now = now;
    return judge(policy, question);
}

Result<std::optional<SenderOlder>> judge_older_sender(const Register& members, const Manifest& manifest) {
    if (manifest.kind != BundleKind::disclosure || manifest.register_version >= members.version) return std::optional<SenderOlder>{};
    TRY_ASSIGN(const Policy policy, policy_in_force(members));
    PolicyQuestion question = question_of(members, manifest);
    question.act = PolicyAct::seal;
    question.case_classification = question.marking.classification; // the manifest does not tell the case's own
    question.review_date = manifest.review_date.has_value();
    question.agreement = manifest.agreement.has_value();
    question.now = manifest.claimed;
    SenderOlder out{manifest.register_version, judge(policy, question)};
    std::erase_if(out.refused.reasons, [](const PolicyReason& reason) { return reason.ruling != Ruling::no; });
    return std::optional(std::move(out));
}

} // namespace counterpart::core
