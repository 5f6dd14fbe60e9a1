// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace counterpart::bench {

using Names = std::span<const std::string_view>;

/// Names that are found together. Lists begin with the most frequent.
struct NameGroup {
    std::uint32_t per_thousand; ///< of the people
    Names women;
    Names men;
    Names surnames;
    std::uint32_t built_surnames; ///< per thousand: put together of two parts (Ash + worth), for the long tail
    std::uint32_t double_surnames; ///< per thousand
};
/// Their per_thousand add up to 1000.
std::span<const NameGroup> name_groups();

Names surname_beginnings();
Names surname_endings();
/// A name and its short form, one after the other.
Names short_forms();
Names street_names();
Names street_kinds();
Names towns();
Names occupations();
/// What people are called who are known by no name.
Names by_names();

} // namespace counterpart::bench
