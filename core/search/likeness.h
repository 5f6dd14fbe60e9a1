// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace counterpart::core {

/// Insertions, deletions, changes and swaps of neighbours between two words (optimal string alignment),
/// counted in bytes; `limit` + 1 where it is more than the limit.
std::size_t edits_between(std::string_view a, std::string_view b, std::size_t limit);

} // namespace counterpart::core
