// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letters.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/period.h"

#include <string>
#include <utility>
#include <vector>

namespace counterpart::core {

/// A line of a pack: what each cell is called and what it says.
struct PackRow {
    std::string title; ///< for reading
    std::vector<std::pair<std::string, std::string>> cells;
};
/// What left or was to leave in that time, the oldest first.
Result<std::vector<PackRow>> disclosure_rows(Session&, const Span&);
/// The names of their cells, in order.
std::vector<std::string> disclosure_columns();

/// Letters of that time, ours and theirs, the oldest first.
Result<std::vector<PackRow>> letter_rows(Session&, const Span&);
std::vector<std::string> letter_columns();

} // namespace counterpart::core
