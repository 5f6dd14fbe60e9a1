// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/hkdf.h"

#include <sodium.h>

namespace counterpart::crypto {

HkdfKey hkdf_extract(ByteView salt, std::initializer_list<ByteView> ikm) {
    crypto_kdf_hkdf_sha256_state state;
    crypto_kdf_hkdf_sha256_extract_init(&state, salt.data(), salt.size());
    for (const ByteView piece : ikm) {
        if (piece.empty()) continue; // an empty view may hold no address, which libsodium does not take here
        crypto_kdf_hkdf_sha256_extract_update(&state, piece.data(), piece.size());
    }
    HkdfKey out;
    with_exposed_mutable(out, [&](ByteSpan bytes) { crypto_kdf_hkdf_sha256_extract_final(&state, bytes.data()); });
    sodium_memzero(&state, sizeof state);
    return out;
}

void hkdf_expand(const HkdfKey& prk, ByteView info, ByteSpan out) {
    if (out.size() > crypto_kdf_hkdf_sha256_BYTES_MAX) assertion_failed("hkdf_expand: too long");
    if (out.empty()) return;
    with_exposed(prk, [&](ByteView key) {
        crypto_kdf_hkdf_sha256_expand(out.data(), out.size(), reinterpret_cast<const char*>(info.data()),
                                      info.size(), key.data());
    });
}

} // namespace counterpart::crypto
