// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

namespace counterpart::core {

/// The forms a text attribute can ask for: vrm, phone, email, postcode, upn, nhs, pnc, imei, marking.
bool is_pattern(std::string_view pattern);

/// What was typed in the one form that is stored ("ab12 cde" as "AB12CDE", "m11ae" as "M1 1AE"), or why it is
/// not of that form: "value.not_a_registration_mark", "value.not_a_phone_number",
/// "value.not_an_email_address", "value.not_a_postcode", "value.not_a_pupil_number",
/// "value.not_an_nhs_number", "value.not_a_pnc_number", "value.not_an_imei", "marking.*" (invalid_argument).
/// `pattern` is one of the above (an assertion stands here).
Result<std::string> in_pattern(std::string_view pattern, std::string_view typed);

} // namespace counterpart::core
