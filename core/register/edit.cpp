// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/edit.h"

#include "core/keys/thumbprint.h"
#include "core/policy/policy.h"
#include "core/register/validity.h"

#include <algorithm>

namespace counterpart::core {
namespace {

Instant later(Instant from, std::int64_t milliseconds) {
    return Instant{from.milliseconds + milliseconds};
}

/// The agency of the card, which comes in where it is new.
Result<RegisteredAgency*> agency_for(Register& reg, const Card& card) {
    const AgencyId id = agency_id_of(card.agency_name);
    auto at = std::ranges::lower_bound(reg.agencies, id, {}, &RegisteredAgency::id);
    if (at == reg.agencies.end() || at->id != id) {
        if (reg.agencies.size() >= kMaxAgencies) return fail(ErrorCode::denied, "register.full");
        at = reg.agencies.insert(at, {id, card.agency_name, card.agency_kind, card.escrow});
    }
    if (at->kind != card.agency_kind) return fail(ErrorCode::conflict, "register.agency_differs");
    if (card.escrow && at->escrow && *card.escrow != *at->escrow) {
        return fail(ErrorCode::conflict, "register.escrow_differs");
    }
    return &*at;
}

Result<void> refresh(RegisteredOfficer& officer, const RegisteredAgency& agency, const Card& card, Instant now) {
    if (officer.revoked) return fail(ErrorCode::conflict, "register.revoked_for_good");
    if (officer.agency != agency.id) return fail(ErrorCode::conflict, "register.agency_differs");
    officer.name = card.name;
    officer.role = card.role;
    if (later(now, kRenewalWindow) >= officer.valid_until) officer.valid_until = later(now, kOfficerValidity);
    return {};
}

} // namespace

Result<Register> founded(PartnershipId id, std::string_view name, const Card& founder, Instant now) {
    TRY(check_line(name, kMaxNameCharacters));
    Register out;
    out.partnership = id;
    out.name = name;
    out.issued = now;
    out.expires = later(now, kRegisterValidity);
    TRY_ASSIGN(out, with_officer(std::move(out), founder, now));
    out.coordinators = {thumbprint_of(founder.keys)};
    return out;
}

Register next_version(const KnownRegister& current, Instant now) {
    Register out = current.content;
    out.version += 1;
    out.previous = current.digest;
    out.issued = now;
    out.expires = later(now, kRegisterValidity);
    return out;
}

Result<Register> with_officer(Register next, const Card& card, Instant now) {
    const Register before = next;
    TRY_ASSIGN(RegisteredAgency* const agency, agency_for(next, card));
    if (!agency->escrow) agency->escrow = card.escrow;
    const Thumbprint thumbprint = thumbprint_of(card.keys);
    const auto at = std::ranges::lower_bound(next.officers, thumbprint, {}, &RegisteredOfficer::thumbprint);
    if (at != next.officers.end() && at->thumbprint == thumbprint) {
        TRY(refresh(*at, *agency, card, now));
        if (next == before) return fail(ErrorCode::conflict, "register.already_admitted");
        return next;
    }
    const bool reused = std::ranges::any_of(next.officers, [&](const RegisteredOfficer& officer) {
        return officer.keys.verify_key == card.keys.verify_key || officer.keys.sealing_key == card.keys.sealing_key;
    });
    if (reused) return fail(ErrorCode::conflict, "register.key_reused");
    if (next.officers.size() >= kMaxOfficers) return fail(ErrorCode::denied, "register.full");
    RegisteredOfficer officer;
    officer.thumbprint = thumbprint;
    officer.keys = card.keys;
    officer.name = card.name;
    officer.role = card.role;
    officer.agency = agency->id;
    officer.valid_from = later(now, -kDayMilliseconds); // the clocks of offices differ
    officer.valid_until = later(now, kOfficerValidity);
    next.officers.insert(at, std::move(officer));
    return next;
}

Result<Register> without_officer(Register next, const Thumbprint& thumbprint, std::string_view reason, Instant now) {
    TRY(check_line(reason, kMaxReasonCharacters));
    const auto at = std::ranges::lower_bound(next.officers, thumbprint, {}, &RegisteredOfficer::thumbprint);
    if (at == next.officers.end() || at->thumbprint != thumbprint) {
        return fail(ErrorCode::not_found, "register.unknown_officer");
    }
    if (at->revoked) return fail(ErrorCode::conflict, "register.already_revoked");
    at->revoked = Revocation{now, std::string(reason)};
    std::erase(next.coordinators, thumbprint);
    if (next.coordinators.empty()) return fail(ErrorCode::denied, "register.last_coordinator");
    next.threshold = std::min(next.threshold, static_cast<std::uint32_t>(next.coordinators.size()));
    return next;
}

Result<Register> with_coordinators(Register next, std::vector<Thumbprint> coordinators, std::uint32_t threshold) {
    std::ranges::sort(coordinators);
    const bool twice = std::ranges::adjacent_find(coordinators) != coordinators.end();
    if (twice || coordinators.size() > kMaxCoordinators || threshold < 1 || threshold > coordinators.size()) {
        return fail(ErrorCode::invalid_argument, "register.bad_threshold");
    }
    for (const Thumbprint& coordinator : coordinators) {
        const RegisteredOfficer* officer = find_officer(next, coordinator);
        if (officer == nullptr || officer->revoked) return fail(ErrorCode::not_found, "register.unknown_officer");
    }
    next.coordinators = std::move(coordinators);
    next.threshold = threshold;
    return next;
}

Result<Register> with_agreement(Register next, Agreement agreement) {
    TRY(check_optional_line(agreement.title, kMaxNameCharacters));
    if (agreement.purposes.size() > kMaxAgreementItems || agreement.gateways.size() > kMaxAgreementItems) {
        return fail(ErrorCode::invalid_argument, "register.bad_text");
    }
    for (auto purpose = agreement.purposes.begin(); purpose != agreement.purposes.end(); ++purpose) {
        TRY(check_line(*purpose, kMaxReasonCharacters));
        if (std::find(agreement.purposes.begin(), purpose, *purpose) != purpose) {
            return fail(ErrorCode::invalid_argument, "register.bad_text");
        }
    }
    for (const std::string& gateway : agreement.gateways) TRY(check_code(gateway));
    std::ranges::sort(agreement.gateways);
    agreement.gateways.erase(std::unique(agreement.gateways.begin(), agreement.gateways.end()),
                             agreement.gateways.end());
    next.agreement = std::move(agreement);
    return next;
}

Result<Register> with_policy(Register next, std::string document) {
    TRY_ASSIGN(const Policy policy, read_policy(document));
    if (policy.version <= next.policy_version) return fail(ErrorCode::conflict, "policy.version_not_higher");
    next.policy_version = policy.version;
    next.policy = std::move(document);
    return next;
}

} // namespace counterpart::core
