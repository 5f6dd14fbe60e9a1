// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"
#include "crypto/base/result.h"
#include "crypto/base/secret.h"

namespace counterpart::core {

/// 256 random bits, printed once and kept in a safe: the way in when the passphrase is lost.
using RecoveryKey = SecretArray<struct RecoveryKeyTag, 32>;

RecoveryKey make_recovery_key(Random& random);

/// 14 groups of 4 characters with a space between, 69 in all: 256 bits and a 24-bit checksum (BLAKE2b, label
/// "cp/recovery/v1") in base 32 with the digits 0-9 and the letters without I, L, O, U. As secret as the key:
/// text_of() shows it.
WipedBytes recovery_key_text(const RecoveryKey& key);

/// The reverse. Case, spaces and hyphens do not count; O is taken as 0, I and L as 1. Anything else, another
/// length or a wrong checksum: "recovery.malformed" (invalid_argument).
Result<RecoveryKey> parse_recovery_key(std::string_view text);

} // namespace counterpart::core
