// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"
#include "core/usecase/disclosure_templates.h"

#include <algorithm>

namespace counterpart::core {

namespace {

bool has(const std::vector<std::string>& ids, const std::string& id) { return std::ranges::find(ids, id) != ids.end(); }

/// So many days from today, by its day.
Instant days_from(Instant now, std::int64_t days) { return {(now.milliseconds / kDayMilliseconds + days) * kDayMilliseconds}; }

void fill(std::string& field, const std::string& with) {
    if (field.empty()) field = with;
}

} // namespace

Result<SealRequest> with_template(Session& session, SealRequest request, std::string_view template_id) {
    TRY_ASSIGN(const DisclosureTemplate* from, find_template(template_id));
    if (request.gateway.empty()) {
        TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
        const RegisteredAgency* recipient = find_agency_by_name(members.content, request.to_agency);
        if (recipient == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
        const RegisteredAgency* own = find_agency(members.content, session.officer().agency);
        auto gateway = from->gateway_for(own == nullptr ? std::string_view{} : own->kind, recipient->kind);
        if (!gateway) return fail(ErrorCode::denied, "template.no_gateway");
        request.gateway = std::move(*gateway);
    }
    fill(request.purpose, from->purpose);
    fill(request.consent, from->consent);
    // Conditions belong to the code: whoever chooses the other code has chosen against them.
    if (request.handling_code.empty() || request.handling_code == from->handling_code) fill(request.conditions, from->conditions);
    fill(request.handling_code, from->handling_code);
    fill(request.onward, from->onward);
    if (!request.review_date) request.review_date = days_from(session.ports().clock.now(), from->review_days);
    TRY_ASSIGN(const WithholdingRules rules, withholding_in_force(session));
    for (const std::string& rule : from->withhold_rules) {
        if (rules.find(rule) == nullptr) continue; // the partnership has rules of its own
        if (!has(request.withhold_rules, rule) && !has(request.rules_set_aside, rule)) request.withhold_rules.push_back(rule);
    }
    return request;
}

} // namespace counterpart::core
