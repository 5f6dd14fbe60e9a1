// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The partnership's policy from its file to the other agency's desk, and what comes in against it.
#include "core/policy/judge.h"
#include "core/register/edit.h"
#include "core/usecase/disclosure_templates.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::HandMade;
using counterpart::test::reason_of;
using counterpart::test::state_of;

namespace {

NoProgress quiet;

std::filesystem::path written(Exchange& exchange, const std::string& name, const std::string& text) {
    std::ofstream(exchange.file(name), std::ios::binary) << text;
    return exchange.file(name);
}

/// The built-in policy as version 2 with one rule more: nothing to a council.
std::string stricter() {
    std::string text(built_in_policy_document());
    text.replace(text.find("\"version\": 1"), 12, "\"version\": 2");
    const std::string rule = R"({"id": "no_council", "acts": ["seal", "compose"], "verdict": "no", "reason": "policy.unsanitised_refused",
        "when": {"field": "recipient.kind", "is": "council"}},)";
    text.insert(text.find('[', text.find("\"rules\"")) + 1, rule);
    return text;
}

bool tells(const PolicyVerdict& verdict, std::string_view reason) {
    return std::ranges::find(verdict.reasons, reason, &PolicyReason::reason) != verdict.reasons.end();
}

} // namespace

TEST_CASE("a coordinator sets the partnership's policy, and it holds at every desk that has the register", "[policy]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    CHECK_FALSE(show_policy(ada)->own);
    CHECK(show_policy(ada)->document == built_in_policy_document());
    const auto set = set_policy(ada, written(exchange, "policy.json", stricter()));
    INFO(reason_of(set));
    REQUIRE(set);
    CHECK(set->newest.policy_version == 2);
    CHECK(show_policy(ada)->own);
    CHECK(show_policy(ada)->document == stricter());
    CHECK(reason_of(seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::refuse, {}, quiet)) == "policy.unsanitised_refused");

    REQUIRE(publish_register(ada, exchange.file("register.sealed"), Existing::refuse, quiet));
    REQUIRE(import_register(ben, exchange.file("register.sealed"), {}, quiet));
    CHECK(show_policy(ben)->version == 2);
    CHECK(reason_of(set_policy(ben, exchange.file("policy.json"))) == "register.not_a_coordinator");
}

TEST_CASE("a partnership's own rules to keep values back by hold in the place of the program's", "[policy][withholding]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    std::string own(built_in_policy_document());
    own.replace(own.find("\"version\": 1"), 12, "\"version\": 2");
    own.insert(own.rfind('}'), R"(, "withholding": {"version": 1, "rules": [{"id": "telephones", "label": "Telephone numbers",
        "definition": "Nobody's number leaves.", "standing": true, "matches": [{"type": "person", "attributes": ["phone"]}]}]})");
    const auto set = set_policy(ada, written(exchange, "policy.json", own));
    INFO(reason_of(set) << (set ? "" : set.error().detail));
    REQUIRE(set);
    REQUIRE(withholding_in_force(ada)->rules.size() == 1);

    SealRequest request = exchange.request();
    const auto preview = preview_disclosure(ada, request);
    REQUIRE(preview);
    const auto person = std::ranges::find(preview->rows, exchange.adas_case().person, [](const auto& row) { return row.record.id; });
    REQUIRE(person != preview->rows.end());
    REQUIRE(person->kept_by.size() == 1);
    CHECK(to_text(person->kept_by[0]) == "rule:telephones");
    CHECK(person->kept_by[0].label == "Telephone numbers");
    request.withhold_rules = {"addresses_of_vulnerable"}; // the program's, which is not theirs
    CHECK(reason_of(preview_disclosure(ada, request)) == "disclosure.unknown_rule");
    // A template keeps back by the rules that there are; a sanitised version still leaves the source behind.
    CHECK(with_template(ada, exchange.request(), "safeguarding_referral")->withhold_rules.empty());
    const auto version = sanitise_report(ada, exchange.adas_case().report, {{"text", "In short."}});
    REQUIRE(version);
    const auto sanitised = show_record(ada, *version);
    REQUIRE(sanitised);
    for (const AttributeView& attribute : sanitised->attributes) CHECK(attribute.attribute != "source_reference");
}

