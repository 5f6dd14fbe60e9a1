// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest_codec.h"
#include "core/disclosure/templates.h"
#include "core/model/catalogue.h"
#include "core/model/handling.h"
#include "core/model/text.h"
#include "core/register/adopted.h"
#include "core/usecase/group_requests.h"

namespace counterpart::core {

namespace {

Result<void> check_name(const std::string& name) {
    const bool blank = name.find_first_not_of(' ') == std::string::npos || name.front() == ' ' || name.back() == ' ';
    if (blank || name.size() > kMaxGroupName || !check_text(name, TextLines::one)) {
        return fail(ErrorCode::invalid_argument, "group.bad_name");
    }
    return {};
}

/// Codes that there are and words that can be shown: whether they allow anything is asked when it is shared.
Result<void> check_terms(const GroupTerms& terms) {
    if (!terms.template_id.empty()) TRY(find_template(terms.template_id));
    for (const std::string* text : {&terms.purpose, &terms.conditions}) {
        if (text->size() > kMaxManifestText) return fail(ErrorCode::invalid_argument, "disclosure.text_too_long");
        TRY(check_text(*text, TextLines::many));
    }
    if (!terms.gateway.empty() && catalogue().code("gateway", terms.gateway) == nullptr) {
        return fail(ErrorCode::invalid_argument, "disclosure.unknown_gateway");
    }
    if (!terms.consent.empty() && catalogue().code("consent_state", terms.consent) == nullptr) {
        return fail(ErrorCode::invalid_argument, "disclosure.unknown_consent");
    }
    if (!terms.handling_code.empty()) TRY(parse_handling_code(terms.handling_code));
    if (!terms.onward.empty()) TRY(parse_onward_rule(terms.onward));
    return {};
}

Result<RecipientGroup> group_of(const Register& members, const AgencyId& own, const NewGroup& asked) {
    RecipientGroup out{asked.name, asked.terms, {}};
    for (const std::string& name : asked.agencies) {
        const RegisteredAgency* agency = find_agency_by_name(members, name);
        if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
        if (agency->id == own) return fail(ErrorCode::denied, "disclosure.to_own_agency");
        out.agencies.try_emplace(agency->id);
    }
    if (out.agencies.empty()) return fail(ErrorCode::invalid_argument, "group.empty");
    if (out.agencies.size() > kMaxGroupAgencies) return fail(ErrorCode::invalid_argument, "group.too_many");
    for (const Thumbprint& thumbprint : asked.officers) {
        const RegisteredOfficer* officer = find_officer(members, thumbprint);
        const auto agency = officer == nullptr ? out.agencies.end() : out.agencies.find(officer->agency);
        if (agency == out.agencies.end()) return fail(ErrorCode::invalid_argument, "group.officer_elsewhere");
        agency->second.insert(thumbprint);
    }
    return out;
}

} // namespace

Result<GroupView> new_group(Session& session, const NewGroup& asked) {
    TRY(check_name(asked.name));
    TRY(check_terms(asked.terms));
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const RecipientGroup group, group_of(members.content, session.officer().agency, asked));
    // No entry in the log: a note of ours, with nobody's data in it. What is shared by it has one each.
    TRY(session.db().transaction([&] { return put_group(session.db(), group); }));
    return view_of(session, group);
}

} // namespace counterpart::core
