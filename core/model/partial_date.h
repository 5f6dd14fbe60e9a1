// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <compare>
#include <cstdint>

namespace counterpart::core {

/// A date as people know it: a year, a year and month, or a day; exact or about. The text form is a subset of
/// EDTF (ISO 8601-2): "1985", "1985-04", "1985-04-12", each with "~" behind it where it is about.
struct PartialDate {
    std::uint16_t year = 1; ///< 1 to 9999
    std::uint8_t month = 0; ///< 1 to 12; 0: not known
    std::uint8_t day = 0;   ///< 1 to the month's last; 0: not known; only with a month
    bool about = false;
    auto operator<=>(const PartialDate&) const = default;
};

bool is_valid(const PartialDate& date);
std::string to_text(const PartialDate& date);
/// "value.not_a_date" (invalid_argument).
Result<PartialDate> parse_partial_date(std::string_view text);

} // namespace counterpart::core
