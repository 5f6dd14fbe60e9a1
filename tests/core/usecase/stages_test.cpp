// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the recipient accepts and answers, stage by stage, and what the sender hears of it.
#include "core/register/adopt.h"
#include "core/register/adopted.h"
#include "core/register/edit.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;
using counterpart::test::state_of;

namespace {

NoProgress quiet;

class Table {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    SealedBundle sealed = exchange.seal(ada, "a.sealed");

    /// Ben's word so far goes to Ada; what she then knows of it.
    std::vector<AnswerStage> hear() {
        const std::filesystem::path file = exchange.file("receipt" + std::to_string(++m_receipts));
        REQUIRE(write_receipt(ben, to_hex(sealed.bundle.view()), file, Existing::refuse, quiet));
        REQUIRE(reason_of(import_bundle(ada, {.file = file}, quiet)).empty());
        std::vector<AnswerStage> out;
        for (const auto& receipt : list_disclosures(ada)->front().receipts) out.push_back(receipt.stage);
        return out;
    }
    std::optional<AnswerStage> stage() { return list_disclosures(ada)->front().stage; }

private:
    int m_receipts = 0;
};

} // namespace

TEST_CASE("nothing of a disclosure is taken in before its conditions are accepted", "[stages]") {
    Table table;
    const auto before = state_of(table.ben);
    CHECK(reason_of(import_bundle(table.ben, {.file = table.exchange.file("a.sealed")}, quiet)) == "terms.not_accepted");
    CHECK(state_of(table.ben) == before);
    SECTION("they can be accepted first, with a signature that is kept") {
        const auto accepted = accept_bundle(table.ben, table.exchange.file("a.sealed"), {});
        REQUIRE(accepted);
        CHECK(accepted->accepted);
        CHECK(reason_of(show_record(table.ben, table.exchange.adas_case().person)) == "record.not_found");
        CHECK(inspect_bundle(table.ben, table.exchange.file("a.sealed"), quiet)->accepted);
        CHECK(reason_of(import_bundle(table.ben, {.file = table.exchange.file("a.sealed")}, quiet)).empty());
    }
    SECTION("or with the import itself") {
        CHECK(reason_of(import_bundle(table.ben, accepting(table.exchange.file("a.sealed")), quiet)).empty());
    }
    CHECK(show_record(table.ben, table.exchange.adas_case().person));
}

TEST_CASE("what is accepted is the disclosure that was looked at, and a disclosure", "[stages]") {
    Table table;
    Digest other = table.sealed.manifest_hash;
    other.octets[0] ^= 1U;
    CHECK(reason_of(accept_bundle(table.ben, table.exchange.file("a.sealed"), other)) == "bundle.changed_since_inspected");
    REQUIRE(refuse_bundle(table.ben, table.exchange.file("a.sealed"), "Not ours.", table.exchange.file("r"), Existing::refuse, quiet));
    CHECK(reason_of(accept_bundle(table.ben, table.exchange.file("a.sealed"), {})) == "bundle.already_here");
    CHECK(reason_of(accept_bundle(table.ada, table.exchange.file("r"), {})) == "receipt.not_for_this_kind");
}

TEST_CASE("the sender sees received, opened, accepted and taken in apart", "[stages]") {
    Table table;
    using enum AnswerStage;
    CHECK_FALSE(table.stage());
    REQUIRE(inspect_bundle(table.ben, table.exchange.file("a.sealed"), quiet));
    CHECK(table.hear() == std::vector{received, opened});
    CHECK(table.stage() == opened);
    table.exchange.clock.advance_seconds(kDayMilliseconds / 1000);
    REQUIRE(accept_bundle(table.ben, table.exchange.file("a.sealed"), {}));
    CHECK(table.hear() == std::vector{received, opened, accepted}); // each once, although two came again
    table.exchange.clock.advance_seconds(kDayMilliseconds / 1000);
    REQUIRE(import_bundle(table.ben, {.file = table.exchange.file("a.sealed")}, quiet));
    CHECK(table.hear() == std::vector{received, opened, accepted, imported});
    CHECK(table.stage() == imported);
    const auto receipts = list_disclosures(table.ada)->front().receipts;
    CHECK(receipts[3].claimed.milliseconds - receipts[1].claimed.milliseconds == 2 * kDayMilliseconds); // when it was so, not when it was sent
}

TEST_CASE("some records can be taken in, and the rest later", "[stages]") {
    Table table;
    const auto& its = table.exchange.adas_case();
    ImportRequest request = accepting(table.exchange.file("a.sealed"));
    request.only = {its.person};
    const auto report = import_bundle(table.ben, request, quiet);
    REQUIRE(report);
    CHECK(report->attachments_new == 0);
    CHECK(show_record(table.ben, its.person));
    CHECK(show_record(table.ben, its.id)); // its case comes along
    CHECK(reason_of(show_record(table.ben, its.vehicle)) == "record.not_found");
    CHECK(table.hear().back() == AnswerStage::imported_in_part);
    CHECK(inspect_bundle(table.ben, table.exchange.file("a.sealed"), quiet)->in_part);
    CHECK(reason_of(refuse_bundle(table.ben, table.exchange.file("a.sealed"), "No.", table.exchange.file("r"), Existing::refuse, quiet)) ==
          "bundle.already_here");

    const auto rest = import_bundle(table.ben, {.file = table.exchange.file("a.sealed")}, quiet);
    REQUIRE(rest);
    CHECK(rest->attachments_new == 1);
    CHECK(show_record(table.ben, its.vehicle));
    CHECK(table.hear().back() == AnswerStage::imported);
    CHECK(reason_of(import_bundle(table.ben, {.file = table.exchange.file("a.sealed")}, quiet)) == "bundle.already_here");
}

