// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/judge.h"
#include "core/register/register.h"

namespace counterpart::core {

struct Manifest;

/// The partnership's own policy, or the built-in one. "policy.*" where it does not read, which no register that was
/// taken in has.
Result<Policy> policy_in_force(const Register& members);

/// What the officer wants to share under which terms, and the partnership in which it is to be judged.
struct AskedTerms {
    const Register& members;
    Thumbprint sender;
    const RegisteredAgency& recipient;
    std::string purpose;
    std::string gateway;
    std::string necessity;
    std::string proportionality; ///< empty: the words for necessity speak of both
    std::string consent;         ///< code of the vocabulary consent_state
    std::string consent_reason;
    std::string marking;      ///< empty: the case's
    std::string case_marking; ///< empty: OFFICIAL
    std::string handling_code;
    std::string conditions;
    std::string onward;
    Instant now;
};

/// The terms in their stored form, and the question they make: what is in the disclosure is still to be added.
struct Terms {
    Marking marking;
    HandlingCode handling_code = HandlingCode::p;
    OnwardRule onward = OnwardRule::recipients_only;
    PolicyQuestion question;
};

/// Reads the terms; whether they allow the disclosure is judge()'s. "register.expired", "disclosure.sender_not_active"
/// (denied), "disclosure.text_too_long", "value.*", "marking.unknown", "marking.conflicting", "handling.*",
/// "disclosure.unknown_consent" (invalid_argument).
Result<Terms> read_terms(const AskedTerms& asked);

/// What the policy of the recipient's partnership says of a disclosure that came: may our agency hold it. Of other
/// bundles it says nothing.
Result<PolicyVerdict> judge_arrival(const Register& members, const Manifest& manifest, Instant now);

/// A disclosure that was judged by an older register than ours.
struct SenderOlder {
    std::uint64_t register_version = 0; ///< that its sender went by
    PolicyVerdict refused;              ///< for what our policy would not let it be sealed, as far as its manifest tells
};
/// Nothing where the sender's register is ours or a newer one, and of other bundles. It hinders no import: the recipient
/// decides.
Result<std::optional<SenderOlder>> judge_older_sender(const Register& members, const Manifest& manifest);

} // namespace counterpart::core
