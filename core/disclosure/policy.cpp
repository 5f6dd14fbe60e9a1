// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/policy.h"

#include "core/bundle/manifest_codec.h"
#include "core/model/catalogue.h"
#include "core/model/text.h"

#include <algorithm>

namespace counterpart::core {

namespace {

Result<void> check_gateway(const PolicyQuestion& question) {
    const VocabularyCode* gateway = catalogue().code("gateway", question.gateway);
    if (gateway == nullptr) return fail(ErrorCode::denied, "disclosure.unknown_gateway");
    const auto& agreed = question.members.agreement.gateways;
    if (!agreed.empty() && std::ranges::find(agreed, question.gateway) == agreed.end()) {
        return fail(ErrorCode::denied, "disclosure.gateway_not_in_agreement");
    }
    const auto kinds = gateway->more.find("agency_kinds");
    if (kinds == gateway->more.end()) return {};
    const RegisteredOfficer* sender = find_officer(question.members, question.sender);
    const RegisteredAgency* from = find_agency(question.members, sender->agency);
    for (const RegisteredAgency* agency : {from, &question.recipient}) {
        if (agency == nullptr || !gateway->has("agency_kinds", agency->kind)) {
            return fail(ErrorCode::denied, "disclosure.gateway_wrong_kind", agency == nullptr ? "" : agency->kind);
        }
    }
    return {};
}

Result<Marking> check_marking(const PolicyQuestion& question) {
    TRY_ASSIGN(const Marking of_case,
               parse_marking(question.case_marking.empty() ? "OFFICIAL" : question.case_marking));
    if (question.marking.empty()) return of_case;
    TRY_ASSIGN(Marking marking, parse_marking(question.marking));
    if (marking.classification < of_case.classification) {
        return fail(ErrorCode::denied, "marking.lower_than_case");
    }
    return marking;
}

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

} // namespace

Result<Terms> check_policy(const PolicyQuestion& question) {
    if (question.now >= question.members.expires) return fail(ErrorCode::denied, "register.expired");
    const RegisteredOfficer* sender = find_officer(question.members, question.sender);
    if (sender == nullptr || !may(*sender, Permission::seal, question.now)) {
        return fail(ErrorCode::denied, "disclosure.sender_not_active");
    }
    if (sender->agency == question.recipient.id) return fail(ErrorCode::denied, "disclosure.to_own_agency");
    if (is_blank(question.purpose)) return fail(ErrorCode::denied, "disclosure.no_purpose");
    for (const std::string* text : {&question.purpose, &question.necessity, &question.conditions}) {
        if (text->size() > kMaxManifestText) return fail(ErrorCode::invalid_argument, "disclosure.text_too_long");
        TRY(check_text(*text, TextLines::many));
    }
    TRY(check_gateway(question));
    Terms terms;
    TRY_ASSIGN(terms.handling_code, parse_handling_code(question.handling_code));
    if (terms.handling_code == HandlingCode::c && is_blank(question.conditions)) {
        return fail(ErrorCode::denied, "disclosure.code_c_needs_conditions");
    }
    TRY_ASSIGN(terms.onward, parse_onward_rule(question.onward));
    TRY_ASSIGN(terms.marking, check_marking(question));
    TRY(check_recipient(terms.marking, question.recipient.kind));
    return terms;
}

} // namespace counterpart::core
