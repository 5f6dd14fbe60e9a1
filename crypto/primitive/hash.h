// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

#include <memory>

namespace counterpart::crypto {

/// What a hash is for: 1 to 16 ASCII characters, put into BLAKE2b's personalisation field (RFC 7693 section
/// 2.5), zero-padded. Two purposes never give the same digest for the same bytes.
class HashLabel {
public:
    template <std::size_t N>
    explicit consteval HashLabel(const char (&text)[N]) : m_octets{} {
        static_assert(N >= 2 && N <= 17, "a hash label has 1 to 16 characters");
        for (std::size_t i = 0; i + 1 < N; ++i) m_octets[i] = static_cast<std::uint8_t>(text[i]);
    }
    [[nodiscard]] const std::array<std::uint8_t, 16>& octets() const { return m_octets; }

private:
    std::array<std::uint8_t, 16> m_octets;
};

/// BLAKE2b with 32 bytes of output (RFC 7693), incremental.
class Blake2b {
public:
    explicit Blake2b(HashLabel label);
    Blake2b(Blake2b&&) noexcept;
    Blake2b& operator=(Blake2b&&) noexcept;
    ~Blake2b();
    Blake2b& update(ByteView bytes);
    /// Once; the object is spent afterwards.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest blake2b(HashLabel label, ByteView bytes);

/// SHA-256 (FIPS 180-4), incremental.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();
    Sha256& update(ByteView bytes);
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest sha256(ByteView bytes);

} // namespace counterpart::crypto
