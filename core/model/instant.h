// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <compare>
#include <cstdint>

namespace counterpart::core {

/// A moment in UTC, in milliseconds since 1970-01-01T00:00:00Z, from year 0001 to 9999.
struct Instant {
    std::int64_t milliseconds = 0;
    auto operator<=>(const Instant&) const = default;
};

inline constexpr Instant kFirstInstant{-62'135'596'800'000}; ///< 0001-01-01T00:00:00Z
inline constexpr Instant kLastInstant{253'402'300'799'999};  ///< 9999-12-31T23:59:59.999Z
inline constexpr std::int64_t kDayMilliseconds = 86'400'000;
bool is_valid(Instant instant);

/// "2026-06-04T10:20:00Z", with ".mmm" only where there are milliseconds (RFC 3339). The instant is valid (an
/// assertion stands here).
std::string to_text(Instant instant);
/// The same form back; also a date alone (midnight UTC). "value.not_an_instant" (invalid_argument).
Result<Instant> parse_instant(std::string_view text);

} // namespace counterpart::core
