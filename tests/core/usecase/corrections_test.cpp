// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was shared and is no longer so is told again to those who have it, and nothing else is.
#include "core/usecase/corrections.h"
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/planted.h"

#include <catch2/catch_test_macros.hpp>

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
