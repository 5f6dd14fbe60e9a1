// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/x25519.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

TEST_CASE("X25519 agrees with Wycheproof, and refuses what shares only zeros", "[crypto][vectors]") {
    std::size_t shared_secrets = 0;
    std::size_t refused = 0;
    for (const auto& test : test_vectors("wycheproof/x25519.json")) {
        CAPTURE(test.at("tcId").get<int>(), test.at("comment").get<std::string>());
        const auto shared =
            x25519(hex_as<X25519Secret>(test, "private"), hex_as<X25519Public>(test, "public"));
        const auto expected = hex_as<X25519Shared>(test, "shared");
        if (expected == X25519Shared()) {
            CHECK_FALSE(shared);
            ++refused;
        } else {
            REQUIRE(shared);
            CHECK(*shared == expected);
            ++shared_secrets;
        }
    }
    CHECK(shared_secrets + refused == 518);
    CHECK(refused == 31);
}

TEST_CASE("two who exchange X25519 keys share a secret", "[crypto][x25519]") {
    const X25519Secret one = make_x25519_secret(system_random());
    const X25519Secret two = make_x25519_secret(system_random());
    const auto here = x25519(one, x25519_public_of(two));
    const auto there = x25519(two, x25519_public_of(one));
    REQUIRE(here);
    REQUIRE(there);
    CHECK(*here == *there);
}
