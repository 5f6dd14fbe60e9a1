// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/likeness.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {
constexpr std::size_t kLongestWord = 64;
}

std::size_t edits_between(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit || a.size() > kLongestWord || b.size() > kLongestWord) {
        return a == b ? 0 : limit + 1;
    }
    using Row = std::array<std::size_t, kLongestWord + 1>;
    Row before{};
    Row above{};
    Row here{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        here[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            here[j] = std::min({above[j] + 1, here[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                here[j] = std::min(here[j], before[j - 2] + 1);
            }
        }
        before = above;
        above = here;
    }
    return std::min(above[b.size()], limit + 1);
}

} // namespace counterpart::core
