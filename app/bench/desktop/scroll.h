// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace counterpart::bench {

/// Shows a list of so many invented people in a window and scrolls through all of it: by the bar, by the wheel, by Page
/// Down. Milliseconds from each to the painted list.
std::vector<double> scroll_pauses(std::uint64_t rows);

} // namespace counterpart::bench
