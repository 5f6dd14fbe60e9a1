// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"
#include "crypto/base/secret.h"

namespace counterpart::core {

/// UTF-8, as it was typed.
struct Passphrase {
    SecretBytes text;
};

inline constexpr std::size_t kMaxPassphraseBytes = 1024;

/// How hard it is to guess, as zxcvbn counts: 0 (less than 10^3 guesses), 1 (10^6), 2 (10^8), 3 (10^10), 4.
/// Looks at the first 128 bytes.
int passphrase_score(const Passphrase& passphrase);

/// The rule for a new one: at least 8 characters and a score of 3. "passphrase.too_weak",
/// "passphrase.too_long" (invalid_argument).
Result<void> check_passphrase(const Passphrase& passphrase);

} // namespace counterpart::core
