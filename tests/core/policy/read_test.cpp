// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/policy/judge.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::string with_condition(const std::string& condition, const std::string& verdict = "no", const std::string& acts = R"(["seal"])") {
    return R"({"format": 1, "version": 3, "title": "Ours", "source": "", "gateways": [{"code": "consent", "from": ["police"], "to": ["council"]}],
        "rules": [{"id": "one", "acts": )" + acts + R"(, "verdict": ")" + verdict + R"(", "reason": "policy.unsanitised", "when": )" + condition + "}]}";
}

std::string reading(const std::string& document) {
    const auto read = read_policy(document);
    return read ? "good" : std::string(read.error().reason);
}

} // namespace

TEST_CASE("the built-in policy reads, and says which agencies every known gateway serves", "[policy]") {
    const Policy& policy = built_in_policy();
    CHECK(policy.version == 1);
    for (const VocabularyCode& code : catalogue().vocabulary("gateway")->codes) {
        INFO(code.code);
        CHECK(std::ranges::find(policy.gateways, code.code, &PolicyGateway::code) != policy.gateways.end());
    }
    CHECK(built_in_policy_document().size() <= kMaxPolicyBytes);
}

TEST_CASE("a policy that has no rules of its own to keep values back by has the program's", "[policy][withholding]") {
    const std::string plain = with_condition(R"({"field": "gateway.known", "is": true})");
    CHECK(read_policy(plain)->withholding == built_in_withholding_rules());
    const auto with = [&](const std::string& rules) {
        std::string out = plain;
        out.insert(out.rfind('}'), R"(, "withholding": )" + rules);
        return out;
    };
    CHECK(read_policy(with(to_json(built_in_withholding_rules())))->withholding == built_in_withholding_rules());
    CHECK(reading(with("{}")) == "policy.malformed");
    CHECK(reading(with("[]")) == "policy.malformed");
    CHECK(reading(with(R"({"version": 1, "rules": [{"id": "a", "label": "A", "definition": "A.", "matches": [{"type": "nobody", "attributes": ["x"]}]}]})")) == "policy.malformed");
    CHECK(reading(with(R"({"version": 2, "rules": []})")) == "policy.newer_format");
}

TEST_CASE("every kind of condition reads and is judged", "[policy]") {
    PolicyQuestion q;
    q.sender = {agency_id_of("A"), "A", "police"};
    q.recipient = {agency_id_of("B"), "Eastbrook  Council", "council"};
    q.marking = judged_marking("OFFICIAL - EASTBROOK COUNCIL USE ONLY").value();
    q.case_classification = "official_sensitive";
    q.gateway = "consent";
    q.purpose = true;
    q.now = Instant{5};
    q.received = ReceivedTerms{{}, judged_marking("OFFICIAL - EMBARGOED UNTIL 2026-01-01").value(), "P", "ask_first"};
    const auto holds = [&](const std::string& condition) {
        const auto policy = read_policy(with_condition(condition));
        INFO(condition << (policy ? std::string{} : policy.error().detail));
        REQUIRE(policy);
        return judge(*policy, q).ruling() == Ruling::no;
    };
    for (const char* yes : {R"({"field": "sender.kind", "is": "police"})", R"({"field": "sender.kind", "in": ["school", "police"]})",
                            R"({"field": "stated.purpose", "is": true})", R"({"field": "marking.instructions", "has": "organisations_use_only"})",
                            R"({"field": "recipient.name", "among": "marking.organisations"})", R"({"field": "recipient.kind", "among": "gateway.to"})",
                            R"({"field": "marking.classification", "below": "case.classification"})", R"({"field": "received.onward", "above": "onward.rule"})",
                            R"({"field": "now", "before": "received.embargo"})", R"({"field": "marking.embargo", "given": false})",
                            R"({"field": "gateway.kind", "is": "condition"})", R"({"field": "sender.id", "same_as": "sender.id"})",
                            R"({"not": {"field": "received.author", "same_as": "received.author"}})", // nobody is not somebody
                            R"({"all": [{"field": "gateway.known", "is": true}, {"any": [{"field": "now", "given": false}, {"field": "now", "given": true}]}]})"}) {
        CHECK(holds(yes));
        CHECK_FALSE(holds(std::string(R"({"not": )") + yes + "}"));
    }
}

