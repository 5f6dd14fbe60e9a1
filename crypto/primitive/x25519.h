// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"
#include "crypto/base/secret.h"

#include <optional>

namespace counterpart::crypto {

/// X25519 (RFC 7748): only for reading and writing classic age files; bundles are sealed with X-Wing.
using X25519Secret = SecretArray<struct X25519SecretTag, 32>;
using X25519Public = Octets<struct X25519PublicTag, 32>;
using X25519Shared = SecretArray<struct X25519SharedTag, 32>;

X25519Secret make_x25519_secret(Random& random);
X25519Public x25519_public_of(const X25519Secret& secret);
/// Nothing where the result would be all zero (RFC 7748 section 6.1).
std::optional<X25519Shared> x25519(const X25519Secret& secret, const X25519Public& other);

} // namespace counterpart::crypto
