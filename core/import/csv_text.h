// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/io.h"

namespace counterpart::core {

enum class CsvEncoding { utf_8, utf_16, windows_1252 };

/// "utf-8", "utf-16", "windows-1252", in either case: "csv.unknown_encoding" (invalid_argument).
Result<CsvEncoding> parse_csv_encoding(std::string_view name);

/// A file's bytes as UTF-8, a buffer at a time. UTF-8 may begin with a byte-order mark, UTF-16 has to; both
/// are held to their rules: "csv.encoding" (malformed).
class CsvText {
public:
    CsvText(Source& source, CsvEncoding encoding) : m_source(source), m_encoding(encoding) {}

    /// Fills `out` anew with the next characters, never part of one; empty at the end. What stands before bytes
    /// that are none of the encoding is given out first, so that the reader knows on which line they are.
    Result<void> next(std::string& out);
    [[nodiscard]] std::uint64_t bytes_read() const { return m_bytes_read; }

private:
    Result<std::size_t> fill();
    void from_utf_8(std::string& out);
    void from_utf_16(std::string& out);
    void from_windows_1252(std::string& out);

    Source& m_source;
    CsvEncoding m_encoding;
    Bytes m_bytes; ///< read and not yet given out
    bool m_begun = false;
    bool m_ended = false;
    bool m_broken = false; ///< what comes next is not of the encoding
    bool m_big_endian = false;
    std::uint64_t m_bytes_read = 0;
};

} // namespace counterpart::core
