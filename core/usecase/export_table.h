// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/session.h"

#include <filesystem>
#include <string>
#include <vector>

namespace counterpart::core {

/// What a table on the screen shows, the headings as its first line.
using TableLines = std::vector<std::vector<std::string>>;
/// As CSV, cells guarded against formulas; unprotected. Logged as a disclosure, with how many rows. The file's size;
/// "table.empty" (invalid_argument) where there is no row, "io.*".
Result<std::uint64_t> export_table(Session&, const TableLines& lines, const std::filesystem::path& to, Existing, Progress&);

} // namespace counterpart::core
