// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_text.h"

#include <string>
#include <vector>

namespace counterpart::core {

inline constexpr std::size_t kMaxCsvFieldBytes = 1024 * 1024;
inline constexpr std::size_t kMaxCsvLineBytes = 4 * 1024 * 1024;
inline constexpr std::size_t kMaxCsvColumns = 1000;
/// A line beyond the limits is read to its end, without being held, up to here.
inline constexpr std::size_t kMaxCsvPassedBytes = 64 * 1024 * 1024;

struct CsvLine {
    std::uint64_t number = 0; ///< where it begins in the file, from 1
    std::vector<std::string> fields; ///< none where it is refused
    std::string_view refused;        ///< the reason id; empty where it is within the limits
};

/// RFC 4180 line by line, in bounded memory: CSV.md. Where lines can no longer be told apart the file breaks off:
/// "csv.quoting" with the line where the field began, "csv.encoding" with that of the bytes, "csv.too_large_field",
/// "csv.too_large_line", "csv.too_many_columns" for a line without an end (malformed), with "line N" as detail. A
/// line that is only too large is `refused`, and the next one follows.
class CsvReader {
public:
    CsvReader(Source& source, CsvEncoding encoding) : m_text(source, encoding) {}

    /// The next line that has any character; false at the end. `out` is filled anew. Not again after an error.
    Result<bool> next(CsvLine& out);
    [[nodiscard]] std::uint64_t bytes_read() const { return m_text.bytes_read(); }

private:
    enum class State { field_start, plain, quoted, after_quote };

    Result<bool> has_more();
    Result<bool> cr_before_lf();
    Result<void> put(char c, CsvLine& out);
    void end_field(CsvLine& out);
    void pass_over(std::string_view reason, CsvLine& out);

    CsvText m_text;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::uint64_t m_line = 1;
    std::string m_field;
    std::uint64_t m_field_line = 1; ///< where it began
    std::size_t m_line_bytes = 0;
};

/// Fields as CSV, quoted where they need to be, with CRLF behind: what CsvReader reads again.
std::string csv_line(const std::vector<std::string>& fields);

} // namespace counterpart::core
