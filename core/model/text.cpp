// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text.h"

#include "crypto/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace counterpart::core {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// What no text may hold, beside U+0000 to U+001F, ascending: the rest of Unicode's controls (Cc), its format
/// characters (Cf) but the joiners U+200C and U+200D, the line and paragraph separators, and U+FFFE and
/// U+FFFF. Written out, so that a program with newer tables takes and refuses the same: FORMAT.md has the
/// list too.
constexpr std::array kForbidden{
    Range{0x7F, 0x9F},       Range{0xAD, 0xAD},       Range{0x600, 0x605},     Range{0x61C, 0x61C},
    Range{0x6DD, 0x6DD},     Range{0x70F, 0x70F},     Range{0x890, 0x891},     Range{0x8E2, 0x8E2},
    Range{0x180E, 0x180E},   Range{0x200B, 0x200B},   Range{0x200E, 0x200F},   Range{0x2028, 0x202E},
    Range{0x2060, 0x206F},   Range{0xFEFF, 0xFEFF},   Range{0xFFF9, 0xFFFB},   Range{0xFFFE, 0xFFFF},
    Range{0x110BD, 0x110BD}, Range{0x110CD, 0x110CD}, Range{0x13430, 0x1343F}, Range{0x1BCA0, 0x1BCA3},
    Range{0x1D173, 0x1D17A}, Range{0xE0001, 0xE0001}, Range{0xE0020, 0xE007F}};

bool is_allowed(char32_t c, TextLines lines) {
    if (c < 0x20) return lines == TextLines::many && (c == U'\n' || c == U'\t');
    const auto* range = std::ranges::lower_bound(kForbidden, c, {}, &Range::last);
    return range == kForbidden.end() || c < range->first;
}

/// Takes the first code point of well-formed UTF-8 off `rest`.
char32_t take(std::string_view& rest) {
    const auto lead = static_cast<std::uint8_t>(rest.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t out = size == 1 ? lead : lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        out = out << 6U | (static_cast<std::uint8_t>(rest[i]) & 0x3FU);
    rest.remove_prefix(size);
    return out;
}

constexpr std::string_view kFirstStrongIsolate = "\u2068";
constexpr std::string_view kPopDirectionalIsolate = "\u2069";
constexpr std::string_view kReplacement = "\uFFFD";

/// Windows takes these for devices, whatever stands behind a dot.
bool is_device_name(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    while (!stem.empty() && stem.back() == ' ')
        stem.pop_back();
    for (char& c : stem)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    for (const std::string_view device : {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}) {
        if (stem == device) return true;
    }
    if (!stem.starts_with("COM") && !stem.starts_with("LPT")) return false;
    const std::string_view number = std::string_view(stem).substr(3);
    return (number.size() == 1 && number[0] >= '0' && number[0] <= '9') || number == "\u00B9" ||
           number == "\u00B2" || number == "\u00B3";
}

} // namespace

Result<void> check_text(std::string_view text, TextLines lines) {
    if (!valid_utf8(bytes_of(text))) return fail(ErrorCode::invalid_argument, "value.text_not_utf8");
    while (!text.empty()) {
        if (!is_allowed(take(text), lines)) return fail(ErrorCode::invalid_argument, "value.text_controls");
    }
    return {};
}

std::string tidied_text(std::string_view text) {
    // Left to right, so that what one step leaves behind is not looked at again.
    constexpr std::array<std::string_view, 3> kDropped{"\u00AD", "\u200B", "\uFEFF"};
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        const auto dropped = std::ranges::find_if(kDropped, [&](auto d) { return rest.starts_with(d); });
        if (dropped != kDropped.end()) {
            i += dropped->size();
        } else if (rest.front() == '\r') {
            out += '\n';
            i += rest.starts_with("\r\n") ? 2U : 1U;
        } else {
            out += rest.front();
            ++i;
        }
    }
    constexpr std::string_view kWhite = " \t\n";
    const std::size_t first = out.find_first_not_of(kWhite);
    if (first == std::string::npos) return {};
    return out.substr(first, out.find_last_not_of(kWhite) - first + 1);
}

std::size_t characters_in(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80U; }));
}

Result<void> check_file_name(std::string_view name) {
    const auto refused = [] { return fail(ErrorCode::invalid_argument, "attachment.bad_name"); };
    if (name.empty() || name.size() > kMaxFileNameBytes || !check_text(name, TextLines::one))
        return refused();
    if (name.find_first_of("<>:\"/\\|?*") != std::string_view::npos) return refused();
    if (name.back() == '.' || name.back() == ' ' || name.front() == ' ' || is_device_name(name))
        return refused();
    return {};
}

std::string escape_for_display(std::string_view text) {
    std::string out(kFirstStrongIsolate);
    if (!valid_utf8(bytes_of(text))) {
        // Not decodable as a whole: its ASCII is shown and every other byte stands for something unknown.
        for (const char c : text) {
            if (c >= ' ' && c <= '~') {
                out += c;
            } else {
                out += kReplacement;
            }
        }
        return out.append(kPopDirectionalIsolate);
    }
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t c = take(text);
        if (c == U'\n' || c == U'\t') {
            out += ' ';
        } else if (is_allowed(c, TextLines::one)) {
            out += before.substr(0, before.size() - text.size());
        } else {
            out += kReplacement;
        }
    }
    return out.append(kPopDirectionalIsolate);
}

} // namespace counterpart::core
