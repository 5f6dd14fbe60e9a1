// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke/one_shot.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

TEST_CASE("the key schedule gives the key and nonce of RFC 9180 appendix A.2.1", "[crypto][hpke][vectors]") {
    // Another KEM, the same KDF and AEAD as ours.
    const auto tests = test_vectors("hpke/rfc9180_a_2_1.json");
    const auto& test = tests.at(0);
    const hpke::Context context =
        hpke::key_schedule(test.at("kem_id").get<std::uint16_t>(), hex_as<XWingShared>(test, "shared_secret"),
                           hex_of(test, "info"));
    CHECK(context.key == hex_as<ChaChaKey>(test, "key"));
    CHECK(equal(context.base_nonce, hex_of(test, "base_nonce")));

    const Bytes plain = hex_of(test, "pt");
    Bytes sealed(plain.size() + kChaChaTag);
    chacha_seal(context.key, context.base_nonce, hex_of(test, "aad"), plain, sealed);
    CHECK(to_hex(sealed) == test.at("ct").get<std::string>());
}

TEST_CASE("sealing gives another implementation's bytes for our suite", "[crypto][hpke][vectors]") {
    const auto tests = test_vectors("hpke/xwing_hkdf_sha256_chacha20poly1305.json");
    const auto& test = tests.at(0);
    const Bytes info = hex_of(test, "info");
    const hpke::Context context =
        hpke::key_schedule(hpke::kKemXWing, hex_as<XWingShared>(test, "shared_secret"), info);
    CHECK(context.key == hex_as<ChaChaKey>(test, "key"));
    CHECK(equal(context.base_nonce, hex_of(test, "base_nonce")));

    GivenRandom random(hex_of(test, "ikmE"));
    const Bytes plain = hex_of(test, "pt");
    const auto sealed =
        hpke::seal(hex_as<XWingPublic>(test, "pkRm"), info, hex_of(test, "aad"), plain, random);
    REQUIRE(sealed);
    CHECK(sealed->enc == hex_as<XWingCiphertext>(test, "enc"));
    CHECK(to_hex(sealed->ciphertext) == test.at("ct").get<std::string>());
    const auto opened = hpke::open(hex_as<XWingSecret>(test, "skRm"), sealed->enc, info, hex_of(test, "aad"),
                                   sealed->ciphertext);
    REQUIRE(opened);
    CHECK(equal(*opened, plain));
}

TEST_CASE("what is sealed to a key opens with its secret, and with the same info and aad alone",
          "[crypto][hpke]") {
    const XWingSecret secret = make_xwing_secret(system_random());
    const XWingSecret other = make_xwing_secret(system_random());
    const Bytes plain = {1, 2, 3};
    const auto sealed =
        hpke::seal(xwing_public_of(secret), bytes_of("info"), bytes_of("aad"), plain, system_random());
    REQUIRE(sealed);
    CHECK(sealed->ciphertext.size() == plain.size() + kChaChaTag);

    const auto opened =
        hpke::open(secret, sealed->enc, bytes_of("info"), bytes_of("aad"), sealed->ciphertext);
    REQUIRE(opened);
    CHECK(equal(*opened, plain));

    using enum hpke::OpenFailure;
    CHECK(hpke::open(other, sealed->enc, bytes_of("info"), bytes_of("aad"), sealed->ciphertext).error() ==
          not_opened);
    CHECK(hpke::open(secret, sealed->enc, bytes_of("inf0"), bytes_of("aad"), sealed->ciphertext).error() ==
          not_opened);
    CHECK(hpke::open(secret, sealed->enc, bytes_of("info"), bytes_of("aae"), sealed->ciphertext).error() ==
          not_opened);
    for (std::size_t i = 0; i < sealed->ciphertext.size(); ++i) {
        Bytes changed = sealed->ciphertext;
        changed[i] ^= 0x80;
        CHECK(hpke::open(secret, sealed->enc, bytes_of("info"), bytes_of("aad"), changed).error() ==
              not_opened);
    }
    for (const std::size_t size : {std::size_t{0}, kChaChaTag - 1, kChaChaTag}) {
        const ByteView cut = ByteView(sealed->ciphertext).first(size);
        CHECK(hpke::open(secret, sealed->enc, bytes_of("info"), bytes_of("aad"), cut).error() == not_opened);
    }
}

TEST_CASE("a low-order X25519 share is a bad encapsulation, an altered ML-KEM share opens nothing",
          "[crypto][hpke]") {
    const XWingSecret secret = make_xwing_secret(system_random());
    const auto sealed = hpke::seal(xwing_public_of(secret), {}, {}, Bytes(16), system_random());
    REQUIRE(sealed);

    XWingCiphertext low_order = sealed->enc;
    std::fill_n(low_order.octets.begin() + 1088, 32, std::uint8_t{0});
    CHECK(hpke::open(secret, low_order, {}, {}, sealed->ciphertext).error() ==
          hpke::OpenFailure::bad_encapsulation);

    XWingCiphertext altered = sealed->enc;
    altered.octets[0] ^= 1;
    CHECK(hpke::open(secret, altered, {}, {}, sealed->ciphertext).error() == hpke::OpenFailure::not_opened);
}

TEST_CASE("nothing is sealed to bytes that are no X-Wing key", "[crypto][hpke]") {
    XWingPublic key = xwing_public_of(make_xwing_secret(system_random()));
    std::fill_n(key.octets.begin() + 1184, 32, std::uint8_t{0});
    CHECK_FALSE(hpke::seal(key, {}, {}, Bytes(16), system_random()));

    key = xwing_public_of(make_xwing_secret(system_random()));
    std::fill_n(key.octets.begin(), 3, std::uint8_t{0xff}); // two coefficients above the modulus
    CHECK_FALSE(hpke::seal(key, {}, {}, Bytes(16), system_random()));
}
