// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/sign.h"

#include <sodium.h>

namespace counterpart::crypto {

namespace {
/// libsodium's 64-byte form: seed and public key.
using ExpandedKey = SecretArray<struct ExpandedKeyTag, 64>;

ExpandedKey expand(const SigningKey& key, VerifyKey& public_key) {
    ExpandedKey out;
    with_exposed(key, [&](ByteView seed) {
        with_exposed_mutable(out, [&](ByteSpan sk) {
            crypto_sign_seed_keypair(public_key.octets.data(), sk.data(), seed.data());
        });
    });
    return out;
}
} // namespace

SigningKey make_signing_key(Random& random) {
    SigningKey key;
    with_exposed_mutable(key, [&](ByteSpan bytes) { random.fill(bytes); });
    return key;
}

VerifyKey verify_key_of(const SigningKey& key) {
    VerifyKey out;
    (void)expand(key, out);
    return out;
}

Signature sign(const SigningKey& key, ByteView message) {
    VerifyKey public_key;
    const ExpandedKey expanded = expand(key, public_key);
    Signature out;
    with_exposed(expanded, [&](ByteView sk) {
        crypto_sign_detached(out.octets.data(), nullptr, message.data(), message.size(), sk.data());
    });
    return out;
}

bool verify(const VerifyKey& key, ByteView message, const Signature& signature) {
    return crypto_sign_verify_detached(signature.octets.data(), message.data(), message.size(),
                                       key.octets.data()) == 0;
}

} // namespace counterpart::crypto
