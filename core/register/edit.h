// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/card.h"
#include "core/register/codec.h"

namespace counterpart::core {

// A coordinator's work on the list, as functions from one version to the next. None of them reads a clock.

inline constexpr std::int64_t kRegisterValidity = 365 * kDayMilliseconds;
inline constexpr std::int64_t kOfficerValidity = 2 * 365 * kDayMilliseconds;
/// An officer whose keys end within this time may be admitted again with the same card, which prolongs them.
inline constexpr std::int64_t kRenewalWindow = 90 * kDayMilliseconds;

/// Version 1: the founder's agency, the founder, who coordinates alone. "register.bad_text", "value.*".
Result<Register> founded(PartnershipId id, std::string_view name, const Card& founder, Instant now);

/// The next version with nothing changed yet: version, hash of the one before, issued, expiry.
Register next_version(const KnownRegister& current, Instant now);

// Each takes a next_version() and gives it back changed.

/// The card's officer comes in, or their validity, escrow key, name or role is brought up to date. The agency comes in
/// where it is new. "register.already_admitted" (conflict) where nothing would change, "register.revoked_for_good",
/// "register.escrow_differs", "register.agency_differs" (conflict: another kind, or an officer moved),
/// "register.key_reused" (conflict), "register.full" (denied).
Result<Register> with_officer(Register next, const Card& card, Instant now);
/// A coordinator leaves the coordinators too, and the threshold comes down where it must. "register.unknown_officer"
/// (not_found), "register.already_revoked" (conflict), "register.last_coordinator" (denied), "register.bad_text".
Result<Register> without_officer(Register next, const Thumbprint& officer, std::string_view reason, Instant now);
/// In any order. "register.unknown_officer" (not_found; a revoked one is none), "register.bad_threshold"
/// (invalid_argument: none, too many, one twice, or a threshold of 0 or above their number).
Result<Register> with_coordinators(Register next, std::vector<Thumbprint> coordinators, std::uint32_t threshold);
/// Gateways in any order. "register.bad_text", "value.*".
Result<Register> with_agreement(Register next, Agreement agreement);
/// The partnership's own policy: core/policy/POLICY.md. "policy.*" where it does not read, "policy.version_not_higher"
/// (conflict).
Result<Register> with_policy(Register next, std::string document);

} // namespace counterpart::core