TEST_CASE("a part names records of the disclosure; all of them are the whole", "[stages]") {
    Table table;
    ImportRequest request = accepting(table.exchange.file("a.sealed"));
    request.only = {RecordId{}};
    CHECK(reason_of(import_bundle(table.ben, request, quiet)) == "bundle.no_such_record");
    const auto& its = table.exchange.adas_case();
    request.only = {its.person, its.vehicle, its.link, its.report, its.document};
    REQUIRE(import_bundle(table.ben, request, quiet));
    CHECK(table.hear().back() == AnswerStage::imported);
}

TEST_CASE("what nothing has come back of is listed after so many days", "[stages]") {
    Table table;
    CHECK(list_disclosures(table.ada, 1)->empty());
    table.exchange.clock.advance_seconds(kDayMilliseconds / 1000);
    CHECK(list_disclosures(table.ada, 1)->size() == 1);
    CHECK(list_disclosures(table.ada, 2)->empty());
    REQUIRE(inspect_bundle(table.ben, table.exchange.file("a.sealed"), quiet));
    table.hear();
    CHECK(list_disclosures(table.ada, 1)->empty());
}

TEST_CASE("any officer of the agency may answer, by a colleague's hand too, while their key is good", "[stages][receipt]") {
    Table table;
    const Identity dan = test::identity(50); // of the council: the disclosure was never sealed for him
    const auto adopt = [&](const Register& next) {
        REQUIRE(table.ada.act([&] {
            return take_register(table.ada.db(), test::signed_by(next, {&table.ada.identity()}),
                                 {table.ada.identity().thumbprint(), table.ada.officer().agency}, table.exchange.clock.now());
        }));
    };
    const auto next = [&] { return next_version(require_register(table.ada.db()).value(), table.exchange.clock.now()); };
    adopt(with_officer(next(), test::card_of(dan, "Dan", "Eastbrook Council", "council"), table.exchange.clock.now()).value());

    Receipt receipt;
    receipt.manifest_hash = table.sealed.manifest_hash;
    receipt.bundle = table.sealed.bundle;
    receipt.stage = AnswerStage::accepted;
    receipt.claimed = table.exchange.clock.now();
    test::HandMade bundle(table.ben, table.ada);
    bundle.manifest.kind = BundleKind::receipt;
    bundle.parts = {part_in_memory(PartKind::receipt, sign_receipt(receipt, dan))};
    const auto file = table.exchange.file("dans.sealed");
    SECTION("while it is") {
        bundle.write(file);
        REQUIRE(reason_of(import_bundle(table.ada, {.file = file}, quiet)).empty());
        CHECK(list_disclosures(table.ada)->front().receipts.front().officer == "Dan");
    }
    SECTION("and what they signed before it ended stands") {
        adopt(without_officer(next(), dan.thumbprint(), "left", {receipt.claimed.milliseconds + 1}).value());
        bundle.write(file);
        CHECK(reason_of(import_bundle(table.ada, {.file = file}, quiet)).empty());
    }
    SECTION("and not after it ended") {
        adopt(without_officer(next(), dan.thumbprint(), "left", receipt.claimed).value());
        CHECK(test::refusal(table.exchange, table.ada, bundle) == "receipt.signer_revoked");
    }
}

TEST_CASE("ten thousand receipts at once are taken in, the furthest on telling", "[stages][receipt]") {
    Table table;
    test::HandMade bundle(table.ben, table.ada);
    bundle.manifest.kind = BundleKind::receipt;
    for (int i = 0; i < 10'000; ++i) {
        Receipt receipt;
        receipt.manifest_hash = table.sealed.manifest_hash;
        receipt.bundle = table.sealed.bundle;
        receipt.stage = i == 5'000 ? AnswerStage::accepted : AnswerStage::opened;
        receipt.claimed = {table.exchange.clock.now().milliseconds + i};
        bundle.parts.push_back(part_in_memory(PartKind::receipt, sign_receipt(receipt, table.ben.identity())));
    }
    bundle.write(table.exchange.file("many.sealed"));
    const auto report = import_bundle(table.ada, {.file = table.exchange.file("many.sealed")}, quiet);
    REQUIRE(report);
    CHECK(report->bundle.told == AnswerStage::accepted);
    CHECK(list_disclosures(table.ada)->front().receipts.size() == 10'000);
    // One of them that is nobody's, and none is kept.
    test::HandMade more(table.ben, table.ada);
    more.manifest.kind = BundleKind::receipt;
    more.follow(bundle);
    more.parts = std::move(bundle.parts);
    Receipt foreign;
    foreign.claimed = table.exchange.clock.now();
    more.parts.push_back(part_in_memory(PartKind::receipt, sign_receipt(foreign, table.ben.identity())));
    more.write(table.exchange.file("more.sealed"));
    CHECK(reason_of(import_bundle(table.ada, {.file = table.exchange.file("more.sealed")}, quiet)) == "receipt.for_nothing_sent");
}
