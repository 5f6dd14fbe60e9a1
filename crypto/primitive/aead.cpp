// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/aead.h"

#include <sodium.h>

namespace counterpart::crypto {

namespace {
void require(bool size_is_right) {
    if (!size_is_right) assertion_failed("aead: the output has the wrong size");
}
} // namespace

void chacha_seal(const ChaChaKey& key, const ChaChaNonce& nonce, ByteView aad, ByteView plain, ByteSpan out) {
    require(out.size() == plain.size() + kChaChaTag);
    with_exposed(key, [&](ByteView k) {
        crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), aad.data(), aad.size(), nullptr,
                                nonce.data(), k.data());
    });
}

bool chacha_open(const ChaChaKey& key, const ChaChaNonce& nonce, ByteView aad, ByteView sealed, ByteSpan out) {
    if (sealed.size() < kChaChaTag) return false;
    require(out.size() == sealed.size() - kChaChaTag);
    return with_exposed(key, [&](ByteView k) {
        return crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(), aad.data(),
                                       aad.size(), nonce.data(), k.data()) == 0;
    });
}

void xchacha_seal(const XChaChaKey& key, const XChaChaNonce& nonce, ByteView aad, ByteView plain, ByteSpan out) {
    require(out.size() == plain.size() + kXChaChaTag);
    with_exposed(key, [&](ByteView k) {
        crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), aad.data(), aad.size(), nullptr,
                                nonce.data(), k.data());
    });
}

bool xchacha_open(const XChaChaKey& key, const XChaChaNonce& nonce, ByteView aad, ByteView sealed, ByteSpan out) {
    if (sealed.size() < kXChaChaTag) return false;
    require(out.size() == sealed.size() - kXChaChaTag);
    return with_exposed(key, [&](ByteView k) {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(), aad.data(),
                                       aad.size(), nonce.data(), k.data()) == 0;
    });
}

void aegis_seal(const AegisKey& key, const AegisNonce& nonce, ByteView aad, ByteView plain, ByteSpan out) {
    require(out.size() == plain.size() + kAegisTag);
    with_exposed(key, [&](ByteView k) {
        crypto_aead_aegis256_encrypt(out.data(), nullptr, plain.data(), plain.size(), aad.data(), aad.size(), nullptr,
                                nonce.data(), k.data());
    });
}

bool aegis_open(const AegisKey& key, const AegisNonce& nonce, ByteView aad, ByteView sealed, ByteSpan out) {
    if (sealed.size() < kAegisTag) return false;
    require(out.size() == sealed.size() - kAegisTag);
    return with_exposed(key, [&](ByteView k) {
        return crypto_aead_aegis256_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(), aad.data(),
                                       aad.size(), nonce.data(), k.data()) == 0;
    });
}

} // namespace counterpart::crypto
