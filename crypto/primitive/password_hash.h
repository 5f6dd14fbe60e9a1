// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"
#include "crypto/base/secret.h"

namespace counterpart::crypto {

/// Argon2id's cost (RFC 9106; libsodium fixes one lane).
struct Argon2Cost {
    std::uint64_t memory_kib = 512 * 1024; ///< 512 MiB
    std::uint32_t passes = 3;
    bool operator==(const Argon2Cost&) const = default;
};
using Argon2Salt = Octets<struct Argon2SaltTag, 16>;
/// What a passphrase becomes: wraps a key, and is used for nothing else.
using PassphraseKey = SecretArray<struct PassphraseKeyTag, 32>;

/// Stored costs outside these are refused: lower would be a downgrade, higher would deny service.
inline constexpr std::uint64_t kArgon2MinMemoryKib = 256 * 1024;
inline constexpr std::uint64_t kArgon2MaxMemoryKib = 4ULL * 1024 * 1024;
inline constexpr std::uint32_t kArgon2MinPasses = 3;
inline constexpr std::uint32_t kArgon2MaxPasses = 10;

/// Refuses with "keyslots.cost_out_of_range" (unsupported); "system.no_memory" (io) where the machine has not
/// the memory asked for. Takes about a second at the default cost.
Result<PassphraseKey> argon2id(const SecretBytes& passphrase, const Argon2Salt& salt, const Argon2Cost& cost);

} // namespace counterpart::crypto
