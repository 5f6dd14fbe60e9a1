// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/recovery_key.h"

#include "crypto/primitive/hash.h"

#include <optional>

namespace counterpart::core {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kChecksum = 3;
constexpr std::size_t kBytes = RecoveryKey::kSize + kChecksum; // 280 bits: 56 characters, none left over
constexpr std::size_t kCharacters = kBytes * 8 / 5;
constexpr std::size_t kGroup = 4;

Digest checksum_of(ByteView key) {
    return crypto::blake2b(crypto::HashLabel("cp/recovery/v1"), key);
}

std::optional<unsigned> value_of(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const std::size_t at = kAlphabet.find(c);
    if (at == std::string_view::npos) return {};
    return static_cast<unsigned>(at);
}

} // namespace

RecoveryKey make_recovery_key(Random& random) {
    RecoveryKey key;
    with_exposed_mutable(key, [&](ByteSpan bytes) { random.fill(bytes); });
    return key;
}

WipedBytes recovery_key_text(const RecoveryKey& key) {
    WipedBytes bytes(kBytes);
    with_exposed(key, [&](ByteView secret) {
        std::ranges::copy(secret, bytes.begin());
        std::ranges::copy(checksum_of(secret).view().first(kChecksum), bytes.begin() + RecoveryKey::kSize);
    });
    WipedBytes text;
    text.reserve(kCharacters + kCharacters / kGroup);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    std::size_t count = 0;
    for (const std::uint8_t byte : bytes) {
        pending = pending << 8U | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            if (count != 0 && count % kGroup == 0) text.push_back(' ');
            text.push_back(static_cast<std::uint8_t>(kAlphabet[pending >> bits & 31U]));
            ++count;
        }
    }
    return text;
}

Result<RecoveryKey> parse_recovery_key(std::string_view text) {
    const auto mistyped = [] { return fail(ErrorCode::invalid_argument, "recovery.malformed"); };
    WipedBytes bytes;
    bytes.reserve(kBytes);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n') continue;
        const auto value = value_of(c);
        if (!value) return mistyped();
        pending = pending << 5U | *value;
        bits += 5;
        if (bits >= 8) {
            if (bytes.size() == kBytes) return mistyped();
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(pending >> bits & 0xffU));
        }
    }
    if (bytes.size() != kBytes || bits != 0) return mistyped();
    const ByteSpan all(bytes);
    if (!equal(checksum_of(all.first(RecoveryKey::kSize)).view().first(kChecksum), all.last(kChecksum)))
        return mistyped();
    return RecoveryKey::taken_from(all.first(RecoveryKey::kSize));
}

} // namespace counterpart::core
