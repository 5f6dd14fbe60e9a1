// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every reason for which nothing is sealed: the preview and the sealing give the same, and nothing is written.
#include "core/register/adopt.h"
#include "core/register/edit.h"
#include "core/store/store_info.h"
#include "core/usecase/records.h"
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

class Sealing {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    SealRequest request = exchange.request();

    std::string refusal() {
        const auto preview = preview_disclosure(ada, request);
        const auto allowed = preview ? require_allowed(preview->policy, {}) : Result<void>{};
        const std::string previewed = preview ? reason_of(allowed) : reason_of(preview);
        const auto before = state_of(ada); // that it was looked at stands in the log
        const std::string sealed =
            reason_of(seal_disclosure(ada, request, exchange.file("a.sealed"), Existing::refuse, {}, quiet));
        CHECK(previewed == sealed);
        CHECK(state_of(ada) == before);
        CHECK(list_disclosures(ada)->empty());
        CHECK_FALSE(std::filesystem::exists(exchange.file("a.sealed")));
        return sealed;
    }
    Register next() { return next_version(require_register(ada.db()).value(), exchange.clock.now()); }
    void adopt(const Register& reg) {
        REQUIRE(ada.act([&] {
            return take_own_register(ada.db(), test::signed_by(reg, {&ada.identity()}), exchange.clock.now());
        }));
    }
};

} // namespace

TEST_CASE("policy refuses, with its reason, what must not leave", "[sealing]") {
    Sealing sealing;
    SealRequest& request = sealing.request;
    SECTION("code C without conditions") {
        request.handling_code = "C";
        request.conditions = " \n";
        CHECK(sealing.refusal() == "disclosure.code_c_needs_conditions");
    }
    SECTION("a review date that has passed") {
        constexpr std::int64_t day = 86'400'000;
        const std::int64_t today = sealing.exchange.clock.now().milliseconds / day * day;
        request.review_date = Instant{today};
        CHECK(preview_disclosure(sealing.ada, request));
        request.review_date = Instant{today - day};
        CHECK(sealing.refusal() == "disclosure.review_in_past");
    }
    SECTION("a gateway that is none") {
        request.gateway = "because_we_can";
        CHECK(sealing.refusal() == "disclosure.unknown_gateway");
    }
    SECTION("a gateway that the agreement does not have") {
        Agreement agreement;
        agreement.title = "For children";
        agreement.purposes = {"Safeguarding"};
        agreement.gateways = {"children_1989_s47"};
        sealing.adopt(with_agreement(sealing.next(), agreement).value());
        CHECK(sealing.refusal() == "disclosure.gateway_not_in_agreement");
    }
    SECTION("a gateway for other kinds of agency") {
        request.gateway = "kcsie_file_transfer";
        CHECK(sealing.refusal() == "disclosure.gateway_wrong_kind");
    }
    SECTION("a gateway that the recipient's kind does not have") {
        request.gateway = "victims_prisoners_2024_encompass";
        CHECK(sealing.refusal() == "disclosure.gateway_wrong_kind");
    }
    SECTION("a marking above what the program is for") {
        request.marking = "SECRET";
        CHECK(sealing.refusal() == "marking.too_high");
    }
    SECTION("a marking that is none") {
        request.marking = "VERY PRIVATE";
        CHECK(sealing.refusal() == "marking.unknown");
    }
    SECTION("a marking lower than the case's") {
        request.marking = "OFFICIAL";
        CHECK(sealing.refusal() == "marking.lower_than_case");
    }
    SECTION("an unknown handling code") {
        request.handling_code = "Q";
        CHECK(sealing.refusal() == "handling.unknown_code");
    }
    SECTION("an unknown rule for sharing on") {
        request.onward = "anyone";
        CHECK(sealing.refusal() == "handling.unknown_rule");
    }
    SECTION("no purpose") {
        request.purpose = "\t ";
        CHECK(sealing.refusal() == "disclosure.no_purpose");
    }
    SECTION("texts that are too long") {
        const std::string longer(4097, 'x');
        SECTION("purpose") { request.purpose = longer; }
        SECTION("necessity") { request.necessity = longer; }
        SECTION("conditions") { request.conditions = longer; }
        CHECK(sealing.refusal() == "disclosure.text_too_long");
    }
    SECTION("a text that would mislead on a screen") {
        request.necessity = "Not \u202Eso";
        CHECK(sealing.refusal() == "value.text_controls");
    }
}

