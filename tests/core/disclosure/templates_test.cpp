// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/templates.h"
#include "core/policy/policy.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace counterpart;
using namespace counterpart::core;

namespace {

constexpr std::string_view kGood =
    R"({"format":1,"id":"visit","name":"Joint visit","when":"Before it.","purpose":"To visit safely.","necessity":"Why?","proportionality":"How much?","gateways":[{"from":["police"],"to":["council"],"gateway":"cda_1998_s115"}],"consent":"not_sought","code":"P","onward":"within_agency","review_days":28,"withhold_rules":["where_at_risk"]})";

std::string reason_of(std::string_view json) {
    const auto parsed = parse_template(json, catalogue());
    return parsed ? std::string{} : std::string(parsed.error().reason);
}

/// The good one with this in place of that.
std::string with(std::string_view that, std::string_view instead) {
    std::string out(kGood);
    const auto at = out.find(that);
    REQUIRE(at != std::string::npos);
    return out.replace(at, that.size(), instead);
}

} // namespace

TEST_CASE("the templates that the program has read back as they were written, each under its own id", "[templates]") {
    std::set<std::string> ids;
    for (const DisclosureTemplate& one : disclosure_templates()) {
        INFO(one.id);
        const auto again = parse_template(to_json(one), catalogue());
        REQUIRE(again);
        CHECK(*again == one);
        CHECK(ids.insert(one.id).second);
        CHECK(*find_template(one.id).value() == one);
    }
    CHECK(ids == std::set<std::string>{"multi_agency_meeting", "pathway_out_of_crime", "safeguarding_referral", "school_transition", "threat_to_life"});
    CHECK(find_template("nothing").error().reason == "template.unknown");
}

TEST_CASE("the built-in policy lists every gateway of the built-in templates for the kinds they name", "[templates]") {
    const auto has = [](const std::vector<std::string>& kinds, const std::string& kind) {
        return std::ranges::find(kinds, kind) != kinds.end();
    };
    for (const DisclosureTemplate& one : disclosure_templates()) {
        for (const TemplateGateway& entry : one.gateways) {
            const auto known = std::ranges::find(built_in_policy().gateways, entry.gateway, &PolicyGateway::code);
            INFO(one.id << " " << entry.gateway);
            REQUIRE(known != built_in_policy().gateways.end());
            for (const std::string& kind : entry.from) CHECK(has(known->from, kind));
            for (const std::string& kind : entry.to) CHECK(has(known->to, kind));
        }
    }
}

TEST_CASE("the first gateway that fits the two kinds is the template's", "[templates]") {
    const DisclosureTemplate& meeting = *find_template("multi_agency_meeting").value();
    CHECK(meeting.gateway_for("police", "council") == "cda_1998_s115");
    CHECK(meeting.gateway_for("police", "school") == "children_2004_s10");
    CHECK_FALSE(meeting.gateway_for("housing", "school"));
    CHECK_FALSE(meeting.gateway_for("", "council"));
    CHECK(find_template("school_transition").value()->gateway_for("school", "school") == "kcsie_file_transfer");
    CHECK(find_template("threat_to_life").value()->gateway_for("police", "school") == "common_law_policing");
    // Whoever is referred to a service is asked first: the officer says what came of it.
    CHECK(find_template("pathway_out_of_crime").value()->consent.empty());
}

TEST_CASE("a template that names anything unknown is refused", "[templates]") {
    CHECK(reason_of(kGood).empty());
    const std::string unknown = "template.unknown_name";
    CHECK(reason_of(with("\"police\"", "\"army\"")) == unknown);
    CHECK(reason_of(with("\"council\"", "\"army\"")) == unknown);
    CHECK(reason_of(with("cda_1998_s115", "because")) == unknown);
    CHECK(reason_of(with("not_sought", "maybe")) == unknown);
    CHECK(reason_of(with("\"P\"", "\"Q\"")) == unknown);
    CHECK(reason_of(with("within_agency", "anyone")) == unknown);
    CHECK(reason_of(with("where_at_risk", "nothing")) == unknown);
    CHECK(reason_of(with("\"purpose\"", "\"purposes\"")) == unknown);
    CHECK(reason_of(with("\"from\"", "\"form\"")) == unknown);
}

TEST_CASE("a template that breaks its grammar is refused", "[templates]") {
    const std::string malformed = "template.malformed";
    CHECK(reason_of("") == malformed);
    CHECK(reason_of("[]") == malformed);
    CHECK(reason_of("{}") == malformed);
    CHECK(reason_of(with("\"format\":1", "\"format\":0")) == malformed);
    CHECK(reason_of(with("\"format\":1", "\"format\":\"1\"")) == malformed);
    CHECK(reason_of(with("\"format\":1", "\"format\":2")) == "template.newer_format");
    CHECK(reason_of(with("\"visit\"", "\"A visit\"")) == malformed);
    CHECK(reason_of(with("\"Why?\"", "\"\"")) == malformed);
    CHECK(reason_of(with("\"Why?\"", "\"" + std::string(kMaxTemplateText + 1, 'x') + "\"")) == malformed);
    CHECK(reason_of(with("\"Why?\"", R"("Why?\nSay.")")) == malformed);
    CHECK(reason_of(with("\"purpose\":\"To visit safely.\",", "")) == malformed);
    CHECK(reason_of(with("\"code\":\"P\"", "\"code\":\"C\"")) == malformed); // without conditions
    CHECK(reason_of(with("\"code\":\"P\"", R"("code":"C","conditions":"Ask first.")")).empty());
    CHECK(reason_of(with("\"code\":\"P\"", R"("code":"P","code":"P")")) == malformed);
    CHECK(reason_of(with("28", "0")) == malformed);
    CHECK(reason_of(with("28", "3651")) == malformed);
    CHECK(reason_of(with("28", "2.5")) == malformed);
    CHECK(reason_of(with("[\"police\"]", "[]")) == malformed);
    CHECK(reason_of(with("[\"police\"]", R"(["police","police"])")) == malformed);
    CHECK(reason_of(with("[\"where_at_risk\"]", "[]")) == malformed);
    CHECK(reason_of(with("[\"where_at_risk\"]", "[[[[[[[[[[]]]]]]]]]]")) == malformed);
    CHECK(reason_of(with("28", "28" + std::string(kMaxTemplateBytes, ' '))) == malformed);
    CHECK(reason_of(with("\"consent\":\"not_sought\",", "")).empty());
}
