// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    PolicyQuestion question{members.held.content, members.ada.thumbprint(), to, "Safeguarding", "cda_1998_s115", {}, {},
                            {}, "P", {}, "recipients_only", kNoon};
    std::string answer() {
        const auto terms = check_policy(question);
        return terms ? "yes" : std::string(terms.error().reason);
    }
};

} // namespace

TEST_CASE("what the agreement allows may leave, under the terms asked for", "[policy]") {
    Asking asking;
    asking.question.case_marking = "OFFICIAL-SENSITIVE";
    asking.question.handling_code = "c";
    asking.question.conditions = "Ask before acting on it.";
    asking.question.onward = "ask_first";
    const auto terms = check_policy(asking.question);
    REQUIRE(terms);
    CHECK(to_text(terms->marking) == "OFFICIAL-SENSITIVE");
    CHECK(terms->handling_code == HandlingCode::c);
    CHECK(terms->onward == OnwardRule::ask_first);
}

TEST_CASE("a disclosure bears the case's marking or a higher one", "[policy]") {
    Asking asking;
    asking.question.case_marking = "OFFICIAL";
    asking.question.marking = "OFFICIAL-SENSITIVE";
    CHECK(asking.answer() == "yes");
    asking.question.case_marking = "OFFICIAL-SENSITIVE";
    CHECK(asking.answer() == "yes");
    asking.question.marking = "OFFICIAL";
    CHECK(asking.answer() == "marking.lower_than_case");
    asking.question.marking = "TOP SECRET";
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
    asking.question.gateway = "children_1989_s17"; // councils
    CHECK(asking.answer() == "disclosure.gateway_wrong_kind");
    asking.question.gateway = "msa_2015_s52"; // police and councils
    CHECK(asking.answer() == "yes");
    asking.to = *find_agency_by_name(asking.members.held.content, "North Health");
    CHECK(asking.answer() == "disclosure.gateway_wrong_kind");
}

TEST_CASE("a list, or an officer, whose time is over allows nothing", "[policy]") {
    Asking asking;
    asking.question.now = asking.members.held.content.expires;
    CHECK(asking.answer() == "register.expired");
    asking.question.now.milliseconds -= 1;
    CHECK(asking.answer() == "yes");
    asking.question.now = kNoon;
    asking.question.sender = Thumbprint{};
    CHECK(asking.answer() == "disclosure.sender_not_active");
    asking.question.sender = asking.members.ben.thumbprint();
    CHECK(asking.answer() == "disclosure.to_own_agency");
}
