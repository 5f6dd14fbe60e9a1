// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"
#include "crypto/base/secret.h"

namespace counterpart::crypto {

/// Ed25519 (RFC 8032). The secret is the 32-byte seed.
using SigningKey = SecretArray<struct SigningKeyTag, 32>;
using VerifyKey = Octets<struct VerifyKeyTag, 32>;
using Signature = Octets<struct SignatureTag, 64>;

SigningKey make_signing_key(Random& random);
VerifyKey verify_key_of(const SigningKey& key);
Signature sign(const SigningKey& key, ByteView message);
/// False for a wrong signature, and for non-canonical S, small-order or non-canonical keys (libsodium refuses
/// these; tests hold it to Wycheproof).
[[nodiscard]] bool verify(const VerifyKey& key, ByteView message, const Signature& signature);

} // namespace counterpart::crypto
