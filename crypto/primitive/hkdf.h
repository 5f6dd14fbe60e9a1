// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/secret.h"

#include <initializer_list>

namespace counterpart::crypto {

/// The pseudorandom key of HKDF-SHA256 (RFC 5869).
using HkdfKey = SecretArray<struct HkdfKeyTag, 32>;

/// HKDF-Extract(salt, ikm), the input keying material given in pieces that are taken one after another.
HkdfKey hkdf_extract(ByteView salt, std::initializer_list<ByteView> ikm);
/// HKDF-Expand(prk, info, out.size()) straight into `out`: at most 8,160 bytes (an assertion stands there).
void hkdf_expand(const HkdfKey& prk, ByteView info, ByteSpan out);

/// Extract and expand into a key of its own type.
template <class Key>
Key hkdf(ByteView salt, ByteView ikm, ByteView info) {
    Key out;
    const HkdfKey prk = hkdf_extract(salt, {ikm});
    with_exposed_mutable(out, [&](ByteSpan bytes) { hkdf_expand(prk, info, bytes); });
    return out;
}

} // namespace counterpart::crypto
