// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/handling.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {
std::string printed(std::string_view text) {
    const auto marking = parse_marking(text);
    return marking ? to_text(*marking) : std::string(marking.error().reason);
}
} // namespace

TEST_CASE("a marking is printed in rule order whatever order it was written in", "[handling]") {
    CHECK(printed("OFFICIAL") == "OFFICIAL");
    CHECK(printed(" official-sensitive ") == "OFFICIAL-SENSITIVE");
    CHECK(printed("OFFICIAL SENSITIVE") == "OFFICIAL-SENSITIVE");
    CHECK(printed("OFFICIAL - SENSITIVE") == "OFFICIAL-SENSITIVE");
    CHECK(printed("UK OFFICIAL") == "UK OFFICIAL");
    CHECK(printed("OFFICIAL-SENSITIVE - codeword - Personal Data - Aaa use only") ==
          "OFFICIAL-SENSITIVE - AAA USE ONLY - PERSONAL DATA - CODEWORD");
    CHECK(printed("OFFICIAL - LPP - RECIPIENTS ONLY") ==
          "OFFICIAL - RECIPIENTS ONLY - LEGAL PROFESSIONAL PRIVILEGE");
    CHECK(printed("OFFICIAL - AAA,  BBB USE ONLY") == "OFFICIAL - AAA, BBB USE ONLY");
    CHECK(printed("OFFICIAL - EMBARGOED UNTIL 2026-06-04T10:20:00Z") ==
          "OFFICIAL - EMBARGOED UNTIL 2026-06-04T10:20:00Z");
    CHECK(printed("OFFICIAL - HMG  USE ONLY") == "OFFICIAL - HMG USE ONLY");
}

TEST_CASE("nothing above OFFICIAL-SENSITIVE is taken", "[handling]") {
    for (const std::string_view text : {"SECRET", "TOP SECRET", "secret - personal data", "UK SECRET",
                                        "UK TOP SECRET", "OFFICIAL - SECRET", "OFFICIAL - TOP SECRET", "OFFICIAL-SENSITIVE - TOPSECRET"}) {
        const auto marking = parse_marking(text);
        REQUIRE_FALSE(marking);
        CHECK(marking.error().reason == "marking.too_high");
        CHECK(marking.error().code == ErrorCode::denied);
    }
}

TEST_CASE("what is not a marking, or contradicts itself, is refused", "[handling]") {
    for (const std::string_view text :
         {"", "RESTRICTED", "PERSONAL DATA", "OFFICIAL - TWO WORDS", "OFFICIAL - ", "OFFICIAL - A1",
          "OFFICIAL - , USE ONLY", "OFFICIAL - [ORGANISATION(S)] USE ONLY",
          "OFFICIAL - EMBARGOED UNTIL TOMORROW"}) {
        INFO(text);
        CHECK(printed(text) == "marking.unknown");
    }
    for (const std::string_view text :
         {"OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE", "OFFICIAL - FOR PUBLIC RELEASE - RECIPIENTS ONLY",
          "OFFICIAL - PERSONAL DATA - PERSONAL DATA", "OFFICIAL - ALPHA - BRAVO",
          "OFFICIAL - AAA USE ONLY - BBB USE ONLY"}) {
        INFO(text);
        CHECK(printed(text) == "marking.conflicting");
    }
    CHECK(printed("OFFICIAL\u202E") == "value.text_controls");
}

TEST_CASE("handling codes and onward rules are read by their codes", "[handling]") {
    CHECK(parse_handling_code("p") == HandlingCode::p);
    CHECK(to_text(HandlingCode::c) == "C");
    CHECK(parse_handling_code("X").error().reason == "handling.unknown_code");
    for (const OnwardRule rule : {OnwardRule::recipients_only, OnwardRule::within_agency,
                                  OnwardRule::ask_first, OnwardRule::within_partnership}) {
        CHECK(parse_onward_rule(to_text(rule)) == rule);
    }
    CHECK(parse_onward_rule("anybody").error().reason == "handling.unknown_rule");
}
