// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"
#include "crypto/base/result.h"

#include <map>

namespace counterpart::core {

/// Which attribute each column of a file is, by its headings: CSV.md. Nullptr: left out.
/// "csv.unknown_column", "csv.column_twice" (invalid_argument), with the column's number from 1 as detail: a
/// heading is content. "csv.no_such_column" (invalid_argument) where none has a chosen heading, which is the detail.
Result<std::vector<const Attribute*>> csv_columns(const RecordType& type,
                                                  const std::vector<std::string>& headings,
                                                  const std::map<std::string, std::string>& chosen);

} // namespace counterpart::core
