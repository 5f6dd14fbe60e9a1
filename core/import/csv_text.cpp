// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_text.h"

#include "crypto/base/utf8.h"

namespace counterpart::core {

namespace {

constexpr std::size_t kBufferBytes = 64 * 1024;

/// WHATWG Encoding Standard, index windows-1252: what differs from Latin-1. Zero: as it stands.
constexpr std::array<std::uint16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void put(std::string& out, std::uint32_t c) {
    const auto byte = [&](std::uint32_t value) {
        out += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | c >> 6U);
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | c >> 12U);
        byte(0x80U | (c >> 6U & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | c >> 18U);
        byte(0x80U | (c >> 12U & 0x3FU));
        byte(0x80U | (c >> 6U & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

/// How many bytes at the end belong to a character that has not come whole.
std::size_t open_end(ByteView bytes) {
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const std::uint8_t byte = bytes[bytes.size() - back];
        if ((byte & 0xC0U) == 0x80U) continue;
        const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return size > back ? back : 0;
    }
    return 0;
}

} // namespace

Result<CsvEncoding> parse_csv_encoding(std::string_view name) {
    std::string small(name);
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (small == "utf-8" || small == "utf8") return CsvEncoding::utf_8;
    if (small == "utf-16" || small == "utf16") return CsvEncoding::utf_16;
    if (small == "windows-1252" || small == "cp1252") return CsvEncoding::windows_1252;
    return fail(ErrorCode::invalid_argument, "csv.unknown_encoding");
}

Result<std::size_t> CsvText::fill() {
    const std::size_t kept = m_bytes.size();
    m_bytes.resize(kept + kBufferBytes);
    TRY_ASSIGN(const std::size_t got, m_source.read(ByteSpan(m_bytes).subspan(kept)));
    m_bytes.resize(kept + got);
    m_ended = got < kBufferBytes;
    m_bytes_read += got;
    return got;
}

Result<void> CsvText::next(std::string& out) {
    out.clear();
    while (out.empty() && !m_ended && !m_broken) {
        TRY(fill());
        switch (m_encoding) {
        case CsvEncoding::utf_8:
            from_utf_8(out);
            break;
        case CsvEncoding::utf_16:
            from_utf_16(out);
            break;
        case CsvEncoding::windows_1252:
            from_windows_1252(out);
            break;
        }
        m_begun = true;
    }
    if (out.empty() && m_broken) return fail(ErrorCode::malformed, "csv.encoding");
    return {};
}

void CsvText::from_utf_8(std::string& out) {
    ByteView whole = m_bytes;
    whole = whole.first(whole.size() - (m_ended ? 0 : open_end(whole)));
    const std::size_t taken = valid_utf8_size(whole);
    m_broken = taken < whole.size();
    whole = whole.first(taken);
    std::string_view text = text_of(whole);
    if (!m_begun && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    out = text;
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(taken));
}

void CsvText::from_utf_16(std::string& out) {
    std::size_t at = 0;
    const auto unit = [&](std::size_t i) {
        const std::uint32_t first = m_bytes[i];
        const std::uint32_t second = m_bytes[i + 1];
        return m_big_endian ? first << 8U | second : second << 8U | first;
    };
    if (!m_begun) {
        m_big_endian = !m_bytes.empty() && m_bytes[0] == 0xFE;
        m_broken = m_bytes.size() < 2 || unit(0) != 0xFEFF;
        at = 2;
    }
    while (!m_broken && at + 2 <= m_bytes.size()) {
        std::uint32_t c = unit(at);
        std::size_t size = 2;
        if (c >= 0xD800 && c <= 0xDFFF) {
            if (c < 0xDC00 && at + 4 > m_bytes.size()) break; // the other half has yet to come
            const std::uint32_t low = c < 0xDC00 ? unit(at + 2) : 0;
            m_broken = low < 0xDC00 || low > 0xDFFF;
            if (m_broken) break;
            c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
            size = 4;
        }
        at += size;
        put(out, c);
    }
    if (m_broken) return;
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(at));
    m_broken = m_ended && !m_bytes.empty();
}

void CsvText::from_windows_1252(std::string& out) {
    for (const std::uint8_t byte : m_bytes) {
        const std::uint16_t other =
            byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : std::uint16_t{0};
        put(out, other != 0 ? other : byte);
    }
    m_bytes.clear();
}

} // namespace counterpart::core
