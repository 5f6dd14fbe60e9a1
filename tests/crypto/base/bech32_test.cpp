// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/bech32.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;

namespace {
std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}
} // namespace

TEST_CASE("the valid strings of BIP 173 decode and encode to themselves", "[crypto][bech32]") {
    const std::string_view cases[] = {
        "A12UEL5L",
        "a12uel5l",
        "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
        "?1ezyfcl",
        // "Too long" for BIP 173, which is no reason here: age keys are longer.
        "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx",
    };
    for (const std::string_view text : cases) {
        CAPTURE(text);
        const auto decoded = bech32_decode(text);
        REQUIRE(decoded);
        CHECK(bech32_encode(decoded->hrp, decoded->data) == lower(text));
    }
}

TEST_CASE("the invalid strings of BIP 173 are refused", "[crypto][bech32]") {
    const std::string_view cases[] = {
        "\x20"
        "1nwldj5",
        "\x7f"
        "1axkwrx",
        "\x80"
        "1eym55h",      // characters outside 33 to 126
        "pzry9x0s0muk", // no separator
        "1pzry9x0s0muk",
        "10a06t8",
        "1qzzfhee",     // nothing before the separator
        "x1b4n0q5v",    // a data character that is none
        "li1dgmt3",     // too short a checksum
        "de1lg7wt\xff", // a character that is none in the checksum
        "A1G7SGD8",     // checksum made from the upper-case hrp
        "a12uel5m",     // another checksum
        "",
        "1",
        "a1",
    };
    for (const std::string_view text : cases) {
        CAPTURE(text);
        CHECK_FALSE(bech32_decode(text));
        CHECK_FALSE(bech32_decode_secret(text));
    }
}

TEST_CASE("bech32 refuses mixed case", "[crypto][bech32]") {
    CHECK_FALSE(bech32_decode("A12UEL5l"));
    CHECK_FALSE(bech32_decode("a12UEL5L"));
    CHECK_FALSE(bech32_decode("A12uel5l"));
}

TEST_CASE("bech32 refuses the checksum constant of its successor", "[crypto][bech32]") {
    CHECK_FALSE(bech32_decode("a1lqfn3a")); // valid bech32m, BIP 350
}

TEST_CASE("bech32 refuses padding that is not zero or not needed", "[crypto][bech32]") {
    // Made with the reference code of BIP 173 from the five-bit values named.
    CHECK(bech32_decode("age1qqpexly5")->data == Bytes{0}); // 0 0: eight bits and two of padding
    CHECK_FALSE(bech32_decode("age1qpu0j2ex"));             // 0 1: padding that is not zero
    CHECK_FALSE(bech32_decode("age1qdd35qf"));              // 0: five bits of padding and no byte
    CHECK_FALSE(bech32_decode("age1qqqyst3gn"));            // 0 0 0: seven bits of padding
}

TEST_CASE("every single-character change of a bech32 string is noticed", "[crypto][bech32]") {
    const std::string text = bech32_encode("age", Bytes(32, 0x5a));
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char other : std::string_view("qpzry9x8gf2tvdw0s3jn54khce6mua7l1b")) {
            if (other == text[at]) continue;
            std::string changed = text;
            changed[at] = other;
            CAPTURE(changed);
            CHECK_FALSE(bech32_decode(changed));
        }
    }
}

TEST_CASE("a secret's bech32 text is in upper case and decodes in both", "[crypto][bech32]") {
    const Bytes seed = {1, 2, 3, 4, 5};
    const WipedBytes text = bech32_encode_secret("age-secret-key-pq-", seed);
    const std::string_view upper = text_of(text);
    CHECK(upper.starts_with("AGE-SECRET-KEY-PQ-1"));
    CHECK(lower(upper) == bech32_encode("age-secret-key-pq-", seed));
    for (const std::string& spelling : {std::string(upper), lower(upper)}) {
        const auto decoded = bech32_decode_secret(spelling);
        REQUIRE(decoded);
        CHECK(decoded->hrp == "age-secret-key-pq-");
        CHECK(equal(decoded->data, seed));
    }
}

TEST_CASE("bech32 texts of age keys have the lengths the format gives", "[crypto][bech32]") {
    CHECK(bech32_encode("age1pq", Bytes(1216)).size() == 1959);
    CHECK(bech32_encode_secret("age-secret-key-pq-", Bytes(32)).size() == 77);
}
