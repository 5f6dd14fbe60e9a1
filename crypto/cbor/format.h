// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace counterpart::crypto::cbor {

/// How many arrays and maps may be open at once.
inline constexpr std::size_t kMaxDepth = 16;

/// What a reader takes at most; a format tightens these. Checked before memory is taken.
struct Limits {
    std::size_t string_bytes = 4ULL * 1024 * 1024;
    std::size_t count = 1ULL << 20;
    std::size_t depth = kMaxDepth; ///< never above kMaxDepth
};

/// The kinds of item there are in the profile.
enum class Type { uint, negative, bytes, text, array, map, tag, boolean, null };

/// RFC 8949 section 3.1: the upper three bits of the first byte.
enum class Major : std::uint8_t {
    uint = 0,
    negative = 1,
    bytes = 2,
    text = 3,
    array = 4,
    map = 5,
    tag = 6,
    simple = 7
};

/// PROFILE.md: integers, byte strings and text.
constexpr bool may_be_key(Major major) {
    return major <= Major::text;
}

} // namespace counterpart::crypto::cbor
