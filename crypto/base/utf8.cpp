// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/utf8.h"

#include <cstring>

namespace counterpart {
namespace {

/// The leading bytes that are plain ASCII, eight at a time: most of what we read.
std::size_t ascii_prefix(ByteView bytes) {
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        if ((word & 0x8080808080808080U) != 0) break;
    }
    while (i < bytes.size() && bytes[i] < 0x80)
        ++i;
    return i;
}

/// How many bytes the character at the front takes, or 0 where it is none. RFC 3629 section 4.
std::size_t character_size(ByteView bytes) {
    const std::uint8_t first = bytes[0];
    std::size_t size = 0;
    std::uint8_t low = 0x80; // the second byte's range says which forms are overlong, surrogate or too high
    std::uint8_t high = 0xbf;
    if (first >= 0xc2 && first <= 0xdf) {
        size = 2;
    } else if (first >= 0xe0 && first <= 0xef) {
        size = 3;
        if (first == 0xe0) low = 0xa0;
        if (first == 0xed) high = 0x9f;
    } else if (first >= 0xf0 && first <= 0xf4) {
        size = 4;
        if (first == 0xf0) low = 0x90;
        if (first == 0xf4) high = 0x8f;
    } else {
        return 0;
    }
    if (bytes.size() < size || bytes[1] < low || bytes[1] > high) return 0;
    for (std::size_t i = 2; i < size; ++i) {
        if ((bytes[i] & 0xc0U) != 0x80) return 0;
    }
    return size;
}

} // namespace

std::size_t valid_utf8_size(ByteView bytes) {
    std::size_t valid = ascii_prefix(bytes);
    while (valid < bytes.size()) {
        const std::size_t size = character_size(bytes.subspan(valid));
        if (size == 0) break;
        valid += size;
        valid += ascii_prefix(bytes.subspan(valid));
    }
    return valid;
}

bool valid_utf8(ByteView bytes) {
    return valid_utf8_size(bytes) == bytes.size();
}

} // namespace counterpart
