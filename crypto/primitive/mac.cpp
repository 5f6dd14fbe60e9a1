// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/mac.h"

#include <sodium.h>

namespace counterpart::crypto {

Digest hmac_sha256(const MacKey& key, ByteView bytes) {
    Digest out;
    with_exposed(key, [&](ByteView k) { crypto_auth_hmacsha256(out.octets.data(), bytes.data(), bytes.size(), k.data()); });
    return out;
}

bool hmac_sha256_verify(const MacKey& key, ByteView bytes, ByteView expected) {
    const Digest actual = hmac_sha256(key, bytes);
    return expected.size() == Digest::kSize &&
           sodium_memcmp(actual.octets.data(), expected.data(), Digest::kSize) == 0;
}

} // namespace counterpart::crypto
