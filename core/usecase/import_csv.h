// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/session.h"

#include <filesystem>
#include <map>

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
    std::uint64_t records = 0; ///< saved; 0 where lines were refused and skip_refused was not asked for
    std::uint64_t refused_lines = 0;
    std::vector<RefusedLine> refused; ///< the first 10,000
};
/// All in one transaction, cancellable. "csv.*", "value.*" as reasons of lines; of the whole: "csv.encoding",
/// "csv.quoting", "csv.unknown_column", "csv.too_large_field", "csv.empty".
Result<CsvReport> import_csv(Session&, const CsvRequest&, Progress&);

} // namespace counterpart::core
