// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/selection.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

namespace {

class Selecting {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    SelectionRequest request{exchange.adas_case().id, ada.officer().agency, agency_id_of("Eastbrook Council"), {}, {}};

    Selection select() {
        auto selection = select_disclosure(ada.db(), request);
        INFO(reason_of(selection));
        REQUIRE(selection);
        return std::move(*selection);
    }
    static bool has(const Selection& selection, const RecordId& id) {
        return std::ranges::find(selection.records, id, &SelectedRecord::record) != selection.records.end();
    }
};

} // namespace

TEST_CASE("a case leaves with its records, ascending, each with what leaves", "[selection]") {
    Selecting selecting;
    const Selection all = selecting.select();
    CHECK(all.records.size() == 6);
    CHECK(std::ranges::is_sorted(all.records, {}, &SelectedRecord::record));
    std::uint64_t facts = 0;
    for (const SelectedRecord& record : all.records) {
        CHECK_FALSE(record.leaving.empty());
        CHECK(std::ranges::is_sorted(record.leaving));
        facts += record.leaving.size();
    }
    CHECK(all.facts_leaving == facts);
    CHECK(all.facts_withheld == 0);
    CHECK(all.attachments == std::vector<AttachmentId>{selecting.exchange.adas_case().attachment});
    CHECK(all.attachment_bytes == 3000);
    CHECK(selecting.select().digest == all.digest);
}

TEST_CASE("the digest tells any two selections apart", "[selection]") {
    Selecting selecting;
    const auto& adas = selecting.exchange.adas_case();
    std::vector<Digest> digests = {selecting.select().digest};
    selecting.request.withhold = {{adas.person, "phone"}};
    digests.push_back(selecting.select().digest);
    selecting.request.withhold = {{adas.person, {}}};
    digests.push_back(selecting.select().digest);
    selecting.request.withhold = {};
    selecting.request.to_agency = agency_id_of("Hilltop Academy");
    digests.push_back(selecting.select().digest);
    selecting.request.only = {adas.vehicle};
    digests.push_back(selecting.select().digest);
    std::ranges::sort(digests);
    CHECK(std::ranges::adjacent_find(digests) == digests.end());
}

TEST_CASE("one attribute withheld is counted, a whole record is not told of", "[selection]") {
    Selecting selecting;
    const auto& adas = selecting.exchange.adas_case();
    const Selection all = selecting.select();
    selecting.request.withhold = {{adas.person, "phone"}};
    const Selection some = selecting.select();
    CHECK(some.facts_withheld == 1);
    CHECK(some.facts_leaving + 1 == all.facts_leaving);
    selecting.request.withhold = {{adas.person, {}}};
    const Selection without = selecting.select();
    CHECK_FALSE(Selecting::has(without, adas.person));
    CHECK_FALSE(Selecting::has(without, adas.link));
    CHECK(Selecting::has(without, adas.vehicle));
}

TEST_CASE("only what was named leaves, with the case and the links between", "[selection]") {
    Selecting selecting;
    const auto& adas = selecting.exchange.adas_case();
    selecting.request.only = {adas.person, adas.vehicle};
    const Selection some = selecting.select();
    CHECK(Selecting::has(some, adas.id));
    CHECK(Selecting::has(some, adas.link));
    CHECK_FALSE(Selecting::has(some, adas.report));
    CHECK(some.attachments.empty());
    selecting.request.only = {adas.person};
    CHECK_FALSE(Selecting::has(selecting.select(), adas.link));
    selecting.request.only = {RecordId{}};
    CHECK(reason_of(select_disclosure(selecting.ada.db(), selecting.request)) == "disclosure.not_in_case");
}

TEST_CASE("a value taken back concerns those alone who were given it", "[selection]") {
    Selecting selecting;
    const auto& adas = selecting.exchange.adas_case();
    const std::uint64_t all = selecting.select().facts_leaving;
    REQUIRE(set_record(selecting.ada, adas.person, {{"date_of_birth", ""}}));
    CHECK(selecting.select().facts_leaving == all - 1); // never sent: neither the value nor that it is gone
    REQUIRE(set_record(selecting.ada, adas.person, {{"date_of_birth", "2011"}}));
    selecting.exchange.seal(selecting.ada, "a.sealed");
    REQUIRE(set_record(selecting.ada, adas.person, {{"date_of_birth", ""}}));
    CHECK(selecting.select().facts_leaving == all); // the council has it: they are told
    selecting.request.to_agency = agency_id_of("Hilltop Academy");
    CHECK(selecting.select().facts_leaving == all - 1);
}

TEST_CASE("what a partner stated stays theirs to share", "[selection]") {
    Selecting selecting;
    const auto& adas = selecting.exchange.adas_case();
    selecting.exchange.seal(selecting.ada, "a.sealed");
    NoProgress quiet;
    Session ben = selecting.exchange.open(Desk::ben);
    REQUIRE(import_bundle(ben, test::accepting(selecting.exchange.file("a.sealed")), quiet));
    REQUIRE(set_record(ben, adas.person, {{"date_of_birth", "2011"}}));
    SelectionRequest request = selecting.request;
    request.own_agency = ben.officer().agency;
    request.to_agency = agency_id_of("Northmoor Police");
    const auto selection = select_disclosure(ben.db(), request);
    REQUIRE(selection);
    CHECK(selection->facts_leaving == 1);
    CHECK(selection->partner_facts_left_out > 5);
    REQUIRE(selection->records.size() == 1);
    CHECK(selection->records.front().record == adas.person);
}
