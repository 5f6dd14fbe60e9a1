// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/x25519.h"

#include <sodium.h>

namespace counterpart::crypto {

X25519Secret make_x25519_secret(Random& random) {
    X25519Secret secret;
    with_exposed_mutable(secret, [&](ByteSpan bytes) { random.fill(bytes); });
    return secret;
}

X25519Public x25519_public_of(const X25519Secret& secret) {
    X25519Public out;
    with_exposed(secret, [&](ByteView sk) { crypto_scalarmult_base(out.octets.data(), sk.data()); });
    return out;
}

std::optional<X25519Shared> x25519(const X25519Secret& secret, const X25519Public& other) {
    X25519Shared shared;
    const bool done = with_exposed(secret, [&](ByteView sk) {
        return with_exposed_mutable(shared, [&](ByteSpan out) {
            return crypto_scalarmult(out.data(), sk.data(), other.octets.data()) == 0;
        });
    });
    if (!done) return std::nullopt;
    return shared;
}

} // namespace counterpart::crypto
