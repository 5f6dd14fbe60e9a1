// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke/one_shot.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {
Bytes hex(std::string_view text) {
    Bytes out;
    REQUIRE(from_hex(text, out));
    return out;
}
} // namespace

TEST_CASE("the key schedule gives the key and nonce of RFC 9180 appendix A.2.1", "[crypto][hpke]") {
    // DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode: the same KDF and AEAD as ours.
    Bytes shared = hex("0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7");
    const hpke::Context context = hpke::key_schedule(0x0020, XWingShared::taken_from(shared),
                                                     hex("4f6465206f6e2061204772656369616e2055726e"));
    with_exposed(context.key, [](ByteView key) {
        CHECK(to_hex(key) == "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91");
    });
    CHECK(to_hex(context.base_nonce) == "5c4d98150661b848853b547f");

    // The RFC's first encryption under them, sequence number 0.
    const Bytes plain = hex("4265617574792069732074727574682c20747275746820626561757479");
    Bytes sealed(plain.size() + kChaChaTag);
    chacha_seal(context.key, context.base_nonce, hex("436f756e742d30"), plain, sealed);
    CHECK(to_hex(sealed) ==
          "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
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
