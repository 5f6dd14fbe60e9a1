// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/secret.h"

namespace counterpart::crypto {

/// A key for HMAC-SHA256 (RFC 2104), 32 bytes.
using MacKey = SecretArray<struct MacKeyTag, 32>;

Digest hmac_sha256(const MacKey& key, ByteView bytes);
/// Constant time.
bool hmac_sha256_verify(const MacKey& key, ByteView bytes, ByteView expected);

} // namespace counterpart::crypto
