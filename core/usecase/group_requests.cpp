// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/group_requests.h"

#include "core/register/adopted.h"
#include "core/register/names.h"
#include "core/usecase/disclosure_templates.h"
#include "crypto/primitive/hash.h"

#include <algorithm>

namespace counterpart::core {

namespace {

void fill(std::string& field, const std::string& with) {
    if (field.empty()) field = with;
}

/// What the group says where the officer has said nothing.
SealRequest with_terms(SealRequest request, const GroupTerms& terms) {
    fill(request.purpose, terms.purpose);
    fill(request.gateway, terms.gateway);
    fill(request.consent, terms.consent);
    if (request.handling_code.empty() || request.handling_code == terms.handling_code) fill(request.conditions, terms.conditions);
    fill(request.handling_code, terms.handling_code);
    fill(request.onward, terms.onward);
    return request;
}

bool reachable(const Register& members, const AgencyId& agency, Instant now) {
    return find_agency(members, agency) != nullptr && !active_officers_of(members, agency, now).empty();
}

} // namespace

Result<GroupView> view_of(Session& session, const RecipientGroup& group) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto members, adopted_register(session.db()));
    const Instant now = session.ports().clock.now();
    GroupView out{group.name, group.terms, {}};
    for (const auto& [id, officers] : group.agencies) {
        GroupView::Agency agency{id, names.agency(id), members && reachable(members->content, id, now), {}};
        for (const Thumbprint& officer : officers) agency.officers.push_back(names.officer(officer));
        out.agencies.push_back(std::move(agency));
    }
    std::ranges::stable_sort(out.agencies, {}, &GroupView::Agency::name);
    return out;
}

Result<std::vector<GroupMember>> requests_of(Session& session, const GroupRequest& asked) {
    TRY_ASSIGN(const RecipientGroup group, group_named(session.db(), asked.group));
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const GroupView view, view_of(session, group));
    const std::string& template_id = asked.template_id.empty() ? group.terms.template_id : asked.template_id;
    if (!template_id.empty()) TRY(find_template(template_id));
    std::vector<GroupMember> out;
    for (const GroupView::Agency& agency : view.agencies) {
        if (!agency.reachable) {
            out.push_back({agency.id, agency.name, fail(ErrorCode::denied, "group.agency_left")});
            continue;
        }
        SealRequest request = with_terms(asked.request, group.terms);
        request.to_agency = to_hex(agency.id.view());
        const auto& officers = group.agencies.at(agency.id);
        request.only_officers = {officers.begin(), officers.end()};
        if (template_id.empty()) {
            out.push_back({agency.id, agency.name, std::move(request)});
        } else {
            out.push_back({agency.id, agency.name, with_template(session, std::move(request), template_id)});
        }
    }
    return out;
}

Digest group_digest(const std::vector<Digest>& selections) {
    Bytes all;
    for (const Digest& one : selections) all.insert(all.end(), one.octets.begin(), one.octets.end());
    return crypto::blake2b(crypto::HashLabel("cp/group/v1"), all);
}

} // namespace counterpart::core
