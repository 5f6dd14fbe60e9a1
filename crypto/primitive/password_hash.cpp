// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/password_hash.h"

#include <sodium.h>

namespace counterpart::crypto {

Result<PassphraseKey> argon2id(const SecretBytes& passphrase, const Argon2Salt& salt, const Argon2Cost& cost) {
    if (cost.memory_kib < kArgon2MinMemoryKib || cost.memory_kib > kArgon2MaxMemoryKib ||
        cost.passes < kArgon2MinPasses || cost.passes > kArgon2MaxPasses) {
        return fail(ErrorCode::unsupported, "keyslots.cost_out_of_range");
    }
    PassphraseKey out;
    const bool done = with_exposed(passphrase, [&](ByteView text) {
        return with_exposed_mutable(out, [&](ByteSpan key) {
            return crypto_pwhash_argon2id(key.data(), key.size(),
                                          text.empty() ? "" : reinterpret_cast<const char*>(text.data()),
                                          text.size(), salt.octets.data(), cost.passes,
                                          static_cast<std::size_t>(cost.memory_kib) * 1024,
                                          crypto_pwhash_argon2id_ALG_ARGON2ID13) == 0;
        });
    });
    if (!done) return fail(ErrorCode::io, "system.no_memory");
    return out;
}

} // namespace counterpart::crypto
