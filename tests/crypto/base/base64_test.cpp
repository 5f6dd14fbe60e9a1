// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/base64.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace counterpart;

TEST_CASE("base64 gives the words of RFC 4648 without padding, and takes them back", "[crypto][base64]") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},          {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}, {"\xff\xef\xbe", "/+++"},
    };
    for (const auto& [plain, encoded] : cases) {
        CAPTURE(encoded);
        CHECK(base64_encode(bytes_of(plain)) == encoded);
        Bytes decoded;
        REQUIRE(base64_decode(encoded, decoded));
        CHECK(text_of(decoded) == plain);
    }
}

TEST_CASE("base64 refuses every other spelling", "[crypto][base64]") {
    const std::string_view cases[] = {
        "Zg==",    "Zm8=",  "Z",
        "Zm9vY",                  // padding; a lone last character
        "Zh",      "Zm9",   "Zv", // unused bits that are not zero
        "Zm9v\n",  " Zm9v", "Zm 9v",
        "Zm9v=", // white space, and padding where none belongs
        "_-__",    "Zm9*",  std::string_view("Zm\0v", 4),
        "Zm9\xc3",
    };
    for (const std::string_view text : cases) {
        CAPTURE(text);
        Bytes decoded;
        CHECK_FALSE(base64_decode(text, decoded));
    }
}

TEST_CASE("base64 keeps long bytes", "[crypto][base64]") {
    Bytes bytes(100'001);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    Bytes back;
    REQUIRE(base64_decode(base64_encode(bytes), back));
    CHECK(back == bytes);
}
