// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partnership_views.h"

#include "core/keys/thumbprint.h"
#include "core/model/catalogue.h"

namespace counterpart::cli {

namespace {

std::string_view text_of(core::Permission permission) {
    switch (permission) {
    case core::Permission::seal:
        return "seal";
    case core::Permission::import:
        return "import";
    }
    return "import";
}

std::string_view words_of(core::KeyState state) {
    switch (state) {
    case core::KeyState::active:
        return "active";
    case core::KeyState::not_yet:
        return "not yet";
    case core::KeyState::expired:
        return "ended";
    case core::KeyState::revoked:
        return "withdrawn";
    }
    return {};
}

std::string agency_name(const core::Register& members, const core::AgencyId& id) {
    const core::RegisteredAgency* agency = core::find_agency(members, id);
    return agency == nullptr ? std::string() : shown(agency->name);
}

} // namespace

static Json json_of(const core::RegisteredOfficer& officer) {
    Json permissions = Json::array();
    for (const core::Permission permission : officer.permissions)
        permissions.push_back(text_of(permission));
    Json out{{"thumbprint", json_of(officer.thumbprint)},
             {"digits", core::digits_of(officer.thumbprint)},
             {"name", officer.name},
             {"role", officer.role},
             {"agency", json_of(officer.agency)},
             {"valid_from", json_of(officer.valid_from)},
             {"valid_until", json_of(officer.valid_until)},
             {"permissions", permissions}};
    if (officer.revoked)
        out.add("revoked", {{"when", json_of(officer.revoked->when)}, {"reason", officer.revoked->reason}});
    return out;
}

static Json json_of(const core::Register& members) {
    Json agencies = Json::array(), officers = Json::array(), coordinators = Json::array();
    for (const auto& agency : members.agencies)
        agencies.push_back({{"id", json_of(agency.id)},
                            {"name", agency.name},
                            {"kind", agency.kind},
                            {"escrow", agency.escrow.has_value()}});
    for (const auto& officer : members.officers)
        officers.push_back(json_of(officer));
    for (const auto& thumbprint : members.coordinators)
        coordinators.push_back(json_of(thumbprint));
    Json agreement{{"title", members.agreement.title},
                   {"purposes", members.agreement.purposes},
                   {"gateways", members.agreement.gateways}};
    if (members.agreement.review_date) agreement.add("review_date", json_of(*members.agreement.review_date));
    return {{"version", members.version},
            {"issued", json_of(members.issued)},
            {"expires", json_of(members.expires)},
            {"threshold", members.threshold},
            {"coordinators", coordinators},
            {"agencies", agencies},
            {"officers", officers},
            {"agreement", agreement},
            {"policy_version", members.policy_version},
            {"own_policy", !members.policy.empty()}};
}

Json json_of(const core::CardView& card) {
    return {{"officer", card.officer},
            {"role", card.role},
            {"agency_name", card.agency_name},
            {"agency_kind", card.agency_kind},
            {"thumbprint", json_of(card.thumbprint)},
            {"digits", card.digits},
            {"escrow", card.has_escrow_key},
            {"made", json_of(card.made)}};
}

Json json_of(const core::PartnershipView& partnership) {
    Json out{{"id", json_of(partnership.id)},
             {"name", partnership.newest.name},
             {"version", partnership.version},
             {"expired", partnership.expired},
             {"we_coordinate", partnership.we_coordinate},
             {"confirmed_how", partnership.confirmed_how},
             {"confirmed", json_of(partnership.confirmed)},
             {"register", json_of(partnership.newest)}};
    if (partnership.proposed) {
        out.add("signatures_wanted", partnership.signatures_wanted);
        out.add("proposed", json_of(*partnership.proposed));
    }
    return out;
}

Page page_of(const core::CardView& card) {
    Page page;
    page.field("Officer", shown(card.officer));
    page.field("Role", card.role.empty() ? "" : shown(card.role));
    page.field("Agency", shown(card.agency_name) + ", " +
                             shown(core::catalogue().label_of("agency_kind", card.agency_kind)));
    page.field("Thumbprint", json_of(card.thumbprint));
    page.field("Digits", card.digits);
    page.field("Escrow key", card.has_escrow_key ? "on the card" : "none");
    page.field("Made", shown(card.made));
    return page;
}

Page page_of(const core::PartnershipView& partnership, core::Instant now) {
    const core::Register& members = partnership.newest;
    Page page;
    page.line("Partnership: " + shown(members.name));
    page.field("Register", "version " + shown(partnership.version) + ", issued " + shown_day(members.issued) +
                               (partnership.expired ? ", ran out on " : ", good until ") +
                               shown_day(members.expires));
    page.field("Confirmed", (partnership.confirmed_how == "digits" ? "by digits, " : "founded here, ") +
                                shown(partnership.confirmed));
    page.field("Coordinators", shown(std::uint64_t{members.coordinators.size()}) + ", of whom " +
                                   shown(std::uint64_t{members.threshold}) + " sign each version");
    page.field("Agreement", members.agreement.title.empty() ? "none yet" : shown(members.agreement.title));
    for (const std::string& purpose : members.agreement.purposes)
        page.field("", "for " + shown(purpose));
    for (const std::string& code : members.agreement.gateways)
        page.field("", "under " + shown(core::catalogue().label_of("gateway", code)));
    if (members.agreement.review_date) page.field("Its review", shown_day(*members.agreement.review_date));
    std::vector<Page::Row> rows;
    for (const auto& officer : members.officers)
        rows.push_back({short_id(officer.thumbprint), shown(officer.name),
                        agency_name(members, officer.agency),
                        std::string(words_of(core::key_state(officer, now))),
                        core::is_coordinator(members, officer.thumbprint) ? "coordinator" : ""});
    page.line().table({"ID", "Officer", "Agency", "Key", ""}, rows);
    if (partnership.proposed)
        page.line().line("Version " + shown(partnership.proposed->version) + " waits for " +
                         counted(partnership.signatures_wanted, "more signature", "more signatures") +
                         ". Publish it to the other coordinators; each signs it with \"partnership sign\".");
    if (partnership.expired)
        page.line().line("The register has run out. Import a newer one before you seal or take in.");
    return page;
}

} // namespace counterpart::cli
