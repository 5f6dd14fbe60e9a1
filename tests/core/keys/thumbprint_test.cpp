// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/thumbprint.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

TEST_CASE("a thumbprint is read out as eight groups of five digits", "[keys]") {
    Thumbprint thumbprint;
    thumbprint.octets[3] = 7;
    thumbprint.octets[4] = 0xff;
    CHECK(digits_of(thumbprint) == "00007 90080 00000 00000 00000 00000 00000 00000");
}

TEST_CASE("what is typed matches with or without spaces and hyphens, and only whole", "[keys]") {
    const Identity identity = Identity::make(system_random());
    std::string digits = digits_of(identity.thumbprint());
    CHECK(digits_match(digits, identity.thumbprint()));
    std::erase(digits, ' ');
    CHECK(digits_match(digits, identity.thumbprint()));
    CHECK_FALSE(digits_match(digits.substr(1), identity.thumbprint()));
    digits[0] = digits[0] == '9' ? '0' : '9';
    CHECK_FALSE(digits_match(digits, identity.thumbprint()));
    CHECK_FALSE(digits_match("", identity.thumbprint()));
}
