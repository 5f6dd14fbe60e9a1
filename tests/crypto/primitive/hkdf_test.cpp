// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/hkdf.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

TEST_CASE("HKDF-SHA256 agrees with RFC 5869", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("rfc/hkdf_rfc5869.json")) {
        CAPTURE(test.at("name").get<std::string>());
        const Bytes ikm = hex_of(test, "ikm");
        const HkdfKey prk = hkdf_extract(hex_of(test, "salt"), {ikm});
        with_exposed(prk, [&](ByteView bytes) { CHECK(to_hex(bytes) == test.at("prk").get<std::string>()); });
        // The same in pieces.
        const ByteView view = ikm;
        CHECK(hkdf_extract(hex_of(test, "salt"), {view.first(5), {}, view.subspan(5)}) == prk);
        const Bytes expected = hex_of(test, "okm");
        Bytes out(expected.size());
        hkdf_expand(prk, hex_of(test, "info"), out);
        CHECK(out == expected);
        ++checked;
    }
    CHECK(checked == 3);
}

TEST_CASE("HKDF-SHA256 agrees with Wycheproof", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("wycheproof/hkdf_sha256.json")) {
        CAPTURE(test.at("tcId").get<int>(), test.at("comment").get<std::string>());
        if (test.at("result") != "valid") { // more than 8,160 bytes, where an assertion stands
            CHECK(test.at("size").get<std::size_t>() > 8160);
            continue;
        }
        const Bytes ikm = hex_of(test, "ikm");
        const Bytes expected = hex_of(test, "okm");
        Bytes out(test.at("size").get<std::size_t>());
        hkdf_expand(hkdf_extract(hex_of(test, "salt"), {ikm}), hex_of(test, "info"), out);
        CHECK(out == expected);
        ++checked;
    }
    CHECK(checked == 83);
}

TEST_CASE("a derived key depends on its purpose", "[crypto][hkdf]") {
    using DerivedKey = SecretArray<struct DerivedKeyTag, 32>;
    const Bytes ikm(32, 1);
    const auto key = hkdf<DerivedKey>({}, ikm, bytes_of("one"));
    CHECK(key == hkdf<DerivedKey>({}, ikm, bytes_of("one")));
    CHECK_FALSE(key == hkdf<DerivedKey>({}, ikm, bytes_of("two")));
    CHECK_FALSE(key == hkdf<DerivedKey>(bytes_of("salt"), ikm, bytes_of("one")));
}
