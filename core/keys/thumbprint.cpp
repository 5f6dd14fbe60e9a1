// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/thumbprint.h"

#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace {
constexpr std::size_t kGroups = 8;
constexpr std::size_t kGroupDigits = 5;
constexpr std::uint32_t kGroupModulus = 100'000;
} // namespace

Thumbprint thumbprint_of(const PublicIdentity& keys) {
    const Digest digest = crypto::Blake2b(crypto::HashLabel("cp/thumbprint/v1"))
                              .update(keys.verify_key.view())
                              .update(keys.sealing_key.view())
                              .finish();
    return Thumbprint::from(digest.view());
}

Thumbprint escrow_thumbprint(const crypto::XWingPublic& key) {
    return Thumbprint::from(crypto::blake2b(crypto::HashLabel("cp/escrow/v1"), key.view()).view());
}

std::string digits_of(const Thumbprint& thumbprint) {
    std::string out;
    for (std::size_t group = 0; group < kGroups; ++group) {
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < 4; ++i)
            number = number << 8U | thumbprint.octets[group * 4 + i];
        const std::string digits = std::to_string(number % kGroupModulus);
        if (group != 0) out += ' ';
        out += std::string(kGroupDigits - digits.size(), '0') + digits;
    }
    return out;
}

bool digits_match(std::string_view typed, const Thumbprint& thumbprint) {
    const auto digits_only = [](std::string_view text) {
        std::string out;
        for (const char c : text) {
            if (c != ' ' && c != '-') out += c;
        }
        return out;
    };
    return digits_only(typed) == digits_only(digits_of(thumbprint));
}

} // namespace counterpart::core
