// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace counterpart::bench {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every machine and with every
/// standard library, whose distributions differ. Fast, and no secret: for made-up data alone.
class RandomStream {
public:
    explicit RandomStream(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// 0 to `count` - 1; the bias of the multiplication is below one in four thousand million.
    std::uint32_t below(std::uint32_t count) {
        return static_cast<std::uint32_t>(((next() >> 32U) * count) >> 32U);
    }
    bool chance(std::uint32_t per_thousand) { return below(1000) < per_thousand; }
    template <class T>
    const T& one_of(std::span<const T> items) {
        return items[below(static_cast<std::uint32_t>(items.size()))];
    }
    /// The first items far more often than the last, as names are spread: the smaller of two draws, or of three.
    template <class T>
    const T& favouring_first(std::span<const T> items) {
        const auto count = static_cast<std::uint32_t>(items.size());
        std::uint32_t at = below(count);
        for (int draw = 0; draw < 2; ++draw) {
            const std::uint32_t other = below(count);
            at = other < at ? other : at;
        }
        return items[at];
    }

private:
    std::uint64_t m_state;
};

} // namespace counterpart::bench