TEST_CASE("a policy that does not read, or is no newer, is not set", "[policy]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    const auto before = state_of(ada);
    CHECK(reason_of(set_policy(ada, written(exchange, "a", "{}"))) == "policy.malformed");
    CHECK(reason_of(set_policy(ada, written(exchange, "b", std::string(built_in_policy_document())))) == "policy.version_not_higher");
    CHECK(reason_of(set_policy(ada, written(exchange, "c", std::string(kMaxPolicyBytes + 1, ' ')))) == "policy.too_large");
    CHECK(reason_of(set_policy(ada, exchange.file("nothing"))) == "io.not_found");
    CHECK(state_of(ada) == before);
}

TEST_CASE("what our agency may not hold is looked at, but not taken in", "[policy]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    struct Case {
        const char* marking;
        const char* reason;
    };
    const auto one = GENERATE(Case{"SECRET", "marking.too_high"}, Case{"NATO SECRET", "marking.too_high"},
                              Case{"OFFICIAL - WESTBROOK COUNCIL USE ONLY", "policy.not_a_named_organisation"});
    HandMade bundle(ada, ben);
    bundle.manifest.marking = one.marking;
    bundle.tell(test::stated(ada, "Tam Exampleton"));
    bundle.write(exchange.file("a.sealed"));
    const auto view = inspect_bundle(ben, exchange.file("a.sealed"), quiet);
    REQUIRE(view);
    CHECK(view->policy.ruling() == Ruling::no);
    const auto before = state_of(ben);
    CHECK(reason_of(import_bundle(ben, test::accepting(exchange.file("a.sealed"), exchange.file("receipt.sealed")), quiet)) == one.reason);
    CHECK(state_of(ben) == before);
    CHECK_FALSE(std::filesystem::exists(exchange.file("receipt.sealed")));
    CHECK(refuse_bundle(ben, exchange.file("a.sealed"), "Not for us.", exchange.file("refusal.sealed"), Existing::refuse, quiet));
}

TEST_CASE("what was sealed under an older register than ours is judged once more, and the recipient decides", "[policy]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    REQUIRE(seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::refuse, {}, quiet));
    const auto same = inspect_bundle(ben, exchange.file("a.sealed"), quiet);
    REQUIRE(same);
    CHECK_FALSE(same->sender_older);
    CHECK_FALSE(tells(same->policy, "policy.sender_older"));

    const std::uint64_t before = same->register_version;
    REQUIRE(set_policy(ada, written(exchange, "policy.json", stricter())));
    REQUIRE(publish_register(ada, exchange.file("register.sealed"), Existing::refuse, quiet));
    REQUIRE(import_register(ben, exchange.file("register.sealed"), {}, quiet));
    const auto report = import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet);
    INFO(reason_of(report));
    REQUIRE(report);
    const BundleView& view = report->bundle;
    REQUIRE(view.sender_older);
    CHECK(view.sender_older->register_version == before);
    CHECK(view.register_version == before + 1);
    CHECK(tells(view.policy, "policy.sender_older"));
    CHECK(view.policy.ruling() == Ruling::yes);
    REQUIRE(view.sender_older->refused.reasons.size() == 1);
    CHECK(view.sender_older->refused.reasons.front().rule == "no_council");
}

TEST_CASE("what is doubtful is taken in with a warning", "[policy]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    HandMade bundle(ada, ben);
    bundle.manifest.marking = "OFFICIAL - SOMETHING NEW";
    bundle.manifest.gateway = "kcsie_file_transfer";
    bundle.manifest.handling_code = "C";
    bundle.tell(test::stated(ada, "Tam Exampleton"));
    bundle.write(exchange.file("a.sealed"));
    const auto report = import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet);
    REQUIRE(report);
    CHECK(report->bundle.policy.ruling() == Ruling::yes);
    for (const char* reason : {"policy.marking_not_known", "policy.gateway_doubtful", "policy.came_without_conditions"}) {
        INFO(reason);
        CHECK(tells(report->bundle.policy, reason));
    }
}
