// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/content.h"
#include "core/disclosure/policy.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::kNoon;

namespace {

/// What Ada of the police asks about the council.
struct Asking {
    test::Partnership members;
    RegisteredAgency to = *find_agency_by_name(members.held.content, "North Council");
    AskedTerms terms{members.held.content, members.ada.thumbprint(), to, "Safeguarding", "cda_1998_s115", "They cannot act without it.", "No less would do.",
                     "not_sought", {}, {}, {}, "P", {}, "recipients_only", kNoon};
    PolicyContent content;
    std::string answer() {
        const auto read = read_terms(terms);
        if (!read) return std::string(read.error().reason);
        const auto policy = policy_in_force(members.held.content);
        REQUIRE(policy);
        PolicyQuestion question = read->question;
        question.review_date = true;
        const auto verdict = judge_content(*policy, question, content);
        if (!verdict) return std::string(verdict.error().reason);
        const auto allowed = require_allowed(*verdict, {});
        return allowed ? "yes" : std::string(allowed.error().reason);
    }
};

} // namespace

TEST_CASE("what the agreement allows may leave, under the terms asked for", "[policy]") {
    Asking asking;
    asking.terms.case_marking = "OFFICIAL-SENSITIVE";
    asking.terms.handling_code = "c";
    asking.terms.conditions = "Ask before acting on it.";
    asking.terms.onward = "ask_first";
    const auto terms = read_terms(asking.terms);
    REQUIRE(terms);
    CHECK(to_text(terms->marking) == "OFFICIAL-SENSITIVE");
    CHECK(terms->handling_code == HandlingCode::c);
    CHECK(terms->onward == OnwardRule::ask_first);
    CHECK(asking.answer() == "yes");
}

TEST_CASE("a disclosure bears the marking of the case and of its records or a higher one", "[policy]") {
    Asking asking;
    asking.terms.case_marking = "OFFICIAL";
    asking.terms.marking = "OFFICIAL-SENSITIVE";
    CHECK(asking.answer() == "yes");
    asking.terms.case_marking = "OFFICIAL-SENSITIVE";
    CHECK(asking.answer() == "yes");
    asking.terms.marking = "OFFICIAL";
    CHECK(asking.answer() == "marking.lower_than_case");
    asking.terms.case_marking = "OFFICIAL";
    CHECK(asking.answer() == "yes");
    asking.content.markings = {"OFFICIAL-SENSITIVE - PERSONAL DATA"};
    CHECK(asking.answer() == "marking.lower_than_case");
    asking.content.markings.clear();
    asking.terms.marking = "TOP SECRET";
    CHECK(asking.answer() == "marking.too_high");
    asking.terms.marking = "NATO SECRET";
    CHECK(asking.answer() == "marking.too_high");
}

TEST_CASE("a record's own instructions hold whatever the disclosure is marked", "[policy]") {
    Asking asking;
    asking.content.markings = {"OFFICIAL - SOUTH COUNCIL USE ONLY"};
    CHECK(asking.answer() == "policy.not_a_named_organisation");
    asking.content.markings = {"OFFICIAL - NORTH COUNCIL USE ONLY"};
    CHECK(asking.answer() == "yes");
    asking.content.markings = {"OFFICIAL - RECIPIENTS ONLY"};
    asking.terms.onward = "within_agency";
    CHECK(asking.answer() == "policy.onward_against_marking");
    asking.content.markings = {"SECRET"};
    CHECK(asking.answer() == "marking.too_high");
}

TEST_CASE("an agreement without gateways allows all, with them those alone", "[policy]") {
    Asking asking;
    CHECK(asking.answer() == "yes");
    asking.members.held.content.agreement.gateways = {"cda_1998_s115", "children_1989_s47"};
    CHECK(asking.answer() == "yes");
    asking.members.held.content.agreement.gateways = {"children_1989_s47"};
    CHECK(asking.answer() == "disclosure.gateway_not_in_agreement");
}

TEST_CASE("a gateway is for certain kinds of agency, on both sides", "[policy]") {
    Asking asking;
    asking.terms.gateway = "children_1989_s17"; // councils
    CHECK(asking.answer() == "disclosure.gateway_wrong_kind");
    asking.terms.gateway = "msa_2015_s52"; // police and councils
    CHECK(asking.answer() == "yes");
    asking.to = *find_agency_by_name(asking.members.held.content, "North Health");
    CHECK(asking.answer() == "disclosure.gateway_wrong_kind");
}

TEST_CASE("a list, or an officer, whose time is over allows nothing", "[policy]") {
    Asking asking;
    asking.terms.now = asking.members.held.content.expires;
    CHECK(asking.answer() == "register.expired");
    asking.terms.now.milliseconds -= 1;
    CHECK(asking.answer() == "yes");
    asking.terms.now = kNoon;
    asking.terms.sender = Thumbprint{};
    CHECK(asking.answer() == "disclosure.sender_not_active");
    asking.terms.sender = asking.members.ben.thumbprint();
    CHECK(asking.answer() == "disclosure.to_own_agency");
}

TEST_CASE("the partnership's own policy goes before the built-in one", "[policy]") {
    Asking asking;
    asking.content.unsanitised = true;
    CHECK(asking.answer() == "policy.needs_second_officer");
    asking.members.held.content.policy = R"({"format": 1, "version": 2, "title": "Ours", "source": "", "gateways": [], "rules": [{"id": "council",
        "acts": ["seal"], "verdict": "no", "reason": "policy.unsanitised_refused", "when": {"field": "recipient.kind", "is": "council"}}]})";
    CHECK(asking.answer() == "policy.unsanitised_refused");
}
