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

struct CsvLine {
    std::uint64_t number = 0; ///< where it begins in the file, from 1
    std::vector<std::string> fields;
};

/// RFC 4180 line by line, in bounded memory: CSV.md. "csv.quoting", "csv.encoding", "csv.too_large_field",
/// "csv.too_large_line", "csv.too_many_columns" (malformed), each with "line N" as detail.
class CsvReader {
public:
    CsvReader(Source& source, CsvEncoding encoding) : m_text(source, encoding) {}

    /// The next line that has any character; false at the end. `out` is filled anew.
    Result<bool> next(CsvLine& out);
    [[nodiscard]] std::uint64_t bytes_read() const { return m_text.bytes_read(); }

private:
    enum class State { field_start, plain, quoted, after_quote };

    Result<bool> has_more();
    Result<bool> cr_before_lf();
    Result<void> put(char c, CsvLine& out);
    Result<void> end_field(CsvLine& out);
    [[nodiscard]] tl::unexpected<Error> refuse(std::string_view reason) const;

    CsvText m_text;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::uint64_t m_line = 1;
    std::string m_field;
    std::size_t m_line_bytes = 0;
};

/// Fields as CSV, quoted where they need to be, with CRLF behind: what CsvReader reads again.
std::string csv_line(const std::vector<std::string>& fields);

} // namespace counterpart::core
