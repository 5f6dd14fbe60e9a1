// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was shared and is no longer so is told again to those who have it, and nothing else is.
#include "core/usecase/corrections.h"
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/failing_files.h"
#include "tests/support/planted.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::Desk;
using counterpart::test::everything_in;
using counterpart::test::Exchange;
using counterpart::test::has_word;
using counterpart::test::must;
using counterpart::test::reason_of;

namespace {

NoProgress quiet;

class Table {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    RecordId kim = must(new_record(ada, "person", exchange.adas_case().id, {{"name", "Kim Brook"}, {"phone", "07700900777"}}));
    SealedBundle sealed = exchange.seal(ada, "a.sealed");
    std::string id = to_hex(sealed.bundle.view());

    Table() {
        must(import_bundle(ben, accepting(exchange.file("a.sealed")), quiet));
        exchange.clock.advance_seconds(60);
    }
    void rename(const std::string& name) { REQUIRE(reason_of(set_record(ada, kim, {{"name", name}})).empty()); }
};

} // namespace

TEST_CASE("a value that was replaced is listed for every agency that has the old one", "[correction]") {
    Table table;
    CHECK(must(list_corrections(table.ada)).empty());
    table.rename("Kim Brooke");
    const auto all = must(list_corrections(table.ada));
    REQUIRE(all.size() == 1);
    CHECK(all[0].disclosure == table.sealed.bundle);
    CHECK(all[0].agency_name == "Eastbrook Council");
    CHECK(all[0].was == "Kim Brook");
    CHECK(all[0].now == "Kim Brooke");
    // Replaced twice: what counts is what is said now.
    table.exchange.clock.advance_seconds(60);
    table.rename("Kim Brooks");
    CHECK(must(list_corrections(table.ada)).front().now == "Kim Brooks");
}

TEST_CASE("a correction brings what replaces the old value, and nothing else that is new", "[correction]") {
    Table table;
    table.rename("Kim Brooke");
    REQUIRE(reason_of(set_record(table.ada, table.kim, {{"address_text", "7 Plantedlane"}})).empty());
    must(new_record(table.ada, "person", table.exchange.adas_case().id, {{"name", "Plantedperson"}}));
    const SealRequest request = must(correction_of(table.ada, table.id));
    CHECK(request.purpose == "Safeguarding");
    CHECK(request.necessity.starts_with("Corrects what was shared on "));
    table.exchange.seal(table.ada, "b.sealed", request);
    must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    CHECK(must(show_record(table.ben, table.kim)).summary.title == "Kim Brooke");
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "Plantedlane"));
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "Plantedperson"));
    // They know now.
    CHECK(must(list_corrections(table.ada)).empty());
    CHECK(reason_of(correction_of(table.ada, table.id)) == "disclosure.nothing_to_correct");
}

TEST_CASE("a value that was taken back is a correction, too", "[correction]") {
    Table table;
    for (const ClaimView& claim : must(record_history(table.ada, table.kim))) {
        if (claim.text == "07700900777") REQUIRE(reason_of(withdraw_value(table.ada, table.kim, claim.fact)).empty());
    }
    const auto all = must(list_corrections(table.ada));
    REQUIRE(all.size() == 1);
    CHECK(all[0].was == "07700900777");
    CHECK(all[0].now.empty());
    table.exchange.seal(table.ada, "b.sealed", must(correction_of(table.ada, table.id)));
    must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    for (const AttributeView& attribute : must(show_record(table.ben, table.kim)).attributes) CHECK(attribute.attribute != "phone");
}

TEST_CASE("what was recalled is not corrected", "[correction]") {
    Table table;
    table.rename("Kim Brooke");
    must(recall_disclosure(table.ada, {.disclosure = table.id, .reason = "Wrong team."}, table.exchange.file("r"), Existing::refuse, quiet));
    CHECK(must(list_corrections(table.ada)).empty());
    CHECK(reason_of(correction_of(table.ada, table.id)) == "disclosure.nothing_to_correct");
}

TEST_CASE("where some of a disclosure was recalled, the rest is corrected", "[correction]") {
    Table table;
    table.rename("Kim Brooke");
    REQUIRE(reason_of(set_record(table.ada, table.exchange.adas_case().person, {{"name", "Tam Exampler"}})).empty());
    CHECK(must(list_corrections(table.ada)).size() == 2);
    must(recall_disclosure(table.ada, {.disclosure = table.id, .reason = "Not theirs.", .only = {table.kim}}, table.exchange.file("r"),
                           Existing::refuse, quiet));
    const auto all = must(list_corrections(table.ada));
    REQUIRE(all.size() == 1);
    CHECK(all.front().now == "Tam Exampler");
    table.exchange.seal(table.ada, "b.sealed", must(correction_of(table.ada, table.id)));
    must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "Kim Brooke"));
}

