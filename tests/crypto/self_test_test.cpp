// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/self_test.h"
#include "crypto/base/bytes.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

TEST_CASE("every known answer of the start-up self-test holds", "[crypto][self_test]") {
    for (const KnownAnswer& answer : known_answers()) {
        CAPTURE(answer.algorithm);
        CHECK(answer.holds());
    }
    CHECK(self_test());
}

TEST_CASE("the self-test names the algorithm whose answer does not hold", "[crypto][self_test]") {
    const KnownAnswer answers[] = {
        {"good", [] { return true; }},
        {"broken", [] { return false; }},
        {"never asked", []() -> bool { assertion_failed("asked after a failure"); }},
    };
    const auto result = check_known_answers(answers);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::internal);
    CHECK(result.error().reason == "system.self_test_failed");
    CHECK(result.error().detail == "broken");
}
