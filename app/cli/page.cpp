// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page.h"

#include "core/model/text.h"

#include <algorithm>
#include <array>

namespace counterpart::cli {

namespace {

constexpr std::size_t kNameColumn = 18;

constexpr std::string_view kIsolate = "\xE2\x81\xA8", kPop = "\xE2\x81\xA9"; // U+2068, U+2069

std::string_view inside_isolate(std::string_view text) {
    if (text.starts_with(kIsolate)) text.remove_prefix(kIsolate.size());
    if (text.ends_with(kPop)) text.remove_suffix(kPop.size());
    return text;
}

/// Characters that take a place: escape_for_display() puts two invisible ones around its text.
std::size_t width_of(std::string_view text) {
    std::size_t invisible = 0;
    for (std::size_t i = 0; i + 3 <= text.size(); ++i)
        if (const auto three = text.substr(i, 3); three == kIsolate || three == kPop) ++invisible;
    return core::characters_in(text) - invisible;
}

std::string padded(std::string_view text, std::size_t width) {
    std::string out(text);
    const std::size_t has = width_of(text);
    out.append(has < width ? width - has : 0, ' ');
    return out;
}

} // namespace

std::string shown(std::string_view text) {
    std::string safe = core::escape_for_display(text);
    // Without a character from U+0590 on (in UTF-8 from the byte D6) nothing in it is written from right to
    // left: it needs no isolation, and people copy it more easily without.
    const std::string_view inner = inside_isolate(safe);
    const bool plain =
        std::ranges::none_of(inner, [](char c) { return static_cast<unsigned char>(c) >= 0xD6; });
    return plain ? std::string(inner) : safe;
}

std::string shown_day(core::Instant instant) {
    constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};
    const std::string text = core::to_text(instant); // "2026-06-04T10:20:00Z"
    const auto number = [&](std::size_t at) {
        return static_cast<std::size_t>((text[at] - '0') * 10 + (text[at + 1] - '0'));
    };
    return std::to_string(number(8)) + " " + std::string(kMonths[(number(5) - 1) % 12]) + " " +
           text.substr(0, 4);
}

std::string shown(core::Instant instant) {
    return shown_day(instant) + " " + core::to_text(instant).substr(11, 5) + " UTC";
}

std::string shown(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

std::string shown_bytes(std::uint64_t bytes) {
    if (bytes < 1024) return counted(bytes, "byte", "bytes");
    constexpr std::array<std::string_view, 4> kUnits{"KiB", "MiB", "GiB", "TiB"};
    std::uint64_t tenths = bytes * 10 / 1024;
    std::size_t unit = 0;
    while (tenths >= 10240 && unit + 1 < kUnits.size()) {
        tenths /= 1024;
        ++unit;
    }
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " " + std::string(kUnits[unit]);
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many) {
    return shown(number) + " " + std::string(number == 1 ? one : many);
}

std::string listed(const std::vector<std::string>& items) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out += i + 1 == items.size() ? " and " : ", ";
        out += items[i];
    }
    return out;
}

std::vector<std::string> all_shown(const std::vector<std::string>& texts) {
    std::vector<std::string> out;
    for (const std::string& text : texts)
        out.push_back(shown(text));
    return out;
}

Page& Page::line(std::string_view text) {
    m_text.append(text).append("\n");
    return *this;
}

Page& Page::field(std::string_view name, std::string_view value) {
    return value.empty() ? *this
                         : line(padded("  " + std::string(name), kNameColumn) + " " + std::string(value));
}

Page& Page::table(const Row& header, const std::vector<Row>& rows) {
    if (rows.empty()) return *this;
    std::vector<std::size_t> widths(header.size(), 0);
    const auto measure = [&](const Row& row) {
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], width_of(row[i]));
    };
    const auto write = [&](const Row& row) {
        std::string text;
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
            text += "  " + (i + 1 == row.size() ? row[i] : padded(row[i], widths[i]));
        text.erase(text.find_last_not_of(' ') + 1);
        line(text);
    };
    measure(header);
    for (const Row& row : rows)
        measure(row);
    write(header);
    for (const Row& row : rows)
        write(row);
    return *this;
}

Page& Page::append(const Page& other) {
    m_text += other.m_text;
    return *this;
}

} // namespace counterpart::cli