TEST_CASE("a policy that is not wholly understood is not taken", "[policy]") {
    const std::string good = R"({"field": "sender.kind", "is": "police"})";
    REQUIRE(reading(with_condition(good)) == "good");
    for (const std::string bad : {
             R"({"field": "sender.kind", "is": "polise"})", R"({"field": "sender.sort", "is": "police"})", R"({"field": "sender.kind", "are": "police"})",
             R"({"field": "sender.kind", "is": true})", R"({"field": "sender.kind", "in": []})", R"({"field": "sender.kind", "in": ["police", "police"]})",
             R"({"field": "sender.kind"})", R"({"field": "sender.kind", "is": "police", "in": ["police"]})", R"({"field": "sender.kind", "has": "police"})",
             R"({"field": "sender.name", "is": "Northmoor Police"})", R"({"field": "marking.instructions", "is": "embargoed"})",
             R"({"field": "sender.kind", "below": "recipient.kind"})", R"({"field": "marking.classification", "below": "onward.rule"})",
             R"({"field": "sender.kind", "same_as": "gateway.from"})", R"({"field": "sender.kind", "among": "recipient.kind"})",
             R"({"field": "now", "before": "sender.kind"})", R"({"field": "content.at_risk", "given": true})", R"({"all": []})", R"({"any": {}})", R"({"not": []})",
             R"({"all": [{"field": "gateway.known", "is": true}], "any": []})", "{}", "[]", "true", "null", "3", R"("yes")"}) {
        INFO(bad);
        CHECK(reading(with_condition(bad)) == "policy.malformed");
    }
    CHECK(reading(with_condition(good, "perhaps")) == "policy.malformed");
    CHECK(reading(with_condition(good, "no", "[]")) == "policy.malformed");
    CHECK(reading(with_condition(good, "no", R"(["seal", "seal"])")) == "policy.malformed");
    CHECK(reading(with_condition(good, "no", R"(["sell"])")) == "policy.malformed");
    for (const std::string from : {"\"title\"", "\"version\": 3", "\"one\"", "policy.unsanitised", "\"from\"", "\"consent\"", "\"council\"", "\"when\""}) {
        std::string document = with_condition(good);
        document.replace(document.find(from), from.size(), from == "\"version\": 3" ? "\"version\": 0" : "\"Other\"");
        INFO(from);
        CHECK(reading(document) == "policy.malformed");
    }
    CHECK(reading("") == "policy.malformed");
    CHECK(reading("{") == "policy.malformed");
    CHECK(reading("\xff") == "policy.malformed");
    CHECK(reading(with_condition(good) + "x") == "policy.malformed");
}

TEST_CASE("a name that stands twice in one object is refused", "[policy]") {
    CHECK(reading(with_condition(R"({"field": "sender.kind", "is": "police", "is": "school"})")) == "policy.malformed");
}

TEST_CASE("who takes a bundle in can give no reason and ask nobody", "[policy]") {
    const std::string condition = R"({"field": "sender.kind", "is": "police"})";
    for (const char* verdict : {"reason", "second_officer"}) {
        CHECK(reading(with_condition(condition, verdict, R"(["import"])")) == "policy.malformed");
        CHECK(reading(with_condition(condition, verdict, R"(["seal"])")) == "good");
    }
}

TEST_CASE("a policy has its limits", "[policy]") {
    std::string deep = R"({"field": "sender.kind", "is": "police"})";
    for (std::size_t i = 1; i < kMaxConditionDepth; ++i) deep = R"({"not": )" + deep + "}";
    CHECK(reading(with_condition(deep)) == "good");
    CHECK(reading(with_condition(R"({"not": )" + deep + "}")) == "policy.malformed");
    CHECK(reading(std::string(60'000, '[')) == "policy.malformed");
    const std::string good = with_condition(R"({"field": "sender.kind", "is": "police"})");
    CHECK(reading(good + std::string(kMaxPolicyBytes - good.size(), ' ')) == "good");
    CHECK(reading(good + std::string(kMaxPolicyBytes - good.size() + 1, ' ')) == "policy.too_large");
    std::string newer = good;
    newer.replace(newer.find("\"format\": 1"), 11, "\"format\": 2");
    CHECK(reading(newer) == "policy.newer_format");
}
