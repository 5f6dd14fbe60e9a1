// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/groups.h"

#include "core/register/adopt.h"
#include "core/register/edit.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;
using counterpart::test::state_of;

namespace {

NoProgress quiet;

class Grouping {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Thumbprint ben = exchange.open(Desk::ben).identity().thumbprint();
    std::filesystem::path folder = exchange.file("out");
    GroupRequest request{"Lantern partners", {}, SealRequest{}};

    Grouping() {
        std::filesystem::create_directory(folder);
        request.request.case_id = exchange.adas_case().id;
        request.request.necessity = "Neither can plan without it.";
        request.request.proportionality = "No less would do.";
    }
    NewGroup both() const {
        NewGroup out{"Lantern partners", {"Hilltop Academy", "Eastbrook Council"}, {}, {}};
        out.terms.template_id = "multi_agency_meeting";
        return out;
    }
    std::string refusal(const NewGroup& asked) {
        const std::string reason = reason_of(new_group(ada, asked));
        CHECK(list_groups(ada)->size() == 0);
        return reason;
    }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
    }
    /// That nothing at all was sealed.
    std::string sealing_refusal(const std::optional<Digest>& expected = {}) {
        const auto before = state_of(ada);
        const std::string reason = reason_of(seal_group(ada, request, folder, expected, quiet));
        CHECK(state_of(ada) == before);
        CHECK(files() == 0);
        CHECK(list_disclosures(ada)->empty());
        return reason;
    }
    void revoke_ben() {
        const Register next = next_version(require_register(ada.db()).value(), exchange.clock.now());
        const Register without = without_officer(next, ben, "left", exchange.clock.now()).value();
        REQUIRE(ada.act([&] { return take_own_register(ada.db(), test::signed_by(without, {&ada.identity()}), exchange.clock.now()); }));
    }
};

} // namespace

TEST_CASE("a group keeps its agencies, officers and terms until it is removed", "[groups]") {
    Grouping desk;
    NewGroup asked = desk.both();
    asked.officers = {desk.ben};
    asked.terms.purpose = "Planning.\nTogether.";
    asked.terms.gateway = "children_2004_s10";
    asked.terms.consent = "not_sought";
    asked.terms.handling_code = "C";
    asked.terms.conditions = "Ring first.";
    asked.terms.onward = "ask_first";
    const auto made = new_group(desk.ada, asked);
    INFO(reason_of(made));
    REQUIRE(made);
    const auto shown = show_group(desk.ada, "LANTERN partners");
    REQUIRE(shown);
    CHECK(shown->name == "Lantern partners");
    CHECK(shown->terms == asked.terms);
    REQUIRE(shown->agencies.size() == 2);
    CHECK(shown->agencies[0].name == "Eastbrook Council");
    CHECK(shown->agencies[0].officers == std::vector<std::string>{"Ben Alder"});
    CHECK(shown->agencies[0].reachable);
    CHECK(shown->agencies[1].name == "Hilltop Academy");
    CHECK(shown->agencies[1].officers.empty());
    CHECK(list_groups(desk.ada)->size() == 1);
    REQUIRE(remove_group(desk.ada, "Lantern partners"));
    CHECK(list_groups(desk.ada)->empty());
    CHECK(new_group(desk.ada, asked));
}

TEST_CASE("a group that could not be used is refused", "[groups]") {
    Grouping desk;
    NewGroup asked = desk.both();
    SECTION("without a name") {
        for (const char* name : {"", "  ", " a", "a ", "a\nb"}) {
            asked.name = name;
            CHECK(desk.refusal(asked) == "group.bad_name");
        }
        asked.name.assign(kMaxGroupName + 1, 'x');
        CHECK(desk.refusal(asked) == "group.bad_name");
    }
    SECTION("without an agency") {
        asked.agencies.clear();
        CHECK(desk.refusal(asked) == "group.empty");
    }
    SECTION("with one that nobody knows") {
        asked.agencies.emplace_back("Southbrook Council");
        CHECK(desk.refusal(asked) == "partnership.unknown_agency");
    }
    SECTION("with our own") {
        asked.agencies.emplace_back("Northmoor Police");
        CHECK(desk.refusal(asked) == "disclosure.to_own_agency");
    }
    SECTION("with an officer of another agency") {
        asked.agencies = {"Hilltop Academy"};
        asked.officers = {desk.ben};
        CHECK(desk.refusal(asked) == "group.officer_elsewhere");
        asked.officers = {Thumbprint{}};
        CHECK(desk.refusal(asked) == "group.officer_elsewhere");
    }
    SECTION("with terms that are none") {
        asked.terms.template_id = "birthday";
        CHECK(desk.refusal(asked) == "template.unknown");
        asked.terms = {};
        asked.terms.gateway = "because";
        CHECK(desk.refusal(asked) == "disclosure.unknown_gateway");
        asked.terms = {};
        asked.terms.consent = "maybe";
        CHECK(desk.refusal(asked) == "disclosure.unknown_consent");
        asked.terms = {};
        asked.terms.handling_code = "Q";
        CHECK(desk.refusal(asked) == "handling.unknown_code");
        asked.terms = {};
        asked.terms.onward = "anyone";
        CHECK(desk.refusal(asked) == "handling.unknown_rule");
        asked.terms = {};
        asked.terms.purpose.assign(4097, 'x');
        CHECK(desk.refusal(asked) == "disclosure.text_too_long");
        asked.terms = {};
        asked.terms.conditions = "Not \u202Eso";
        CHECK(desk.refusal(asked) == "value.text_controls");
    }
}