TEST_CASE("what was recalled and is kept all the same is corrected", "[correction]") {
    Table table;
    table.rename("Kim Brooke");
    const PostedLetter recall = must(recall_disclosure(table.ada, {.disclosure = table.id, .reason = "Wrong team."}, table.exchange.file("r"),
                                                       Existing::refuse, quiet));
    const std::string id = to_hex(recall.id.view());
    CHECK(must(list_corrections(table.ada)).empty());
    must(import_bundle(table.ben, {.file = table.exchange.file("r")}, quiet));
    must(decline_recall(table.ben, id, "A court has ordered it.", table.exchange.file("no"), Existing::refuse, quiet));
    must(import_bundle(table.ada, {.file = table.exchange.file("no")}, quiet));
    CHECK(must(list_corrections(table.ada)).size() == 1);
    CHECK(correction_of(table.ada, table.id));
    // Destroyed after all.
    must(carry_out_recall(table.ben, id, table.exchange.file("yes"), Existing::refuse, quiet));
    must(import_bundle(table.ada, {.file = table.exchange.file("yes")}, quiet));
    CHECK(must(list_corrections(table.ada)).empty());
}

TEST_CASE("a recall whose file was never written takes nothing back", "[correction]") {
    Table table;
    table.rename("Kim Brooke");
    { const Session closed = std::move(table.ada); }
    test::FailingFiles files(system_files());
    Session ada = table.exchange.open(Desk::ada, files);
    const auto written_when_failing = [&](std::size_t n) {
        files.fail_from(n);
        const auto recall = recall_disclosure(ada, {.disclosure = table.id, .reason = "Wrong team."}, table.exchange.file("r" + std::to_string(n)),
                                              Existing::refuse, quiet);
        files.heal();
        return recall.has_value() || std::filesystem::exists(table.exchange.file("r" + std::to_string(n)));
    };
    std::size_t n = 1;
    for (; n < 100 && !written_when_failing(n); ++n) {
        INFO("operation " << n);
        CHECK(must(list_corrections(ada)).size() == 1);
    }
    REQUIRE(n < 100);
    must(recall_disclosure(ada, {.disclosure = table.id, .reason = "Wrong team."}, table.exchange.file("r"), Existing::refuse, quiet));
    CHECK(must(list_corrections(ada)).empty());
    auto kept = must(ada.db().prepare("SELECT count(*) FROM letter WHERE kind = 'recall' AND own = 1"));
    REQUIRE(must(kept.step()));
    CHECK(kept.integer(0) > 1);
}

TEST_CASE("a correction keeps back what the disclosure kept back", "[correction]") {
    Table table;
    SealRequest request = table.exchange.request();
    request.withhold = {{table.kim, "phone"}};
    request.only = {table.kim};
    Session cleo = table.exchange.open(Desk::cleo);
    request.to_agency = "Hilltop Academy";
    request.gateway = "children_2004_s10";
    const SealedBundle sealed = table.exchange.seal(table.ada, "c.sealed", request);
    table.rename("Kim Brooke");
    table.exchange.seal(table.ada, "d.sealed", must(correction_of(table.ada, to_hex(sealed.bundle.view()))));
    must(import_bundle(cleo, accepting(table.exchange.file("d.sealed")), quiet));
    CHECK(has_word(everything_in(cleo.db()), "Kim Brooke"));
    CHECK_FALSE(has_word(everything_in(cleo.db()), "07700900777"));
}

TEST_CASE("a case that was closed since does not hinder a correction, and neither does what decides a meaning", "[correction]") {
    Table table;
    const RecordId in_case = table.exchange.adas_case().id;
    REQUIRE(reason_of(set_record(table.ada, in_case, {{"status", "closed"}})).empty());
    REQUIRE(reason_of(set_record(table.ada, table.kim, {{"warning", "violent"}})).empty());
    table.rename("Kim Brooke");
    must(seal_correction(table.ada, table.id, table.exchange.file("b.sealed"), Existing::refuse, quiet));
    must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    CHECK(must(show_record(table.ben, table.kim)).summary.title == "Kim Brooke");
    CHECK(must(list_corrections(table.ada)).empty());
}

