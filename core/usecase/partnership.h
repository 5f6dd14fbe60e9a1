// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/register/register.h"
#include "core/session.h"

#include <filesystem>

namespace counterpart::core {

/// What a card says, its own signature good.
struct CardView {
    std::string officer;
    std::string role;
    std::string agency_name;
    std::string agency_kind;
    Thumbprint thumbprint;
    std::string digits;
    bool has_escrow_key = false;
    Instant made;
};
Result<CardView> export_card(Session&, const std::filesystem::path& to, Existing);
Result<CardView> show_card(const Ports&, const std::filesystem::path& card); ///< needs no store

struct PartnershipView {
    PartnershipId id;
    Register newest;             ///< adopted
    std::uint64_t version = 0;
    bool expired = false;
    bool we_coordinate = false;
    std::uint32_t signatures_wanted = 0; ///< for a proposal of ours that waits
    std::optional<Register> proposed;
    std::string confirmed_how;   ///< "founded", "digits"
    Instant confirmed;
};
/// "partnership.none" (not_found).
Result<PartnershipView> show_partnership(Session&);

/// Founds one with this officer as coordinator, 1 of 1. "partnership.exists" (conflict).
Result<PartnershipView> create_partnership(Session&, std::string_view name);

/// The handling policy in force: core/policy/POLICY.md.
struct PolicyView {
    std::uint64_t version = 1;
    std::string title;
    bool own = false;     ///< the partnership's; otherwise the built-in one
    std::string document; ///< JSON
};
/// "partnership.none".
Result<PolicyView> show_policy(Session&);

// Coordinators' work: each makes the next register version, signed by us. With a threshold above one it is a
// proposal until enough have signed. "register.not_a_coordinator" (denied), "register.already_admitted",
// "register.unknown_officer", "register.bad_threshold", and the rest of core/register/edit.h. One change at a time:
// "register.proposal_waits" (conflict).
/// `expect` are the digits the card's owner read out; without a match nothing is admitted ("card.digits_differ").
Result<PartnershipView> admit_officer(Session&, const std::filesystem::path& card, std::string_view expect_digits);
Result<PartnershipView> revoke_officer(Session&, const Thumbprint&, std::string_view reason);
Result<PartnershipView> set_coordinators(Session&, const std::vector<Thumbprint>&, std::uint32_t threshold);
Result<PartnershipView> set_agreement(Session&, const Agreement&);
/// The partnership's own handling policy from a file: "policy.*", "policy.version_not_higher" (conflict), "io.*".
Result<PartnershipView> set_policy(Session&, const std::filesystem::path& file);
/// Same content, later expiry.
Result<PartnershipView> renew_register(Session&);

/// Seals the newest register (or the proposal that waits) for all its officers whose keys are good; the file's size.
/// "register.too_many_officers" (denied: above 256), "io.*".
Result<std::uint64_t> publish_register(Session&, const std::filesystem::path& to, Existing, Progress&);

/// Takes a register in. The first one of a partnership needs `expect_digits`: those that a coordinator who
/// signed it has read out by voice. "register.not_confirmed", "register.digits_differ", "register.older",
/// "register.expired", "register.root_changed", "register.not_enough_signatures", "register.forked",
/// "register.other_partnership". A version that lacks signatures is kept as a proposal where we coordinate.
Result<PartnershipView> import_register(Session&, const std::filesystem::path& file, std::string_view expect_digits, Progress&);
/// Adds our signature to the proposal that waits.
Result<PartnershipView> sign_proposal(Session&);
/// Forgets it here. Whoever has signed it elsewhere must be told: two registers of one version are refused by all.
Result<PartnershipView> withdraw_proposal(Session&);

/// For an agency that wants one: a sealing key whose secret is printed, kept apart and never stored here. The
/// text is shown once and must be typed back (confirm_escrow) before the card carries its public half.
Result<SecretBytes> create_escrow_key(Session&);
Result<void> confirm_escrow_key(Session&, const SecretBytes& typed); ///< "escrow.typed_differs"

/// The officer's age identity for the public tool, as text ("AGE-SECRET-KEY-PQ-1…"): asked for first, logged.
Result<SecretBytes> export_identity(Session&);

/// The thumbprint that begins with these hexadecimal digits, or has these 40 decimal ones, among the register's
/// officers. "register.unknown_officer" (not_found), "register.several_officers" (conflict).
Result<Thumbprint> find_officer(Session&, std::string_view prefix);

} // namespace counterpart::core
