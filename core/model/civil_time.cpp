// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/civil_time.h"

#include <array>
#include <chrono>
#include <optional>

namespace counterpart::core {

namespace {

using namespace std::chrono;

constexpr std::int64_t kHour = 3'600'000;
constexpr int kFirstReckoned = 1981;

constexpr std::array<std::string_view, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                                   "July",    "August",   "September", "October", "November", "December"};

/// The first Sunday of the month on or after the day, at one o'clock in the morning, UTC.
std::int64_t sunday_from(int in_year, month in_month, unsigned day_of_month) {
    const sys_days from = year{in_year} / in_month / day{day_of_month};
    const sys_days sunday = from + (Sunday - weekday{from});
    return sunday.time_since_epoch().count() * 24 * kHour + kHour;
}

bool is_summer(Instant instant) {
    const year_month_day date(floor<days>(sys_time<milliseconds>{milliseconds(instant.milliseconds)}));
    const int in_year{date.year()};
    if (in_year < kFirstReckoned) return false;
    const unsigned end = in_year >= 1996 ? 25 : in_year >= 1990 ? 22 : 23;
    return instant.milliseconds >= sunday_from(in_year, March, 25) && instant.milliseconds < sunday_from(in_year, October, end);
}

/// A number of one to `most` digits at the front of `text`, which loses it.
std::optional<unsigned> take_number(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t count = 0;
    unsigned number = 0;
    while (count < text.size() && count < most && text[count] >= '0' && text[count] <= '9')
        number = number * 10 + static_cast<unsigned>(text[count++] - '0');
    if (count < least) return std::nullopt;
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, std::string_view expected) {
    if (!text.starts_with(expected)) return false;
    text.remove_prefix(expected.size());
    return true;
}

std::optional<year_month_day> take_day(std::string_view& text) {
    const bool year_first = text.size() > 4 && text[4] == '-';
    const char* between = year_first ? "-" : "/";
    const auto first = take_number(text, year_first ? 4 : 1, year_first ? 4 : 2);
    if (!first || !take(text, between)) return std::nullopt;
    const auto middle = take_number(text, 1, 2);
    if (!middle || !take(text, between)) return std::nullopt;
    const auto last = year_first ? take_number(text, 1, 2) : take_number(text, 4, 4);
    if (!last) return std::nullopt;
    const year_month_day date{year(static_cast<int>(year_first ? *first : *last)), month(*middle), day(year_first ? *last : *first)};
    if (!date.ok() || date.year() < year{1}) return std::nullopt;
    return date;
}

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

CivilTime civil_time(Instant instant) {
    const std::int64_t shift = is_summer(instant) ? kHour : 0;
    const sys_time<milliseconds> time{milliseconds(instant.milliseconds + shift)};
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const std::int64_t minutes = (time - midnight).count() / 60'000;
    return {static_cast<std::uint16_t>(int{date.year()}), static_cast<std::uint8_t>(unsigned{date.month()}),
            static_cast<std::uint8_t>(unsigned{date.day()}), static_cast<std::uint8_t>(minutes / 60),
            static_cast<std::uint8_t>(minutes % 60)};
}

Result<Instant> parse_typed_instant(std::string_view typed) {
    if (auto utc = parse_instant(typed)) return utc;
    const auto refused = [] { return fail(ErrorCode::invalid_argument, "value.not_an_instant"); };
    const auto date = take_day(typed);
    if (!date || !take(typed, " ")) return refused();
    take(typed, "at ");
    const auto hour = take_number(typed, 1, 2);
    if (!hour || *hour > 23 || (!take(typed, ":") && !take(typed, "."))) return refused();
    const auto minute = take_number(typed, 2, 2);
    if (!minute || *minute > 59 || !typed.empty()) return refused();
    const CivilTime wanted{static_cast<std::uint16_t>(int{date->year()}), static_cast<std::uint8_t>(unsigned{date->month()}),
                           static_cast<std::uint8_t>(unsigned{date->day()}), static_cast<std::uint8_t>(*hour), static_cast<std::uint8_t>(*minute)};
    const std::int64_t winter = sys_days(*date).time_since_epoch().count() * 24 * kHour + *hour * kHour + *minute * 60'000;
    for (const Instant instant : {Instant{winter - kHour}, Instant{winter}}) {
        if (is_valid(instant) && civil_time(instant) == wanted) return instant;
    }
    return refused();
}

std::string in_words(Instant instant) {
    const CivilTime time = civil_time(instant);
    return in_words(PartialDate{time.year, time.month, time.day, false}) + ' ' + two_digits(time.hour) + ':' + two_digits(time.minute);
}

std::string in_words(const PartialDate& date) {
    std::string out = date.about ? "about " : "";
    if (date.day != 0) out += std::to_string(date.day) + ' ';
    if (date.month != 0) out += std::string(kMonths[(date.month - 1U) % kMonths.size()]) + ' ';
    return out + std::to_string(date.year);
}

} // namespace counterpart::core