TEST_CASE("a sanitised report is corrected", "[correction]") {
    Table table;
    const RecordId original = table.exchange.adas_case().report;
    const RecordId version = must(sanitise_report(table.ada, original, {{"text", "He goes about with older men."}}));
    SealRequest request = table.exchange.request();
    request.only = {version};
    request.to_agency = "Eastbrook Council";
    const auto sealed = seal_disclosure(table.ada, request, table.exchange.file("v.sealed"), Existing::refuse, {}, quiet);
    if (!sealed) { // the council has the original already
        request.to_agency = "Hilltop Academy";
        request.gateway = "children_2004_s10";
    }
    const SealedBundle had = sealed ? *sealed : must(seal_disclosure(table.ada, request, table.exchange.file("v.sealed"), Existing::refuse, {}, quiet));
    table.exchange.clock.advance_seconds(60);
    REQUIRE(reason_of(set_record(table.ada, version, {{"text", "He goes about with an older man."}})).empty());
    CHECK(reason_of(seal_correction(table.ada, to_hex(had.bundle.view()), table.exchange.file("w.sealed"), Existing::refuse, quiet)).empty());
    CHECK(must(list_corrections(table.ada)).empty());
}

TEST_CASE("a correction goes by the rules that were set aside, and by no others", "[correction]") {
    Table table;
    const auto at_risk = [&] { REQUIRE(reason_of(set_record(table.ada, table.kim, {{"warning", "at_risk"}})).empty()); };
    const auto moves = [&](const char* to) { REQUIRE(reason_of(set_record(table.ada, table.kim, {{"school", to}})).empty()); };
    moves("Old Lane");
    SECTION("set aside then") {
        at_risk();
        SealRequest request = table.exchange.request();
        request.only = {table.kim};
        request.rules_set_aside = {"where_at_risk"};
        request.completes = {table.sealed.bundle};
        const SealedBundle sealed = table.exchange.seal(table.ada, "b.sealed", request);
        must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
        table.exchange.clock.advance_seconds(60);
        moves("New Lane");
        must(seal_correction(table.ada, to_hex(sealed.bundle.view()), table.exchange.file("c.sealed"), Existing::refuse, quiet));
        must(import_bundle(table.ben, accepting(table.exchange.file("c.sealed")), quiet));
        CHECK(has_word(everything_in(table.ben.db()), "New Lane"));
        CHECK(must(list_corrections(table.ada)).empty());
    }
    SECTION("at risk since: the new address is not told") {
        const SealedBundle sealed = table.exchange.seal(table.ada, "b.sealed");
        must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
        table.exchange.clock.advance_seconds(60);
        at_risk();
        moves("Refuge Lane");
        CHECK(reason_of(seal_correction(table.ada, to_hex(sealed.bundle.view()), table.exchange.file("c.sealed"), Existing::refuse, quiet)) ==
              "disclosure.correction_kept_back");
        CHECK(must(list_corrections(table.ada)).size() == 1);
    }
}

TEST_CASE("a recall takes back what corrected the disclosure, too", "[correction][recall]") {
    Table table;
    table.rename("Kim Brooke");
    must(seal_correction(table.ada, table.id, table.exchange.file("b.sealed"), Existing::refuse, quiet));
    must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    const bool whole = GENERATE(true, false);
    RecallRequest request{.disclosure = table.id, .reason = "Wrong team."};
    if (!whole) request.only = {table.kim};
    const PostedLetter recall = must(recall_disclosure(table.ada, request, table.exchange.file("r"), Existing::refuse, quiet));
    CHECK(recall.letters == 2);
    must(import_bundle(table.ben, {.file = table.exchange.file("r")}, quiet));
    int proofs = 0;
    for (const RecallView& one : must(list_recalls(table.ben))) {
        const auto proof = table.exchange.file("p" + std::to_string(++proofs));
        must(carry_out_recall(table.ben, to_hex(one.letter.id.view()), proof, Existing::refuse, quiet));
        must(import_bundle(table.ada, {.file = proof}, quiet));
    }
    CHECK(proofs == 2);
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "Kim Brook"));
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "07700900777"));
    CHECK(has_word(everything_in(table.ben.db()), "Tam Example") == !whole);
    for (const RecallView& one : must(list_recalls(table.ada))) CHECK(one.state == RecallView::State::erased);
}