TEST_CASE("the preview tells every reason of a no", "[sealing]") {
    Sealing sealing;
    sealing.request.gateway = "kcsie_file_transfer";
    sealing.request.handling_code = "C";
    sealing.request.consent = "refused";
    const auto preview = preview_disclosure(sealing.ada, sealing.request);
    REQUIRE(preview);
    CHECK(preview->policy.ruling() == Ruling::no);
    std::set<std::string_view> reasons;
    for (const PolicyReason& reason : preview->policy.reasons) reasons.insert(reason.reason);
    CHECK(reasons == std::set<std::string_view>{"disclosure.gateway_wrong_kind", "disclosure.code_c_needs_conditions", "policy.consent_refused",
                                                "policy.no_agreement"});
}

TEST_CASE("what policy allows with a reason is sealed with one", "[sealing]") {
    Sealing sealing;
    sealing.request.consent = "refused";
    CHECK(sealing.refusal() == "policy.needs_reason");
    sealing.request.override_reason = " \n";
    CHECK(sealing.refusal() == "policy.needs_reason");
    sealing.request.override_reason = "The child is in danger.";
    REQUIRE(seal_disclosure(sealing.ada, sealing.request, sealing.exchange.file("a.sealed"), Existing::refuse, {}, quiet));
    const auto sent = list_disclosures(sealing.ada);
    REQUIRE(sent->size() == 1);
    CHECK(sent->front().manifest.consent == "refused");
    CHECK(sent->front().manifest.override_reason == "The child is in danger.");
}

TEST_CASE("without words for proportionality or a review date nothing is sealed", "[sealing]") {
    Sealing sealing;
    std::string expected;
    SECTION("proportionality") {
        sealing.request.proportionality = " ";
        expected = "policy.no_proportionality";
    }
    SECTION("review date") {
        sealing.request.review_date.reset();
        expected = "policy.no_review_date";
    }
    CHECK(reason_of(seal_disclosure(sealing.ada, sealing.request, sealing.exchange.file("a.sealed"), Existing::refuse, {}, quiet)) == expected);
    CHECK(preview_disclosure(sealing.ada, sealing.request)->policy.ruling() == Ruling::yes);
}

TEST_CASE("missing words stop the sealing, not the looking", "[sealing]") {
    Sealing sealing;
    sealing.request.necessity = " ";
    CHECK(preview_disclosure(sealing.ada, sealing.request)->policy.ruling() == Ruling::yes);
    CHECK(reason_of(seal_disclosure(sealing.ada, sealing.request, sealing.exchange.file("a.sealed"), Existing::refuse, {}, quiet)) == "policy.no_necessity");
    sealing.request = sealing.exchange.request();
    sealing.request.consent = "maybe";
    CHECK(sealing.refusal() == "disclosure.unknown_consent");
}

TEST_CASE("nothing is sealed before somebody has said how it stands with consent", "[sealing]") {
    Sealing sealing;
    sealing.request.consent.clear();
    CHECK(preview_disclosure(sealing.ada, sealing.request)->policy.ruling() == Ruling::yes);
    CHECK(reason_of(seal_disclosure(sealing.ada, sealing.request, sealing.exchange.file("a.sealed"), Existing::refuse, {}, quiet)) == "policy.no_consent_state");
    CHECK_FALSE(std::filesystem::exists(sealing.exchange.file("a.sealed")));
}

