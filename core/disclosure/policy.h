// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/handling.h"
#include "core/register/register.h"

#include <string>

namespace counterpart::core {

/// What the officer wants to share under which terms, and the agreement it is to be judged by.
struct PolicyQuestion {
    const Register& members;
    Thumbprint sender;
    const RegisteredAgency& recipient;
    std::string purpose;
    std::string gateway;
    std::string necessity;
    std::string marking;      ///< empty: the case's
    std::string case_marking; ///< empty: OFFICIAL
    std::string handling_code;
    std::string conditions;
    std::string onward;
    Instant now;
};

/// The terms in their stored form.
struct Terms {
    Marking marking;
    HandlingCode handling_code = HandlingCode::p;
    OnwardRule onward = OnwardRule::recipients_only;
};

/// Whether the disclosure may be made; a function of its argument alone. Refusals (denied where policy says so):
/// "register.expired", "disclosure.sender_not_active", "disclosure.to_own_agency", "disclosure.no_purpose",
/// "disclosure.text_too_long", "disclosure.unknown_gateway", "disclosure.gateway_not_in_agreement",
/// "disclosure.gateway_wrong_kind", "disclosure.code_c_needs_conditions", "marking.*",
/// "marking.lower_than_case", "handling.*".
Result<Terms> check_policy(const PolicyQuestion& question);

} // namespace counterpart::core
