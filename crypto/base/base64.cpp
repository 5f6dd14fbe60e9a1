// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/base64.h"

#include <sodium.h>

namespace counterpart {

namespace {
constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
}

std::string base64_encode(ByteView bytes) {
    std::string out(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), kVariant);
    out.pop_back(); // libsodium ends it with a zero
    return out;
}

bool base64_decode(std::string_view text, Bytes& out) {
    out.resize(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    // No characters to ignore, and no end pointer: the call then fails unless it took all of the text.
    const int failed = sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &size,
                                         nullptr, kVariant);
    out.resize(size);
    return failed == 0;
}

} // namespace counterpart