TEST_CASE("a name stands for one group, whatever the case of its letters", "[groups]") {
    Grouping desk;
    REQUIRE(new_group(desk.ada, desk.both()));
    NewGroup again = desk.both();
    again.name = "LANTERN PARTNERS";
    CHECK(reason_of(new_group(desk.ada, again)) == "group.name_taken");
    CHECK(list_groups(desk.ada)->size() == 1);
}

TEST_CASE("a group that is not there is not used", "[groups]") {
    Grouping desk;
    CHECK(reason_of(show_group(desk.ada, "Lantern partners")) == "group.unknown");
    CHECK(reason_of(remove_group(desk.ada, "Lantern partners")) == "group.unknown");
    CHECK(reason_of(preview_group(desk.ada, desk.request)) == "group.unknown");
    CHECK(desk.sealing_refusal() == "group.unknown");
}

TEST_CASE("each agency of a group gets a bundle of its own, under the gateway for its kind", "[groups]") {
    Grouping desk;
    REQUIRE(new_group(desk.ada, desk.both()));
    const auto preview = preview_group(desk.ada, desk.request);
    REQUIRE(preview);
    REQUIRE(preview->agencies.size() == 2);
    for (const auto& agency : preview->agencies) {
        REQUIRE(agency.preview);
        CHECK(agency.preview->policy.ruling() == Ruling::yes);
        CHECK(agency.preview->officers.size() == 1);
    }
    const auto sealed = seal_group(desk.ada, desk.request, desk.folder, preview->digest, quiet);
    INFO(reason_of(sealed));
    REQUIRE(sealed);
    REQUIRE(sealed->size() == 2);
    CHECK(desk.files() == 2);
    const auto sent = list_disclosures(desk.ada);
    REQUIRE(sent->size() == 2);
    CHECK(sent->at(1).agency_name == "Eastbrook Council");
    CHECK(sent->at(1).manifest.gateway == "cda_1998_s115");
    CHECK(sent->at(0).agency_name == "Hilltop Academy");
    CHECK(sent->at(0).manifest.gateway == "children_2004_s10");
    Session council = desk.exchange.open(Desk::ben);
    CHECK(reason_of(inspect_bundle(council, sealed->at(0).file, quiet)).empty());
    CHECK(reason_of(inspect_bundle(council, sealed->at(1).file, quiet)) == "envelope.no_matching_identity");
}

TEST_CASE("the officer's words win over the group's, and those over the template", "[groups]") {
    Grouping desk;
    NewGroup asked = desk.both();
    asked.agencies = {"Eastbrook Council"};
    asked.terms.purpose = "The group's";
    asked.terms.onward = "ask_first";
    REQUIRE(new_group(desk.ada, asked));
    desk.request.request.purpose = "The officer's";
    desk.request.template_id = "threat_to_life";
    REQUIRE(seal_group(desk.ada, desk.request, desk.folder, {}, quiet));
    const Manifest sent = list_disclosures(desk.ada)->front().manifest;
    CHECK(sent.purpose == "The officer's");
    CHECK(sent.onward == "ask_first");
    CHECK(sent.gateway == "common_law_policing");
    CHECK(sent.handling_code == "C");
}

TEST_CASE("what one agency of a group may not have, none of them gets", "[groups]") {
    Grouping desk;
    NewGroup asked = desk.both();
    SECTION("because policy says no to one") {
        asked.terms.gateway = "cda_1998_s115"; // a school is no relevant authority
        REQUIRE(new_group(desk.ada, asked));
        const auto preview = preview_group(desk.ada, desk.request);
        REQUIRE(preview);
        CHECK(preview->agencies[0].preview->policy.ruling() == Ruling::yes);
        CHECK(preview->agencies[1].preview->policy.ruling() == Ruling::no);
        CHECK(desk.sealing_refusal() == "disclosure.gateway_wrong_kind");
    }
    SECTION("because the template has no gateway for one") {
        asked.terms.template_id = "school_transition";
        REQUIRE(new_group(desk.ada, asked));
        const auto preview = preview_group(desk.ada, desk.request);
        REQUIRE(preview);
        CHECK(preview->agencies[0].refusal->reason == "template.no_gateway");
        CHECK(desk.sealing_refusal() == "template.no_gateway");
    }
    SECTION("because one has left the partnership") {
        REQUIRE(new_group(desk.ada, asked));
        desk.revoke_ben();
        CHECK_FALSE(show_group(desk.ada, asked.name)->agencies[0].reachable);
        const auto preview = preview_group(desk.ada, desk.request);
        REQUIRE(preview);
        CHECK(preview->agencies[0].refusal->reason == "group.agency_left");
        CHECK(preview->agencies[1].preview);
        CHECK(desk.sealing_refusal() == "group.agency_left");
    }
    SECTION("because nobody has said why it is necessary") {
        REQUIRE(new_group(desk.ada, asked));
        desk.request.request.necessity.clear();
        CHECK(desk.sealing_refusal() == "policy.no_necessity");
    }
    SECTION("because the case has changed since the preview") {
        REQUIRE(new_group(desk.ada, asked));
        CHECK(desk.sealing_refusal(Digest{}) == "disclosure.changed_since_preview");
    }
    SECTION("because the folder is not there") {
        REQUIRE(new_group(desk.ada, asked));
        std::filesystem::remove(desk.folder);
        CHECK(reason_of(seal_group(desk.ada, desk.request, desk.folder, {}, quiet)) == "io.not_found");
        CHECK(list_disclosures(desk.ada)->empty());
    }
}
