// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pattern.h"

#include "core/model/handling.h"
#include "crypto/base/bytes.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// ASCII letters in capitals, and without the characters given.
std::string capitals_without(std::string_view text, std::string_view dropped) {
    std::string out;
    for (const char c : text) {
        if (dropped.find(c) == std::string_view::npos)
            out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

/// Part of a mark is worth keeping, so two characters are enough.
std::string registration_mark(std::string_view typed) {
    std::string out = capitals_without(typed, " -");
    const bool good = out.size() >= 2 && out.size() <= 8 &&
                      std::ranges::all_of(out, [](char c) { return is_digit(c) || is_capital(c); });
    return good ? out : std::string();
}

/// Digits, with "+" in front where the country is named; E.164 ends at 15 digits. Short numbers are numbers
/// too.
std::string phone(std::string_view typed) {
    std::string out = capitals_without(typed, " -().");
    const std::string_view digits = std::string_view(out).substr(out.starts_with('+') ? 1 : 0);
    return all_digits(digits) && digits.size() >= 3 && digits.size() <= 15 ? out : std::string();
}

/// One "@" with something on both sides, a dot in the domain, no space; RFC 5321 allows 254 bytes.
std::string email(std::string_view typed) {
    std::string out(typed);
    const std::size_t at = out.find('@');
    if (at == 0 || at == std::string::npos || out.size() > 254 || out.find('@', at + 1) != std::string::npos)
        return {};
    if (out.find_first_of(" <>,;\"\\") != std::string::npos) return {};
    for (std::size_t i = at; i < out.size(); ++i) {
        if (is_capital(out[i])) out[i] = static_cast<char>(out[i] - 'A' + 'a'); // domains have no case
    }
    const std::string_view domain = std::string_view(out).substr(at + 1);
    const bool good =
        domain.find('.') != std::string_view::npos && domain.front() != '.' && domain.back() != '.';
    return good ? out : std::string();
}

/// A9 9AA, A99 9AA, AA9 9AA, AA99 9AA, A9A 9AA, AA9A 9AA; an outward code alone is taken too.
std::string postcode(std::string_view typed) {
    std::string out = capitals_without(typed, " ");
    const auto shape_of = [](std::string_view text) {
        std::string shape;
        for (const char c : text)
            shape += is_digit(c) ? '9' : is_capital(c) ? 'A' : '?';
        return shape;
    };
    constexpr std::array<std::string_view, 6> kOutward{"A9", "A99", "AA9", "AA99", "A9A", "AA9A"};
    const auto is_outward = [&](const std::string& shape) {
        return std::ranges::find(kOutward, shape) != kOutward.end();
    };
    if (is_outward(shape_of(out))) return out;
    if (out.size() < 5 || shape_of(out.substr(out.size() - 3)) != "9AA") return {};
    if (!is_outward(shape_of(out.substr(0, out.size() - 3)))) return {};
    return out.insert(out.size() - 3, " ");
}

/// The Department for Education's unique pupil number: a check letter, then 12 digits, the last of them a
/// letter in a temporary one. Check: each times its position 2 to 13, modulo 23.
std::string pupil_number(std::string_view typed) {
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    std::string out = capitals_without(typed, " ");
    if (out.size() != 13 || !all_digits(std::string_view(out).substr(1, 11))) return {};
    std::size_t sum = 0;
    for (std::size_t i = 1; i < out.size(); ++i) {
        const std::size_t letter = kLetters.find(out[i]);
        if (!is_digit(out[i]) && letter == std::string_view::npos) return {};
        sum += (i + 1) * (is_digit(out[i]) ? static_cast<std::size_t>(out[i] - '0') : letter);
    }
    return out[0] == kLetters[sum % kLetters.size()] ? out : std::string();
}

/// Ten digits, the last a check digit modulo 11.
std::string nhs_number(std::string_view typed) {
    std::string out = capitals_without(typed, " -");
    if (out.size() != 10 || !all_digits(out)) return {};
    std::size_t sum = 0;
    for (std::size_t i = 0; i < 9; ++i)
        sum += (10 - i) * static_cast<std::size_t>(out[i] - '0');
    return (11 - sum % 11) % 11 == static_cast<std::size_t>(out[9] - '0') ? out : std::string();
}

/// Year, stroke, up to seven digits and a check letter: "2001/12345A". Only the form is looked at.
std::string pnc_number(std::string_view typed) {
    std::string out = capitals_without(typed, " ");
    const std::size_t stroke = out.find('/');
    if (stroke != 2 && stroke != 4) return {};
    const std::string_view serial = std::string_view(out).substr(stroke + 1);
    const bool good = all_digits(std::string_view(out).substr(0, stroke)) && serial.size() >= 2 &&
                      serial.size() <= 8 && all_digits(serial.substr(0, serial.size() - 1)) &&
                      is_capital(serial.back());
    return good ? out : std::string();
}

/// Fifteen digits, the last a Luhn digit.
std::string imei(std::string_view typed) {
    std::string out = capitals_without(typed, " -/");
    if (out.size() != 15 || !all_digits(out)) return {};
    int sum = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int digit = (out[i] - '0') * (i % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0 ? out : std::string();
}

struct Pattern {
    std::string_view id;
    std::string (*form)(std::string_view typed); ///< empty where it is not of the form
    std::string_view reason;
};

constexpr std::array kPatterns{Pattern{"vrm", registration_mark, "value.not_a_registration_mark"},
                               Pattern{"phone", phone, "value.not_a_phone_number"},
                               Pattern{"email", email, "value.not_an_email_address"},
                               Pattern{"postcode", postcode, "value.not_a_postcode"},
                               Pattern{"upn", pupil_number, "value.not_a_pupil_number"},
                               Pattern{"nhs", nhs_number, "value.not_an_nhs_number"},
                               Pattern{"pnc", pnc_number, "value.not_a_pnc_number"},
                               Pattern{"imei", imei, "value.not_an_imei"}};

constexpr std::string_view kMarking = "marking";

} // namespace

bool is_pattern(std::string_view pattern) {
    return pattern == kMarking || std::ranges::find(kPatterns, pattern, &Pattern::id) != kPatterns.end();
}

Result<std::string> in_pattern(std::string_view pattern, std::string_view typed) {
    if (pattern == kMarking) {
        TRY_ASSIGN(const Marking marking, parse_marking(typed));
        return to_text(marking);
    }
    const auto* found = std::ranges::find(kPatterns, pattern, &Pattern::id);
    if (found == kPatterns.end()) assertion_failed("a pattern nobody knows");
    std::string out = found->form(typed);
    if (out.empty()) return fail(ErrorCode::invalid_argument, found->reason);
    return out;
}

} // namespace counterpart::core
