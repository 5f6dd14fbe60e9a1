// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/withholding_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::string reason_of(const std::string& json) {
    const auto parsed = parse_withholding_rules(json, catalogue());
    return parsed ? std::string{} : std::string(parsed.error().reason);
}

/// A list of one rule with this match.
std::string with_match(const std::string& match) {
    return R"({"version":1,"rules":[{"id":"r","label":"R","definition":"D","matches":[)" + match + "]}]}";
}

constexpr auto kGood = R"({"type":"person","attributes":["phone"]})";

} // namespace

TEST_CASE("the rules that the program has read back as they were written", "[rules]") {
    const WithholdingRules& rules = built_in_withholding_rules();
    REQUIRE(rules.rules.size() >= 4);
    const auto again = parse_withholding_rules(to_json(rules), catalogue());
    REQUIRE(again);
    CHECK(*again == rules);
    for (const char* id : {"where_at_risk", "source_of_intelligence"}) {
        REQUIRE(rules.find(id) != nullptr);
        CHECK(rules.find(id)->standing);
    }
    CHECK(rules.find("nothing") == nullptr);
}

TEST_CASE("a rule about anything unknown, or about what cannot be kept back, is refused", "[rules]") {
    CHECK(reason_of(with_match(kGood)).empty());
    CHECK(reason_of(with_match(R"({"type":"ship","attributes":["phone"]})")) == "withholding_rules.unknown_name");
    CHECK(reason_of(with_match(R"({"type":"person","attributes":["phonne"]})")) == "withholding_rules.unknown_name");
    CHECK(reason_of(with_match(R"({"type":"person","links":["lives_in"]})")) == "withholding_rules.unknown_name");
    CHECK(reason_of(with_match(R"({"type":"person","links":["lives_at"],"far_ends":["case"]})")) ==
          "withholding_rules.unknown_name");
    CHECK(reason_of(with_match(R"({"type":"person","attributes":["warning"]})")) == "withholding_rules.not_withholdable");
    const auto when = [](const std::string& condition) {
        return with_match(R"({"type":"person","when":[)" + condition + R"(],"attributes":["phone"]})");
    };
    CHECK(reason_of(when(R"({"attribute":"warning","codes":["at_risk"]})")).empty());
    CHECK(reason_of(when(R"({"roles":["victim_of"]})")).empty());
    CHECK(reason_of(when(R"({"attribute":"warning","codes":["at_rsk"]})")) == "withholding_rules.unknown_name");
    CHECK(reason_of(when(R"({"attribute":"name","codes":["at_risk"]})")) == "withholding_rules.unknown_name");
    CHECK(reason_of(when(R"({"roles":["victims"]})")) == "withholding_rules.unknown_name");
    // Neither or both of what a condition may ask.
    CHECK(reason_of(when("{}")) == "withholding_rules.malformed");
    CHECK(reason_of(when(R"({"attribute":"warning","codes":["at_risk"],"roles":["victim_of"]})")) ==
          "withholding_rules.malformed");
    CHECK(reason_of(when(R"({"attribute":"warning","roles":["victim_of"]})")) == "withholding_rules.malformed");
}

TEST_CASE("a list of rules is taken in its one form", "[rules]") {
    for (const std::string& bad :
         {std::string("{"), std::string("[]"), std::string(R"({"version":1})"), std::string(R"({"version":1,"rules":[]})"),
          std::string(R"({"version":0,"rules":[{}]})"), std::string(R"({"version":"1","rules":[{}]})"),
          with_match("{}"), with_match(R"({"type":"person"})"), with_match(R"({"type":"person","attributes":[]})"),
          with_match(R"({"type":"person","attributes":["phone","phone"]})"),
          with_match(R"({"type":"person","attributes":["phone"],"far_ends":["place"]})"),
          with_match(R"({"type":"person","attributes":["phone"],"also":1})"),
          with_match(R"({"type":"person","type":"place","attributes":["phone"]})"),
          std::string(R"({"version":1,"rules":[{"id":"R r","label":"R","definition":"D","matches":[]}]})"),
          std::string(kMaxWithholdingRulesBytes + 1, ' '), std::string(200, '[') + std::string(200, ']')}) {
        INFO(bad.substr(0, 200));
        CHECK(reason_of(bad) == "withholding_rules.malformed");
    }
    CHECK(reason_of(R"({"version":2,"rules":[{}]})") == "withholding_rules.newer_version");
    const std::string rule = std::string(R"({"id":"r","label":"R","definition":"D","matches":[)") + kGood + "]}";
    CHECK(reason_of(R"({"version":1,"rules":[)" + rule + "," + rule + "]}") == "withholding_rules.twice");
}
