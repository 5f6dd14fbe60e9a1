// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/passphrase.h"

#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::passphrase_of;

TEST_CASE("a passphrase that is easy to guess is refused", "[core][keys]") {
    for (const char* weak : {"", "a", "Zq7#kP!", "password", "password1", "12345678", "qwertyuiop",
                             "aaaaaaaaaaaa", "19851212", "P@ssw0rd"}) {
        CAPTURE(weak);
        const auto checked = check_passphrase(passphrase_of(weak));
        REQUIRE_FALSE(checked);
        CHECK(checked.error().reason == "passphrase.too_weak");
    }
}

TEST_CASE("words that do not belong together are taken", "[core][keys]") {
    CHECK(check_passphrase(passphrase_of(test::kSamplePassphrase)));
    CHECK(check_passphrase(passphrase_of("correct horse battery staple")));
    CHECK(check_passphrase(passphrase_of("kT9#vw2!Lm")));
}

TEST_CASE("characters count, not bytes, and very long passphrases are refused", "[core][keys]") {
    CHECK_FALSE(check_passphrase(passphrase_of("\xc3\xa9\xc3\xa8\xc3\xb4\xc3\xbc"))); // 4 characters, 8 bytes
    CHECK(
        check_passphrase(passphrase_of(std::string(200, 'a') + " Zq7#kP! lantern orchard")).error().reason ==
        "passphrase.too_weak"); // zxcvbn sees 128 times an a
    CHECK(check_passphrase(passphrase_of(std::string(1025, 'x'))).error().reason == "passphrase.too_long");
}
