// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"
#include "crypto/primitive/aead.h"
#include "crypto/primitive/kem.h"

#include <tl/expected.hpp>

#include <optional>

/// HPKE (RFC 9180) in base mode, one message a key, for the one suite of age's mlkem768x25519 stanza: KEM
/// X-Wing (0x647a), KDF HKDF-SHA256 (0x0001), AEAD ChaCha20-Poly1305 (0x0003). It says nothing about the
/// sender.
namespace counterpart::crypto::hpke {

inline constexpr std::uint16_t kKemXWing = 0x647a;

struct Sealed {
    XWingCiphertext enc;
    Bytes ciphertext; ///< plain.size() + kChaChaTag bytes
};
/// SealBase, RFC 9180 section 6.1. Nothing where `key` is no X-Wing key.
std::optional<Sealed> seal(const XWingPublic& key, ByteView info, ByteView aad, ByteView plain,
                           Random& random);

enum class OpenFailure {
    bad_encapsulation, ///< `enc` can have come from no honest sender (a low-order X25519 point)
    not_opened,        ///< another key, another info or aad, or altered; which of them cannot be told
};
/// OpenBase, RFC 9180 section 6.1. A caller that tries several ciphertexts checks their size beforehand.
tl::expected<WipedBytes, OpenFailure> open(const XWingSecret& secret, const XWingCiphertext& enc,
                                           ByteView info, ByteView aad, ByteView ciphertext);

/// What the shared secret becomes.
struct Context {
    ChaChaKey key;
    ChaChaNonce base_nonce{}; ///< the nonce of the first message, the only one here
};
/// KeySchedule of RFC 9180 section 5.1 in base mode, with our KDF and AEAD. The KEM's id is given so that the
/// RFC's own vectors, whose KEM is another, can test it; every KEM of theirs with this KDF shares 32 bytes
/// too.
Context key_schedule(std::uint16_t kem_id, const XWingShared& shared, ByteView info);

} // namespace counterpart::crypto::hpke
