// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/session.h"

#include <filesystem>
#include <map>
#include <optional>

namespace counterpart::core {

struct CsvRequest {
    std::filesystem::path file;
    std::string type;
    RecordId in_case;
    std::map<std::string, std::string> columns; ///< column heading -> attribute; without an entry: the attribute
                                                ///< of that id or label; "-" leaves a column out
    std::string encoding = "utf-8";             ///< utf-8, utf-16 (with its mark), windows-1252
    bool skip_refused = false;                  ///< take the good lines although others are refused
};
struct RefusedLine {
    std::uint64_t line = 0; ///< in the file, from 1
    std::string column;
    std::string_view reason;
};
struct CsvReport {
    std::uint64_t records = 0; ///< saved; 0 where nothing was taken in
    std::uint64_t refused_lines = 0;
    std::vector<RefusedLine> refused; ///< the first kListedLines of them
    /// Where the rest of the file cannot be read, with "line N" as detail: nothing was taken in, whatever was asked
    /// for, and the lines up to there are in the report. "csv.quoting", "csv.encoding", "csv.too_large_field",
    /// "csv.too_large_line", "csv.too_many_columns".
    std::optional<Error> broken_off;
};
inline constexpr std::size_t kListedLines = 10'000;

/// All in one transaction, cancellable. "csv.*", "value.*" as reasons of lines. Of the whole, where there is nothing
/// to report on: "csv.empty", "csv.unknown_column", "csv.column_twice", "csv.no_such_column", and the reasons of
/// `broken_off` for the line of headings.
Result<CsvReport> import_csv(Session&, const CsvRequest&, Progress&);

} // namespace counterpart::core
