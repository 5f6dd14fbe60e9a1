// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace counterpart::core {

/// What an officer is told about a reason: one sentence each. English; the desktop translates them.
struct ReasonWords {
    std::string_view says;
    std::string_view next; ///< what to do
};

/// For a reason that is not listed, words that say so: there is always something to show.
ReasonWords words_for(std::string_view reason);

/// Every listed id, in order: for translators and tests.
std::vector<std::string_view> known_reasons();

} // namespace counterpart::core
