// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"
#include "crypto/base/secret.h"

#include <optional>

namespace counterpart::crypto {

/// X-Wing: ML-KEM-768 and X25519 together (draft-connolly-cfrg-xwing-kem; HPKE KEM id 0x647a). The secret is
/// the 32-byte seed.
using XWingSecret = SecretArray<struct XWingSecretTag, 32>;
using XWingPublic = Octets<struct XWingPublicTag, 1216>;
using XWingCiphertext = Octets<struct XWingCiphertextTag, 1120>;
using XWingShared = SecretArray<struct XWingSharedTag, 32>;

XWingSecret make_xwing_secret(Random& random);
XWingPublic xwing_public_of(const XWingSecret& secret);

struct XWingEncapsulation {
    XWingCiphertext ciphertext;
    XWingShared shared;
};
/// Nothing where the public key is not one (an ML-KEM key out of range, a low-order X25519 point).
std::optional<XWingEncapsulation> xwing_encapsulate(const XWingPublic& key, Random& random);
/// ML-KEM rejects implicitly, so a wrong key shows only in what the shared secret then fails to open; nothing
/// comes back only for a low-order X25519 share.
std::optional<XWingShared> xwing_decapsulate(const XWingSecret& secret, const XWingCiphertext& ciphertext);

} // namespace counterpart::crypto
