// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"
#include "core/model/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace counterpart::core {

/// What an officer may do. Coordinators are listed of their own: Register::coordinators.
enum class Permission : std::uint8_t { seal = 1, import = 2 };

struct Revocation {
    Instant when;
    std::string reason;
    bool operator==(const Revocation&) const = default;
};

struct RegisteredOfficer {
    Thumbprint thumbprint; ///< of `keys`; checked when read
    PublicIdentity keys;
    std::string name;
    std::string role;
    AgencyId agency;
    Instant valid_from;
    Instant valid_until;
    std::optional<Revocation> revoked;
    std::vector<Permission> permissions{Permission::seal, Permission::import}; ///< ascending
    bool operator==(const RegisteredOfficer&) const = default;
};

struct RegisteredAgency {
    AgencyId id;
    std::string name;
    std::string kind;
    std::optional<crypto::XWingPublic> escrow; ///< bundles for the agency are also sealed to it
    bool operator==(const RegisteredAgency&) const = default;
};

/// The information sharing agreement the partnership works under.
struct Agreement {
    std::string title;
    std::vector<std::string> purposes;
    std::vector<std::string> gateways; ///< codes of the vocabulary "gateway"; empty: all
    std::optional<Instant> review_date;
    bool operator==(const Agreement&) const = default;
};

/// One version of the signed list of a partnership: core/register/REGISTER.md.
struct Register {
    PartnershipId partnership;
    std::string name;
    std::uint64_t version = 1;           ///< only rises
    std::optional<Digest> previous;      ///< of the version before; none for the first
    Instant issued;
    Instant expires;
    std::vector<Thumbprint> coordinators; ///< ascending; each is an officer in it
    std::uint32_t threshold = 1;          ///< how many of them sign the next version
    std::vector<RegisteredAgency> agencies; ///< ascending by id
    std::vector<RegisteredOfficer> officers; ///< ascending by thumbprint
    Agreement agreement;
    std::uint64_t policy_version = 1; ///< only rises
    std::string policy;               ///< the partnership's own document, as it was written; empty: the built-in one
    bool operator==(const Register&) const = default;
};

/// How an officer's key stands at a time.
enum class KeyState { active, not_yet, expired, revoked };
KeyState key_state(const RegisteredOfficer& officer, Instant at);
/// Active at that time and permitted.
bool may(const RegisteredOfficer& officer, Permission permission, Instant at);
bool is_coordinator(const Register&, const Thumbprint&);

const RegisteredOfficer* find_officer(const Register&, const Thumbprint&);
const RegisteredAgency* find_agency(const Register&, const AgencyId&);
/// By id, name (any case) or unique beginning of the name.
const RegisteredAgency* find_agency_by_name(const Register&, std::string_view name);
/// Those a bundle for the agency is sealed to: active, and permitted to take in.
std::vector<const RegisteredOfficer*> active_officers_of(const Register&, const AgencyId&, Instant at);
/// Whether one of its officers' keys has ended or was withdrawn. What was sent to them, or to what they sent, then comes to
/// their colleagues, whose stores may not know what it is about.
bool has_former_officer(const Register&, const AgencyId&, Instant at);

} // namespace counterpart::core
