// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include <string_view>

namespace counterpart::core {

std::string guarded_csv_line(const std::vector<std::string>& cells) {
    constexpr std::string_view kFormula = "=+-@\t\r";
    std::string out;
    for (const std::string& cell : cells) {
        if (!out.empty()) out += ',';
        out += '"';
        if (!cell.empty() && kFormula.find(cell.front()) != std::string_view::npos) out += '\'';
        for (const char c : cell) {
            if (c == '"') out += '"';
            out += c;
        }
        out += '"';
    }
    return out + "\r\n";
}

} // namespace counterpart::core
