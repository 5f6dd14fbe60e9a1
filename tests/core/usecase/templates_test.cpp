// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/disclosure_templates.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

namespace {

class Prefilling {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);

    SealRequest bare(std::string to = "Eastbrook Council") {
        SealRequest out;
        out.case_id = exchange.adas_case().id;
        out.to_agency = std::move(to);
        return out;
    }
};

} // namespace

TEST_CASE("a template fills in what the officer has not said, but never why", "[templates]") {
    Prefilling desk;
    const auto filled = with_template(desk.ada, desk.bare(), "threat_to_life");
    REQUIRE(filled);
    const DisclosureTemplate& from = *find_template("threat_to_life").value();
    CHECK(filled->purpose == from.purpose);
    CHECK(filled->gateway == "common_law_policing");
    CHECK(filled->consent == "not_sought");
    CHECK(filled->handling_code == "C");
    CHECK(filled->conditions == from.conditions);
    CHECK(filled->onward == "recipients_only");
    CHECK(filled->withhold_rules == from.withhold_rules);
    CHECK(filled->necessity.empty());
    CHECK(filled->proportionality.empty());
    constexpr std::int64_t day = 86'400'000;
    CHECK(filled->review_date->milliseconds == (desk.exchange.clock.now().milliseconds / day + 7) * day);
}

TEST_CASE("the officer's own words win over a template's", "[templates]") {
    Prefilling desk;
    SealRequest own = desk.bare();
    own.purpose = "Ours";
    own.gateway = "cda_1998_s115";
    own.consent = "given";
    own.onward = "ask_first";
    own.review_date = Instant{desk.exchange.clock.now().milliseconds + 1};
    own.rules_set_aside = {"addresses_of_vulnerable"};
    SECTION("with the template's code its conditions come") {
        const auto filled = with_template(desk.ada, own, "threat_to_life");
        REQUIRE(filled);
        CHECK(filled->handling_code == "C");
        CHECK_FALSE(filled->conditions.empty());
    }
    SECTION("with another code they do not") {
        own.handling_code = "P";
        CHECK(with_template(desk.ada, own, "threat_to_life")->conditions.empty());
    }
    SECTION("conditions of one's own stay") {
        own.conditions = "Ring first.";
        CHECK(with_template(desk.ada, own, "threat_to_life")->conditions == "Ring first.");
    }
    const auto filled = with_template(desk.ada, own, "threat_to_life");
    REQUIRE(filled);
    CHECK(filled->purpose == "Ours");
    CHECK(filled->gateway == "cda_1998_s115");
    CHECK(filled->consent == "given");
    CHECK(filled->onward == "ask_first");
    CHECK(filled->review_date == own.review_date);
    CHECK(filled->withhold_rules.empty());
}

TEST_CASE("a template that does not fit is refused", "[templates]") {
    Prefilling desk;
    CHECK(reason_of(with_template(desk.ada, desk.bare(), "birthday")) == "template.unknown");
    CHECK(reason_of(with_template(desk.ada, desk.bare("Southbrook Council"), "threat_to_life")) == "partnership.unknown_agency");
    CHECK(reason_of(with_template(desk.ada, desk.bare("Hilltop Academy"), "school_transition")) == "template.no_gateway");
}

TEST_CASE("a template without a state of consent leaves it to the officer, and nothing is sealed before they say it", "[templates]") {
    Prefilling desk;
    NoProgress progress;
    auto filled = with_template(desk.ada, desk.bare(), "pathway_out_of_crime");
    REQUIRE(filled);
    CHECK(filled->consent.empty());
    filled->necessity = "The council keeps the places.";
    filled->proportionality = "No less would do.";
    CHECK(reason_of(seal_disclosure(desk.ada, *filled, desk.exchange.file("a.sealed"), Existing::refuse, {}, progress)) == "policy.no_consent_state");
    filled->consent = "given";
    CHECK(reason_of(seal_disclosure(desk.ada, *filled, desk.exchange.file("a.sealed"), Existing::refuse, {}, progress)).empty());
}
