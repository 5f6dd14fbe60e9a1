// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"

#include <algorithm>

namespace counterpart::core {
namespace {

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins_with(std::string_view text, std::string_view begin) {
    return text.size() >= begin.size() &&
           std::equal(begin.begin(), begin.end(), text.begin(), [](char a, char b) { return folded(a) == folded(b); });
}

} // namespace

KeyState key_state(const RegisteredOfficer& officer, Instant at) {
    if (officer.revoked) return KeyState::revoked;
    if (at < officer.valid_from) return KeyState::not_yet;
    return at < officer.valid_until ? KeyState::active : KeyState::expired;
}

bool may(const RegisteredOfficer& officer, Permission permission, Instant at) {
    return key_state(officer, at) == KeyState::active && std::ranges::binary_search(officer.permissions, permission);
}

bool is_coordinator(const Register& reg, const Thumbprint& thumbprint) {
    return std::ranges::binary_search(reg.coordinators, thumbprint);
}

const RegisteredOfficer* find_officer(const Register& reg, const Thumbprint& thumbprint) {
    const auto at = std::ranges::lower_bound(reg.officers, thumbprint, {}, &RegisteredOfficer::thumbprint);
    return at != reg.officers.end() && at->thumbprint == thumbprint ? &*at : nullptr;
}

const RegisteredAgency* find_agency(const Register& reg, const AgencyId& id) {
    const auto at = std::ranges::lower_bound(reg.agencies, id, {}, &RegisteredAgency::id);
    return at != reg.agencies.end() && at->id == id ? &*at : nullptr;
}

const RegisteredAgency* find_agency_by_name(const Register& reg, std::string_view name) {
    if (name.empty()) return nullptr;
    const AgencyId folded_name = agency_id_of(name);
    const RegisteredAgency* beginning = nullptr;
    std::size_t beginnings = 0;
    for (const RegisteredAgency& agency : reg.agencies) {
        if (to_hex(agency.id.view()) == name || agency.id == folded_name) return &agency;
        if (begins_with(agency.name, name)) {
            beginning = &agency;
            ++beginnings;
        }
    }
    return beginnings == 1 ? beginning : nullptr;
}

std::vector<const RegisteredOfficer*> active_officers_of(const Register& reg, const AgencyId& agency, Instant at) {
    std::vector<const RegisteredOfficer*> out;
    for (const RegisteredOfficer& officer : reg.officers) {
        if (officer.agency == agency && may(officer, Permission::import, at)) out.push_back(&officer);
    }
    return out;
}

bool has_former_officer(const Register& reg, const AgencyId& agency, Instant at) {
    return std::ranges::any_of(reg.officers, [&](const RegisteredOfficer& officer) {
        const KeyState state = key_state(officer, at);
        return officer.agency == agency && (state == KeyState::expired || state == KeyState::revoked);
    });
}

} // namespace counterpart::core
