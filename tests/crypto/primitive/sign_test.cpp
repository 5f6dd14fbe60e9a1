// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/sign.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

TEST_CASE("Ed25519 agrees with RFC 8032", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("rfc/ed25519_rfc8032.json")) {
        CAPTURE(test.at("name").get<std::string>());
        const auto key = hex_as<SigningKey>(test, "seed");
        const auto public_key = hex_as<VerifyKey>(test, "pk");
        const Bytes message = hex_of(test, "msg");
        const auto signature = hex_as<Signature>(test, "sig");
        CHECK(verify_key_of(key) == public_key);
        CHECK(sign(key, message) == signature);
        CHECK(verify(public_key, message, signature));
        for (std::size_t i = 0; i < Signature::kSize; ++i) {
            Signature changed = signature;
            changed.octets[i] ^= 1;
            CHECK_FALSE(verify(public_key, message, changed));
        }
        ++checked;
    }
    CHECK(checked == 4);
}

TEST_CASE("Ed25519 signatures are taken and refused as Wycheproof says", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("wycheproof/ed25519.json")) {
        CAPTURE(test.at("tcId").get<int>(), test.at("comment").get<std::string>());
        const bool valid = test.at("result") == "valid";
        const Bytes signature = hex_of(test, "sig");
        if (signature.size() != Signature::kSize) { // no such signature can be written down with our type
            CHECK_FALSE(valid);
            continue;
        }
        CHECK(verify(hex_as<VerifyKey>(test, "pk"), hex_of(test, "msg"), Signature::from(signature)) ==
              valid);
        ++checked;
    }
    CHECK(checked > 130);
}

TEST_CASE("keys that anybody can sign for are refused", "[crypto][sign]") {
    // The neutral element as key and as R, S zero: a verifier that only checks the equation takes it for
    // every message.
    VerifyKey neutral;
    neutral.octets[0] = 1;
    Signature forged;
    forged.octets[0] = 1;
    CHECK_FALSE(verify(neutral, bytes_of("anything"), forged));
}
