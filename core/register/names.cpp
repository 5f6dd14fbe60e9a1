// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/names.h"

#include "core/register/adopted.h"

#include <memory>

namespace counterpart::core {
namespace {

constexpr std::size_t kShownDigits = 8;

template <class Id>
std::string unknown(const Id& id) {
    return to_hex(id.view()).substr(0, kShownDigits);
}

} // namespace

Names names_from(std::optional<Register> known, const OfficerProfile& profile, const Thumbprint& us) {
    // Three functions look into one list, which may be megabytes.
    const auto reg = std::make_shared<const std::optional<Register>>(std::move(known));
    const auto officer_in = [reg](const Thumbprint& id) { return *reg ? find_officer(**reg, id) : nullptr; };
    Names out;
    out.agency = [reg, profile](const AgencyId& id) {
        const RegisteredAgency* agency = *reg ? find_agency(**reg, id) : nullptr;
        if (agency != nullptr) return agency->name;
        return id == profile.agency ? profile.agency_name : unknown(id);
    };
    out.officer = [officer_in, profile, us](const Thumbprint& id) {
        const RegisteredOfficer* officer = officer_in(id);
        if (officer != nullptr) return officer->name;
        return id == us ? profile.name : unknown(id);
    };
    out.revoked = [officer_in](const Thumbprint& id) {
        const RegisteredOfficer* officer = officer_in(id);
        return officer != nullptr && officer->revoked.has_value();
    };
    return out;
}

Result<Names> names_of(Session& session) {
    TRY_ASSIGN(auto adopted, adopted_register(session.db()));
    std::optional<Register> known;
    if (adopted) known = std::move(adopted->content);
    return names_from(std::move(known), session.officer(), session.identity().thumbprint());
}

} // namespace counterpart::core