TEST_CASE("what is not said of handling is the strictest sharing under code P", "[sealing]") {
    Sealing sealing;
    sealing.exchange.seal(sealing.ada, "a.sealed");
    const Manifest sent = list_disclosures(sealing.ada)->front().manifest;
    CHECK(sent.handling_code == "P");
    CHECK(sent.onward == "recipients_only");
    CHECK_FALSE(sent.agreement);
}

TEST_CASE("a disclosure names the agreement that it goes under, and since which register it stands", "[sealing]") {
    Sealing sealing;
    sealing.adopt(with_agreement(sealing.next(), {"Northmoor agreement", {"Safeguarding"}, {"cda_1998_s115"}, {}}).value());
    const std::uint64_t stated = require_register(sealing.ada.db()).value().content.version;
    sealing.exchange.clock.advance_seconds(1);
    sealing.adopt(sealing.next());
    const ManifestAgreement expected{"Northmoor agreement", stated};
    CHECK(preview_disclosure(sealing.ada, sealing.request)->agreement == expected);
    sealing.request.agreement = "Northmoor agreement";
    sealing.exchange.seal(sealing.ada, "a.sealed", sealing.request);
    CHECK(list_disclosures(sealing.ada)->front().manifest.agreement == expected);
    Session ben = sealing.exchange.open(Desk::ben);
    const auto arrived = inspect_bundle(ben, sealing.exchange.file("a.sealed"), quiet);
    INFO(reason_of(arrived));
    REQUIRE(arrived);
    CHECK(arrived->manifest.agreement == expected);
}

TEST_CASE("an agreement that does not cover the disclosure is not named by it", "[sealing]") {
    Sealing sealing;
    SECTION("one that the register does not have") {
        sealing.request.agreement = "Somebody's agreement";
        CHECK(sealing.refusal() == "agreement.unknown");
    }
    SECTION("one of the register without the gateway") {
        sealing.adopt(with_agreement(sealing.next(), {"Northmoor agreement", {"Safeguarding"}, {"children_1989_s47"}, {}}).value());
        sealing.request.agreement = "Northmoor agreement";
        CHECK(sealing.refusal() == "disclosure.gateway_not_in_agreement");
    }
}

TEST_CASE("the preview says which parts of the lawful basis are due", "[sealing]") {
    Sealing sealing;
    const Instant now = sealing.exchange.clock.now();
    const auto says = [&](std::string_view reason) {
        const auto preview = preview_disclosure(sealing.ada, sealing.request);
        REQUIRE(preview);
        return std::ranges::find(preview->policy.reasons, reason, &PolicyReason::reason) != preview->policy.reasons.end();
    };
    sealing.request.review_date.reset();
    CHECK(says("policy.no_agreement"));
    CHECK(says("policy.no_review_date"));
    sealing.adopt(with_agreement(sealing.next(), {"Northmoor agreement", {"Safeguarding"}, {}, Instant{now.milliseconds - 1}}).value());
    sealing.request.review_date = now;
    CHECK_FALSE(says("policy.no_agreement"));
    CHECK_FALSE(says("policy.no_review_date"));
    CHECK(says("policy.agreement_review_due"));
}

TEST_CASE("unsanitised intelligence leaves police only with a second officer, and never for a school", "[sealing]") {
    Sealing sealing;
    SealRequest& request = sealing.request;
    const RecordId report = sealing.exchange.adas_case().report;
    REQUIRE(set_record(sealing.ada, report, {{"sanitised", "false"}}));
    CHECK(sealing.refusal() == "policy.needs_second_officer");
    request.to_agency = "Hilltop Academy";
    request.gateway = "children_2004_s10";
    CHECK(sealing.refusal() == "policy.unsanitised_refused");
    request.withhold = {{report, {}}};
    CHECK(seal_disclosure(sealing.ada, request, sealing.exchange.file("a.sealed"), Existing::refuse, {}, quiet));
}

