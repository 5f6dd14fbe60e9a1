// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"

namespace counterpart::test {

/// The same bytes for the same seed, so that a test can repeat itself. Not for secrets.
class SeededRandom final : public Random {
public:
    using Random::fill;
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(ByteSpan out) override {
        for (std::uint8_t& byte : out)
            byte = static_cast<std::uint8_t>(next() >> 56U);
    }
    /// splitmix64
    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
    Bytes bytes(std::size_t size) {
        Bytes out(size);
        fill(out);
        return out;
    }

private:
    std::uint64_t m_state;
};

} // namespace counterpart::test
