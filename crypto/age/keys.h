// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"
#include "crypto/primitive/kem.h"
#include "crypto/primitive/x25519.h"

namespace counterpart::crypto::age {

// Keys as age writes them, in Bech32 (ENVELOPE.md). Decoding fails with envelope.bad_key_text; a text in the
// other case throughout is taken, as Bech32 allows. An identity's text is as secret as the key:
// text_of() shows it.

/// "age1pq1…", 1,959 characters.
std::string recipient_text(const XWingPublic& key);
/// "age1…"
std::string recipient_text(const X25519Public& key);
/// "AGE-SECRET-KEY-PQ-1…", 77 characters.
WipedBytes identity_text(const XWingSecret& secret);
/// "AGE-SECRET-KEY-1…"
WipedBytes identity_text(const X25519Secret& secret);

Result<XWingPublic> hybrid_recipient_of(std::string_view text);
Result<X25519Public> x25519_recipient_of(std::string_view text);
Result<XWingSecret> hybrid_identity_of(std::string_view text);
Result<X25519Secret> x25519_identity_of(std::string_view text);

} // namespace counterpart::crypto::age
