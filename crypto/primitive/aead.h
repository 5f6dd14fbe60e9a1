// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/secret.h"

namespace counterpart::crypto {

/// Keys of 32 bytes; one type an algorithm, so that none is used with another's nonce rules.
using ChaChaKey = SecretArray<struct ChaChaKeyTag, 32>;
using XChaChaKey = SecretArray<struct XChaChaKeyTag, 32>;
using AegisKey = SecretArray<struct AegisKeyTag, 32>;

using ChaChaNonce = std::array<std::uint8_t, 12>;
using XChaChaNonce = std::array<std::uint8_t, 24>;
using AegisNonce = std::array<std::uint8_t, 32>;

inline constexpr std::size_t kChaChaTag = 16;
inline constexpr std::size_t kXChaChaTag = 16;
inline constexpr std::size_t kAegisTag = 32;

// Each `seal` writes plain.size() + tag bytes to `out` (which may start where `plain` does); each `open` writes
// sealed.size() - tag bytes and says whether the tag was right: where it was not, `out` holds nothing of use.

/// ChaCha20-Poly1305, RFC 8439. A nonce is used once a key: for counters, never random.
void chacha_seal(const ChaChaKey& key, const ChaChaNonce& nonce, ByteView aad, ByteView plain, ByteSpan out);
[[nodiscard]] bool chacha_open(const ChaChaKey& key, const ChaChaNonce& nonce, ByteView aad, ByteView sealed, ByteSpan out);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha): nonces may be random.
void xchacha_seal(const XChaChaKey& key, const XChaChaNonce& nonce, ByteView aad, ByteView plain, ByteSpan out);
[[nodiscard]] bool xchacha_open(const XChaChaKey& key, const XChaChaNonce& nonce, ByteView aad, ByteView sealed, ByteSpan out);

/// AEGIS-256 with its 256-bit tag (draft-irtf-cfrg-aegis-aead): nonces may be random. For attachments at rest,
/// where its speed is needed.
void aegis_seal(const AegisKey& key, const AegisNonce& nonce, ByteView aad, ByteView plain, ByteSpan out);
[[nodiscard]] bool aegis_open(const AegisKey& key, const AegisNonce& nonce, ByteView aad, ByteView sealed, ByteSpan out);

} // namespace counterpart::crypto
