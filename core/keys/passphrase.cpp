// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/passphrase.h"

#include <zxcvbn.h>

#include <array>
#include <cmath>

namespace counterpart::core {

namespace {
constexpr std::size_t kLooked = 128; ///< zxcvbn's time grows with the square of the length
constexpr std::size_t kMinCharacters = 8;
constexpr int kMinScore = 3;

std::size_t characters_in(ByteView text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](std::uint8_t byte) { return (byte & 0xc0U) != 0x80U; }));
}
} // namespace

int passphrase_score(const Passphrase& passphrase) {
    SecretBytes ended(kLooked + 1); // zxcvbn takes C strings
    with_exposed(passphrase.text, [&](ByteView text) {
        with_exposed_mutable(ended, [&](ByteSpan to) {
            std::ranges::copy(text.first(std::min(text.size(), kLooked)), to.begin());
        });
    });
    // "Less than 10^3 guesses" and so on, in bits.
    constexpr std::array<double, 4> steps = {9.966, 19.932, 26.575, 33.219};
    const double bits = with_exposed(ended, [](ByteView text) {
        return ZxcvbnMatch(reinterpret_cast<const char*>(text.data()), nullptr, nullptr);
    });
    return static_cast<int>(std::ranges::count_if(steps, [&](double step) { return bits >= step; }));
}

Result<void> check_passphrase(const Passphrase& passphrase) {
    if (passphrase.text.size() > kMaxPassphraseBytes)
        return fail(ErrorCode::invalid_argument, "passphrase.too_long");
    const std::size_t characters = passphrase.text.empty() ? 0 : with_exposed(passphrase.text, characters_in);
    if (characters < kMinCharacters || passphrase_score(passphrase) < kMinScore)
        return fail(ErrorCode::invalid_argument, "passphrase.too_weak");
    return {};
}

} // namespace counterpart::core
