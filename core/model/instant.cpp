// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/instant.h"

#include "core/model/partial_date.h"
#include "crypto/base/bytes.h"

#include <chrono>

namespace counterpart::core {

namespace {


std::string padded(std::int64_t number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

/// The digits at `at`, all of them, as a number; -1 where one is not a digit.
std::int64_t digits_at(std::string_view text, std::size_t at, std::size_t count) {
    std::int64_t out = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9') return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

/// Milliseconds into the day of "THH:MM:SS[.mmm]Z"; -1 where it is not of that form.
std::int64_t time_of_day(std::string_view text) {
    const bool with_milliseconds = text.size() == 14;
    if (!with_milliseconds && text.size() != 10) return -1;
    if (text[0] != 'T' || text[3] != ':' || text[6] != ':' || text.back() != 'Z') return -1;
    const std::int64_t hours = digits_at(text, 1, 2);
    const std::int64_t minutes = digits_at(text, 4, 2);
    const std::int64_t seconds = digits_at(text, 7, 2);
    std::int64_t milliseconds = 0;
    if (with_milliseconds) {
        milliseconds = digits_at(text, 10, 3);
        if (text[9] != '.' || milliseconds <= 0) return -1; // ".000" would be a second form of the same
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return -1;
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

} // namespace

bool is_valid(Instant instant) {
    return instant.milliseconds >= kFirstInstant.milliseconds &&
           instant.milliseconds <= kLastInstant.milliseconds;
}

std::string to_text(Instant instant) {
    using namespace std::chrono;
    if (!is_valid(instant)) assertion_failed("an instant lies in the years 1 to 9999");
    const sys_time<milliseconds> time{milliseconds(instant.milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const std::int64_t rest = (time - day).count();
    std::string out = padded(int{date.year()}, 4) + '-' + padded(unsigned{date.month()}, 2) + '-' +
                      padded(unsigned{date.day()}, 2) + 'T' + padded(rest / 3'600'000, 2) + ':' +
                      padded(rest / 60'000 % 60, 2) + ':' + padded(rest / 1000 % 60, 2);
    if (rest % 1000 != 0) out += '.' + padded(rest % 1000, 3);
    return out + 'Z';
}

Result<Instant> parse_instant(std::string_view text) {
    using namespace std::chrono;
    const auto refused = [] { return fail(ErrorCode::invalid_argument, "value.not_an_instant"); };
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return refused();
    PartialDate date;
    const std::int64_t year_number = digits_at(text, 0, 4);
    const std::int64_t month_number = digits_at(text, 5, 2);
    const std::int64_t day_number = digits_at(text, 8, 2);
    if (year_number < 1 || month_number < 1 || day_number < 1) return refused();
    date.year = static_cast<std::uint16_t>(year_number);
    date.month = static_cast<std::uint8_t>(month_number);
    date.day = static_cast<std::uint8_t>(day_number);
    if (!is_valid(date)) return refused();
    const std::int64_t time = text.size() == 10 ? 0 : time_of_day(text.substr(10));
    if (time < 0) return refused();
    const sys_days since_epoch(year{static_cast<int>(date.year)} / month{date.month} / day{date.day});
    return Instant{since_epoch.time_since_epoch().count() * kDayMilliseconds + time};
}

} // namespace counterpart::core
