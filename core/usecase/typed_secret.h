// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/passphrase.h"
#include "core/keys/recovery_key.h"

namespace counterpart::core {

// Between what people type and read, and the keys' own types.

inline Passphrase typed_passphrase(const SecretBytes& typed) { return {typed.clone()}; }

/// "recovery.malformed" (invalid_argument).
inline Result<RecoveryKey> typed_recovery_key(const SecretBytes& typed) {
    return with_exposed(typed, [](ByteView bytes) { return parse_recovery_key(text_of(bytes)); });
}

inline SecretBytes secret_text(WipedBytes text) { return SecretBytes::taken_from(ByteSpan(text.data(), text.size())); }

} // namespace counterpart::core
