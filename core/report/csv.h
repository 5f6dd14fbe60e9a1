// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace counterpart::core {

/// One line of CSV (RFC 4180), every cell in quotes, ended by CR LF. A cell that a spreadsheet would take for a
/// formula (it begins with = + - @, a tab or a return) gets an apostrophe in front: OWASP, CSV injection.
/// core/import/csv_reader.h has a csv_line() that guards nothing, for what is read in again.
std::string guarded_csv_line(const std::vector<std::string>& cells);

} // namespace counterpart::core
