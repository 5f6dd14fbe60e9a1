// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/instant.h"
#include "core/model/partial_date.h"

#include <string>

namespace counterpart::core {

/// A moment as clocks in the United Kingdom show it: reckoned here, so that it is the same on every machine, whatever
/// time zone that is set to. Summer time as the law has had it since 1981 (Summer Time Act 1972 and its orders); before
/// that, and where the years to come keep to today's rule, none and the same.
struct CivilTime {
    std::uint16_t year = 1;
    std::uint8_t month = 1;
    std::uint8_t day = 1;
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    auto operator<=>(const CivilTime&) const = default;
};
CivilTime civil_time(Instant instant);

/// As officers type it: "4/6/2026 10:20", "04/06/2026 at 10.20", "2026-06-04 10:20", by UK clocks; and parse_instant()'s
/// forms, in UTC. Of an hour that comes twice the first is meant. "value.not_an_instant" (invalid_argument), also for
/// the hour that is left out in spring.
Result<Instant> parse_typed_instant(std::string_view typed);

/// "30 October 2026 16:30": in titles and lists, in English as the catalogue's labels are.
std::string in_words(Instant instant);
/// "19 October 2026", "October 2026", "2026", "about 2026".
std::string in_words(const PartialDate& date);

} // namespace counterpart::core
