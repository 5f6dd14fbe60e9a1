// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/kem.h"

#include <sodium.h>

namespace counterpart::crypto {

XWingSecret make_xwing_secret(Random& random) {
    XWingSecret secret;
    with_exposed_mutable(secret, [&](ByteSpan bytes) { random.fill(bytes); });
    return secret;
}

XWingPublic xwing_public_of(const XWingSecret& secret) {
    XWingPublic out;
    SecretArray<struct ScratchTag, crypto_kem_xwing_SECRETKEYBYTES> scratch;
    with_exposed(secret, [&](ByteView seed) {
        with_exposed_mutable(scratch, [&](ByteSpan sk) {
            crypto_kem_xwing_seed_keypair(out.octets.data(), sk.data(), seed.data());
        });
    });
    return out;
}

std::optional<XWingEncapsulation> xwing_encapsulate(const XWingPublic& key, Random& random) {
    XWingEncapsulation out;
    SecretArray<struct EncapsulationSeedTag, 64> seed;
    with_exposed_mutable(seed, [&](ByteSpan bytes) { random.fill(bytes); });
    const bool done = with_exposed(seed, [&](ByteView s) {
        return with_exposed_mutable(out.shared, [&](ByteSpan shared) {
            return crypto_kem_xwing_enc_deterministic(out.ciphertext.octets.data(), shared.data(),
                                                      key.octets.data(), s.data()) == 0;
        });
    });
    if (!done) return std::nullopt;
    return out;
}

std::optional<XWingShared> xwing_decapsulate(const XWingSecret& secret, const XWingCiphertext& ciphertext) {
    XWingShared shared;
    const bool done = with_exposed(secret, [&](ByteView sk) {
        return with_exposed_mutable(shared, [&](ByteSpan out) {
            return crypto_kem_xwing_dec(out.data(), ciphertext.octets.data(), sk.data()) == 0;
        });
    });
    if (!done) return std::nullopt;
    return shared;
}

} // namespace counterpart::crypto
