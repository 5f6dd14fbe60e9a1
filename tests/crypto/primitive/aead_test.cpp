// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/aead.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

namespace {

/// Holds one algorithm to a Wycheproof file; returns how many tests its types could express.
template <class Key, std::size_t kNonce, class Seal, class Open>
std::size_t hold_to_wycheproof(std::string_view file, std::size_t tag_size, Seal&& seal, Open&& open) {
    std::size_t checked = 0;
    for (const auto& test : test_vectors(file)) {
        CAPTURE(test.at("tcId").get<int>(), test.at("comment").get<std::string>());
        const bool valid = test.at("result") == "valid";
        const Bytes iv = hex_of(test, "iv");
        if (iv.size() != kNonce) { // no such nonce can be written down with our type
            CHECK_FALSE(valid);
            continue;
        }
        const auto key = hex_as<Key>(test, "key");
        std::array<std::uint8_t, kNonce> nonce{};
        std::copy(iv.begin(), iv.end(), nonce.begin());
        const Bytes aad = hex_of(test, "aad");
        const Bytes plain = hex_of(test, "msg");
        Bytes sealed = hex_of(test, "ct");
        append(sealed, hex_of(test, "tag"));
        REQUIRE(sealed.size() == plain.size() + tag_size);

        Bytes opened(plain.size());
        CHECK(open(key, nonce, aad, sealed, opened) == valid);
        if (valid) {
            CHECK(opened == plain);
            Bytes ours(sealed.size());
            seal(key, nonce, aad, plain, ours);
            CHECK(ours == sealed);
        }
        ++checked;
    }
    return checked;
}

} // namespace

TEST_CASE("ChaCha20-Poly1305 agrees with Wycheproof", "[crypto][vectors]") {
    CHECK(hold_to_wycheproof<ChaChaKey, 12>("wycheproof/chacha20_poly1305.json", kChaChaTag, chacha_seal,
                                            chacha_open) == 316);
}

TEST_CASE("XChaCha20-Poly1305 agrees with Wycheproof", "[crypto][vectors]") {
    CHECK(hold_to_wycheproof<XChaChaKey, 24>("wycheproof/xchacha20_poly1305.json", kXChaChaTag, xchacha_seal,
                                             xchacha_open) > 300);
}

TEST_CASE("AEGIS-256 with its long tag agrees with the draft", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("aegis256/aegis256.json")) {
        CAPTURE(test.at("name").get<std::string>());
        const auto key = hex_as<AegisKey>(test, "key");
        AegisNonce nonce{};
        std::ranges::copy(hex_of(test, "nonce"), nonce.begin());
        const Bytes aad = hex_of(test, "ad");
        const Bytes plain = hex_of(test, "msg");
        Bytes expected = hex_of(test, "ct");
        append(expected, hex_of(test, "tag"));

        Bytes sealed(plain.size() + kAegisTag);
        aegis_seal(key, nonce, aad, plain, sealed);
        CHECK(to_hex(sealed) == to_hex(expected));
        Bytes opened(plain.size());
        CHECK(aegis_open(key, nonce, aad, sealed, opened));
        CHECK(opened == plain);
        // Wycheproof has no file for this tag, so the refusals are made here: each bit, and the aad.
        for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
            Bytes changed = sealed;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            CHECK_FALSE(aegis_open(key, nonce, aad, changed, opened));
        }
        CHECK_FALSE(aegis_open(key, nonce, bytes_of("other"), sealed, opened));
        ++checked;
    }
    CHECK(checked == 5);
}

TEST_CASE("what is shorter than its tag does not open", "[crypto][aead]") {
    const Bytes nothing;
    Bytes out;
    CHECK_FALSE(chacha_open(ChaChaKey(), ChaChaNonce{}, {}, Bytes(kChaChaTag - 1), out));
    CHECK_FALSE(xchacha_open(XChaChaKey(), XChaChaNonce{}, {}, Bytes(kXChaChaTag - 1), out));
    CHECK_FALSE(aegis_open(AegisKey(), AegisNonce{}, {}, Bytes(kAegisTag - 1), out));
    CHECK_FALSE(chacha_open(ChaChaKey(), ChaChaNonce{}, {}, nothing, out));
}
