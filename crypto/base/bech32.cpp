// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/bech32.h"

namespace counterpart {

namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kChecksumLength = 6;

// ASCII only, whatever the locale.
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
char to_upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}
bool is_hrp_character(char c) {
    return c >= 33 && c <= 126;
}

/// The BCH code of BIP 173, fed value by value.
class Checksum {
public:
    explicit Checksum(std::string_view lower_hrp) {
        for (const char c : lower_hrp)
            add(static_cast<std::uint8_t>(static_cast<std::uint8_t>(c) >> 5U));
        add(0);
        for (const char c : lower_hrp)
            add(static_cast<std::uint8_t>(c) & 31U);
    }
    void add(std::uint32_t five_bits) {
        static constexpr std::array<std::uint32_t, 5> kGenerator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                                    0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_value >> 25U;
        m_value = (m_value & 0x1ffffffU) << 5U ^ five_bits;
        for (std::size_t i = 0; i < kGenerator.size(); ++i) {
            if ((top >> i & 1U) != 0) m_value ^= kGenerator[i];
        }
    }
    [[nodiscard]] std::uint32_t value() const { return m_value; }

private:
    std::uint32_t m_value = 1;
};

/// Gives `put` the characters one after another, in lower case.
template <class Put>
void encode(std::string_view hrp, ByteView data, Put&& put) {
    const bool hrp_is_ours =
        !hrp.empty() && std::ranges::all_of(hrp, [](char c) { return is_hrp_character(c) && !is_upper(c); });
    if (!hrp_is_ours) assertion_failed("bech32: the human-readable part is not in lower case");
    Checksum checksum(hrp);
    const auto put_value = [&](std::uint32_t five_bits) {
        checksum.add(five_bits);
        put(kAlphabet[five_bits]);
    };
    for (const char c : hrp)
        put(c);
    put('1');
    std::uint32_t bits = 0;
    unsigned pending = 0; // how many of the low bits are still to be written
    for (const std::uint8_t byte : data) {
        bits = (bits << 8U | byte) & 0xfffU;
        pending += 8;
        while (pending >= 5) {
            pending -= 5;
            put_value(bits >> pending & 31U);
        }
    }
    if (pending > 0) put_value(bits << (5 - pending) & 31U);
    for (std::size_t i = 0; i < kChecksumLength; ++i)
        checksum.add(0);
    const std::uint32_t sum = checksum.value() ^ 1U;
    for (unsigned i = 0; i < kChecksumLength; ++i)
        put(kAlphabet[sum >> (5 * (5 - i)) & 31U]);
}

template <class Out>
std::optional<Out> decode(std::string_view text) {
    if (std::ranges::any_of(text, is_upper) && std::ranges::any_of(text, is_lower)) return std::nullopt;
    const std::size_t separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0) return std::nullopt;
    const std::string_view values = text.substr(separator + 1);
    if (values.size() < kChecksumLength) return std::nullopt;

    Out out;
    for (const char c : text.substr(0, separator)) {
        if (!is_hrp_character(c)) return std::nullopt;
        out.hrp += to_lower(c);
    }
    Checksum checksum(out.hrp);
    const std::size_t data_values = values.size() - kChecksumLength;
    out.data.reserve(data_values * 5 / 8);
    std::uint32_t bits = 0;
    unsigned pending = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t value = kAlphabet.find(to_lower(values[i]));
        if (value == std::string_view::npos) return std::nullopt;
        checksum.add(static_cast<std::uint32_t>(value));
        if (i >= data_values) continue;
        bits = (bits << 5U | static_cast<std::uint32_t>(value)) & 0xfffU;
        pending += 5;
        if (pending >= 8) {
            pending -= 8;
            out.data.push_back(static_cast<std::uint8_t>(bits >> pending & 0xffU));
        }
    }
    if (checksum.value() != 1) return std::nullopt;
    if (pending >= 5 || (bits & ((1U << pending) - 1)) != 0) return std::nullopt;
    return out;
}

/// How long the text becomes.
std::size_t encoded_size(std::string_view hrp, ByteView data) {
    return hrp.size() + 1 + (data.size() * 8 + 4) / 5 + kChecksumLength;
}

} // namespace

std::string bech32_encode(std::string_view hrp, ByteView data) {
    std::string out;
    out.reserve(encoded_size(hrp, data));
    encode(hrp, data, [&](char c) { out += c; });
    return out;
}

std::optional<Bech32> bech32_decode(std::string_view text) {
    return decode<Bech32>(text);
}

WipedBytes bech32_encode_secret(std::string_view hrp, ByteView data) {
    WipedBytes out;
    out.reserve(encoded_size(hrp, data));
    encode(hrp, data, [&](char c) { out.push_back(static_cast<std::uint8_t>(to_upper(c))); });
    return out;
}

std::optional<SecretBech32> bech32_decode_secret(std::string_view text) {
    return decode<SecretBech32>(text);
}

} // namespace counterpart
