// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partial_date.h"

#include <chrono>

namespace counterpart::core {

namespace {

/// Two to four digits with zeros in front.
std::string padded(unsigned number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

bool take_number(std::string_view& rest, std::size_t digits, unsigned& out) {
    if (rest.size() < digits) return false;
    out = 0;
    for (const char c : rest.substr(0, digits)) {
        if (c < '0' || c > '9') return false;
        out = out * 10 + static_cast<unsigned>(c - '0');
    }
    rest.remove_prefix(digits);
    return true;
}

bool take_hyphen(std::string_view& rest) {
    if (rest.empty() || rest.front() != '-') return false;
    rest.remove_prefix(1);
    return true;
}

} // namespace

bool is_valid(const PartialDate& date) {
    if (date.year < 1 || date.year > 9999 || date.month > 12) return false;
    if (date.day == 0) return true;
    using namespace std::chrono;
    return date.month != 0 && (year{date.year} / month{date.month} / day{date.day}).ok();
}

std::string to_text(const PartialDate& date) {
    std::string out = padded(date.year, 4);
    if (date.month != 0) out += '-' + padded(date.month, 2);
    if (date.day != 0) out += '-' + padded(date.day, 2);
    if (date.about) out += '~';
    return out;
}

Result<PartialDate> parse_partial_date(std::string_view text) {
    const auto refused = [] { return fail(ErrorCode::invalid_argument, "value.not_a_date"); };
    PartialDate date;
    if (!text.empty() && text.back() == '~') {
        date.about = true;
        text.remove_suffix(1);
    }
    unsigned number = 0;
    if (!take_number(text, 4, number)) return refused();
    date.year = static_cast<std::uint16_t>(number);
    for (std::uint8_t* part : {&date.month, &date.day}) {
        if (text.empty()) break;
        if (!take_hyphen(text) || !take_number(text, 2, number) || number == 0) return refused();
        *part = static_cast<std::uint8_t>(number);
    }
    if (!text.empty() || !is_valid(date)) return refused();
    return date;
}

} // namespace counterpart::core