TEST_CASE("nothing is sealed for those who cannot have it", "[sealing]") {
    Sealing sealing;
    SealRequest& request = sealing.request;
    SECTION("our own agency") {
        request.to_agency = "Northmoor Police";
        CHECK(sealing.refusal() == "disclosure.to_own_agency");
    }
    SECTION("an agency that nobody knows") {
        request.to_agency = "Southbrook Council";
        CHECK(sealing.refusal() == "partnership.unknown_agency");
    }
    SECTION("an officer who is not there") {
        request.only_officers = {sealing.ada.identity().thumbprint()};
        CHECK(sealing.refusal() == "disclosure.unknown_officer");
    }
    SECTION("an agency of which no officer is active") {
        Session ben = sealing.exchange.open(Desk::ben);
        sealing.adopt(without_officer(sealing.next(), ben.identity().thumbprint(), "left", sealing.exchange.clock.now()).value());
        CHECK(sealing.refusal() == "disclosure.no_active_officer");
    }
    SECTION("anybody, by a register that has expired") {
        sealing.exchange.clock.advance_seconds(366 * 86'400LL);
        CHECK(sealing.refusal() == "register.expired");
    }
    SECTION("anybody, by an officer who may not seal") {
        Register reg = sealing.next();
        for (RegisteredOfficer& officer : reg.officers) {
            if (officer.thumbprint == sealing.ada.identity().thumbprint()) officer.permissions = {Permission::import};
        }
        sealing.adopt(reg);
        CHECK(sealing.refusal() == "disclosure.sender_not_active");
    }
}

TEST_CASE("nothing is sealed that was not rightly chosen", "[sealing]") {
    Sealing sealing;
    const auto& adas = sealing.exchange.adas_case();
    SealRequest& request = sealing.request;
    SECTION("a record that is no case") {
        request.case_id = adas.person;
        CHECK(sealing.refusal() == "record.not_a_case");
    }
    SECTION("a case that is not there") {
        request.case_id = RecordId{};
        CHECK(sealing.refusal() == "record.not_found");
    }
    SECTION("a record of another case") {
        const auto other = new_case(sealing.ada, {{"title", "Operation Kettle"}});
        REQUIRE(other);
        const auto person = new_record(sealing.ada, "person", *other, {{"name", "Lee Exampleton"}});
        REQUIRE(person);
        request.only = {*person};
        CHECK(sealing.refusal() == "disclosure.not_in_case");
    }
    SECTION("without what decides a record's meaning") {
        request.withhold = {{adas.report, "source_grade"}};
        CHECK(sealing.refusal() == "disclosure.not_withholdable");
    }
}

TEST_CASE("a partner's case of which nothing is ours has nothing to seal", "[sealing]") {
    Sealing sealing;
    sealing.exchange.seal(sealing.ada, "a.sealed");
    Session ben = sealing.exchange.open(Desk::ben);
    REQUIRE(import_bundle(ben, test::accepting(sealing.exchange.file("a.sealed")), quiet));
    SealRequest request = sealing.request;
    request.to_agency = "Hilltop Academy";
    request.gateway = "children_1989_s47";
    const auto before = state_of(ben);
    CHECK(reason_of(seal_disclosure(ben, request, sealing.exchange.file("b.sealed"), Existing::refuse, {}, quiet)) ==
          "disclosure.nothing_selected");
    CHECK(state_of(ben) == before);
}

TEST_CASE("nothing is sealed before the recovery key is confirmed", "[sealing]") {
    Sealing sealing;
    REQUIRE(set_info_integer(sealing.ada.db(), "recovery_confirmed", 0));
    CHECK(reason_of(seal_disclosure(sealing.ada, sealing.request, sealing.exchange.file("a.sealed"), Existing::refuse, {},
                                    quiet)) == "recovery.not_confirmed");
    CHECK_FALSE(std::filesystem::exists(sealing.exchange.file("a.sealed")));
}
