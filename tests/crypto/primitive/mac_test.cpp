// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/hkdf.h"
#include "crypto/primitive/mac.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

TEST_CASE("HMAC-SHA256 agrees with Wycheproof", "[crypto][vectors]") {
    std::size_t whole = 0;
    std::size_t other = 0;
    for (const auto& test : test_vectors("wycheproof/hmac_sha256.json")) {
        CAPTURE(test.at("tcId").get<int>(), test.at("comment").get<std::string>());
        const bool valid = test.at("result") == "valid";
        Bytes key = hex_of(test, "key");
        const Bytes message = hex_of(test, "msg");
        const Bytes tag = hex_of(test, "tag");
        // HKDF's extraction is HMAC with the salt as key, of whatever length: RFC 5869 section 2.2.
        const Bytes by_extraction =
            with_exposed(hkdf_extract(key, {message}), [](ByteView mac) { return copy_of(mac); });
        CHECK(equal(ByteView(by_extraction).first(tag.size()), tag) == valid);
        if (key.size() != MacKey::kSize) {
            ++other;
            continue;
        }
        const MacKey mac_key = MacKey::taken_from(key);
        CHECK(equal(hmac_sha256(mac_key, message).view(), by_extraction));
        // We take whole tags only: a cut one is refused though its bytes be right.
        const bool tag_is_whole = tag.size() == Digest::kSize;
        CHECK(hmac_sha256_verify(mac_key, message, tag) == (valid && tag_is_whole));
        ++(tag_is_whole ? whole : other);
    }
    CHECK(whole == 81);
    CHECK(whole + other == 174);
}
