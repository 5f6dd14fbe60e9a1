// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/kem.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

TEST_CASE("X-Wing agrees with the draft's shared secrets", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("xwing/draft.json")) {
        const auto secret = hex_as<XWingSecret>(test, "seed");
        GivenRandom random(hex_of(test, "eseed"));
        const auto encapsulation = xwing_encapsulate(xwing_public_of(secret), random);
        REQUIRE(encapsulation);
        const auto expected = hex_as<XWingShared>(test, "ss");
        CHECK(encapsulation->shared == expected);
        const auto shared = xwing_decapsulate(secret, encapsulation->ciphertext);
        REQUIRE(shared);
        CHECK(*shared == expected);
        ++checked;
    }
    CHECK(checked == 3);
}

TEST_CASE("X-Wing agrees with another implementation byte for byte", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("xwing/hpke_pq.json")) {
        const auto secret = hex_as<XWingSecret>(test, "seed");
        CHECK(xwing_public_of(secret) == hex_as<XWingPublic>(test, "pk"));
        GivenRandom random(hex_of(test, "eseed"));
        const auto encapsulation = xwing_encapsulate(xwing_public_of(secret), random);
        REQUIRE(encapsulation);
        CHECK(encapsulation->ciphertext == hex_as<XWingCiphertext>(test, "ct"));
        CHECK(encapsulation->shared == hex_as<XWingShared>(test, "ss"));
        ++checked;
    }
    CHECK(checked == 2);
}

TEST_CASE("X-Wing's ML-KEM half agrees with Wycheproof, and takes no key out of range", "[crypto][vectors]") {
    std::size_t taken = 0;
    std::size_t refused = 0;
    for (const auto& test : test_vectors("wycheproof/xwing_from_mlkem_768_encaps.json")) {
        CAPTURE(test.at("tcId").get<int>(), test.at("comment").get<std::string>());
        GivenRandom random(hex_of(test, "eseed"));
        const auto encapsulation = xwing_encapsulate(hex_as<XWingPublic>(test, "public"), random);
        if (test.at("result") != "valid") {
            CHECK_FALSE(encapsulation);
            ++refused;
            continue;
        }
        REQUIRE(encapsulation);
        CHECK(encapsulation->ciphertext == hex_as<XWingCiphertext>(test, "ct"));
        CHECK(encapsulation->shared == hex_as<XWingShared>(test, "shared"));
        ++taken;
    }
    CHECK(taken > 0);
    CHECK(refused > 0);
    CHECK(taken + refused == 75);
}

TEST_CASE("another's X-Wing secret gives another shared secret, not a failure", "[crypto][kem]") {
    const XWingSecret secret = make_xwing_secret(system_random());
    const auto encapsulation = xwing_encapsulate(xwing_public_of(secret), system_random());
    REQUIRE(encapsulation);
    const auto shared = xwing_decapsulate(make_xwing_secret(system_random()), encapsulation->ciphertext);
    REQUIRE(shared);
    CHECK_FALSE(*shared == encapsulation->shared);
}
