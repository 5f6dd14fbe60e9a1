// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using ByteSpan = std::span<std::uint8_t>;

/// The bytes of a text, as they stand (UTF-8 in, UTF-8 out).
inline ByteView bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view text_of(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline Bytes copy_of(ByteView bytes) { return {bytes.begin(), bytes.end()}; }
inline void append(Bytes& to, ByteView more) { to.insert(to.end(), more.begin(), more.end()); }
inline bool equal(ByteView a, ByteView b) { return std::ranges::equal(a, b); } // public data only

/// A fixed number of public octets with a meaning of its own: two Tags do not convert into each other.
template <class Tag, std::size_t N>
struct Octets {
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> octets{};

    auto operator<=>(const Octets&) const = default;
    [[nodiscard]] ByteView view() const { return octets; }
    /// From exactly N bytes; the caller has checked the size (an assertion stands here).
    static Octets from(ByteView bytes);
};

/// BLAKE2b-256 (or SHA-256 where a standard says so) of something public.
using Digest = Octets<struct DigestTag, 32>;

/// Lower-case hexadecimal, two characters a byte.
std::string to_hex(ByteView bytes);
/// The reverse; false where `hex` has an odd length or another character. `out` is then unspecified.
bool from_hex(std::string_view hex, Bytes& out);

[[noreturn]] void assertion_failed(const char* what);

template <class Tag, std::size_t N>
Octets<Tag, N> Octets<Tag, N>::from(ByteView bytes) {
    if (bytes.size() != N) assertion_failed("Octets::from: wrong size");
    Octets out;
    std::copy_n(bytes.begin(), N, out.octets.begin());
    return out;
}

/// For unordered containers: ids and digests are random or hashes, so their first bytes serve as they are.
struct OctetsHash {
    template <class Tag, std::size_t N>
    std::size_t operator()(const Octets<Tag, N>& value) const {
        std::size_t out = 0;
        for (std::size_t i = 0; i < sizeof out && i < N; ++i) out = out << 8U | value.octets[i];
        return out;
    }
};

} // namespace counterpart
