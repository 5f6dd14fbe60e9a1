// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/records.h"

#include "core/model/catalogue.h"
#include "core/usecase/audit.h"
#include "core/usecase/search.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::int64_t entries(Session& session, std::string_view operation) {
    auto rows = session.db().prepare("SELECT count(*) FROM audit WHERE operation = ?").value();
    return rows.with(operation).step().value() ? rows.integer(0) : -1;
}

} // namespace

TEST_CASE("A case, its records and their links are made, changed, shown and found", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    const RecordId case_id =
        new_case(session, {{"title", "Harbour"}, {"marking", "official-sensitive"}}).value();
    const RecordId pat =
        new_record(session, "person", case_id, {{"name", "Pat Example"}, {"alias", "P"}}).value();
    const RecordId car = new_record(session, "vehicle", case_id, {{"registration", "ab12 cde"}}).value();

    const auto cases = list_cases(session).value();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].title == "Harbour");
    CHECK(cases[0].marking == "OFFICIAL-SENSITIVE");
    CHECK(cases[0].agencies == std::vector<std::string>{test::sample_officer().agency_name});
    CHECK(show_case(session, case_id)->records.size() == 2);
    CHECK(show_case(session, pat).error().reason == "record.not_a_case");

    REQUIRE(set_record(session, pat, {{"name", "Patricia Example"}, {"alias", "Patty"}}));
    CHECK(show_record(session, pat)->summary.title == "Patricia Example");
    CHECK(record_history(session, pat)->size() == 6);
    CHECK(find_record(session, to_hex(pat.view()).substr(0, 10)).value() == pat);

    const auto hits = search(session, {"ab12 cde", "", 50}).value().hits;
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].record.id == car);
    CHECK(hits[0].attribute_label == "Registration mark");
    CHECK(hits[0].excerpt == "AB12CDE");
    CHECK(search(session, {"pat", "vehicle", 50})->hits.empty());
    CHECK(search(session, {" ", "", 50}).error().reason == "search.empty");
}

TEST_CASE("A title tells moments and dates in words, the same on every machine", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    const RecordId case_id = new_case(session, {{"title", "Harbour"}}).value();
    const RecordId visit = new_record(session, "event", case_id, {{"title", "Visit"}, {"starts", "4/6/2026 11:20"}}).value();
    const RecordId report = new_record(session, "intelligence_report", case_id, {{"reference", "NP-1"}, {"date", "19/10/2026"}, {"text", "Seen."}, {"source_grade", "1"}, {"information_grade", "A"}, {"handling_code", "P"}}).value();
    const auto shown = show_record(session, visit).value();
    CHECK(shown.summary.title == "Visit 4 June 2026 11:20");
    CHECK(std::ranges::any_of(shown.attributes, [](const AttributeView& one) {
        return one.attribute == "starts" && one.claims.front().text == "4 June 2026 11:20" && one.claims.front().value == Value(*parse_instant("2026-06-04T10:20:00Z"));
    }));
    CHECK(show_record(session, report)->summary.title == "NP-1 19 October 2026");
}

TEST_CASE("A case changes when one of its records does", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    const RecordId case_id = new_case(session, {{"title", "Harbour"}}).value();
    fixture.clock.advance_seconds(3600);
    const RecordId pat = new_record(session, "person", case_id, {{"name", "Pat Example"}}).value();
    const auto cases = list_cases(session).value();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].changed == show_record(session, pat)->summary.changed);
    CHECK(cases[0].changed > show_record(session, case_id)->summary.changed);
}

TEST_CASE("A link is seen from both of its ends", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    const RecordId case_id = new_case(session, {{"title", "Harbour"}}).value();
    const RecordId a = new_record(session, "person", case_id, {{"name", "A"}}).value();
    const RecordId b = new_record(session, "person", case_id, {{"name", "B"}}).value();
    const auto roles = catalogue().link_roles("person", "person");
    REQUIRE_FALSE(roles.empty());
    REQUIRE(link_records(session, {a, roles[0]->label, b, "confirmed", {}}));
    const auto from_a = show_record(session, a)->links;
    const auto from_b = show_record(session, b)->links;
    REQUIRE(from_a.size() == 1);
    REQUIRE(from_b.size() == 1);
    CHECK(from_a[0].outgoing);
    CHECK(from_a[0].role == roles[0]->code);
    CHECK(from_a[0].strength == "confirmed");
    CHECK(from_a[0].other.title == "B");
    CHECK_FALSE(from_b[0].outgoing);
    CHECK(from_b[0].other.title == "A");
    // It stands in the case of its first end.
    CHECK(show_case(session, case_id)->records.size() == 3);
    CHECK(link_records(session, {a, roles[0]->code, a, "", {}}).error().reason == "record.link_to_itself");
    CHECK(link_records(session, {a, "no_such_role", b, "", {}}).error().reason == "value.not_a_code");
}

TEST_CASE("Every act leaves its entry in the log, a refused one leaves nothing", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    const RecordId case_id = new_case(session, {{"title", "Harbour"}}).value();
    CHECK(entries(session, "collection") == 1);
    const AuditHead before = session.audit_head().value();
    CHECK_FALSE(new_record(session, "person", case_id, {}));
    CHECK_FALSE(set_record(session, case_id, {{"opened", "soon"}}));
    REQUIRE(set_record(session, case_id, {{"title", "Harbour"}})); // is so already
    CHECK(session.audit_head().value() == before);
    REQUIRE(set_record(session, case_id, {{"title", "Quay"}}));
    CHECK(entries(session, "alteration") == 1);
    REQUIRE(show_record(session, case_id));
    REQUIRE(show_case(session, case_id));
    CHECK(entries(session, "consultation") == 1);
}

TEST_CASE("A search is a consultation in the log, without its words", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    const RecordId case_id = new_case(session, {{"title", "Harbour"}}).value();
    const RecordId pat = new_record(session, "person", case_id, {{"name", "Pat Exampleton"}}).value();
    REQUIRE(new_record(session, "person", case_id, {{"name", "Lee Exampleton"}}));
    const auto newest = [&] { return list_audit(session, 0, 1).value().front().event; };

    REQUIRE(search(session, {"exampleton", {}, 50}));
    CHECK(entries(session, "consultation") == 1);
    CHECK(newest().act == "search");
    CHECK(newest().count == 2);
    CHECK(newest().subject.empty());
    REQUIRE(search(session, {"exampleton", {}, 50})); // the page is shown anew
    CHECK(entries(session, "consultation") == 1);
    REQUIRE(search(session, {"pat exampleton", {}, 50}));
    CHECK(newest().count == 1);
    CHECK(newest().subject == copy_of(pat.view()));
    REQUIRE(search(session, {"exampleton", {}, 50}));
    CHECK(entries(session, "consultation") == 3);
    REQUIRE(search(session, {"nobody at all", {}, 50}));
    CHECK(newest().count == 0);
    CHECK(entries(session, "consultation") == 4);
    REQUIRE(show_record(session, pat)); // a hit that is opened
    CHECK(newest().act == "show_record");
    CHECK_FALSE(search(session, {" ", {}, 50}));
    CHECK(entries(session, "consultation") == 5);

    auto details = session.db().prepare("SELECT count(*) FROM audit WHERE instr(detail, CAST('xampleton' AS BLOB)) > 0").value();
    REQUIRE(details.step().value());
    CHECK(details.integer(0) == 0);
}

TEST_CASE("The list of cases is a consultation once a session, and again when it has grown", "[usecase]") {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    REQUIRE(new_case(session, {{"title", "Harbour"}}));
    REQUIRE(list_cases(session));
    REQUIRE(list_cases(session));
    CHECK(entries(session, "consultation") == 1);
    REQUIRE(new_case(session, {{"title", "Quay"}}));
    REQUIRE(list_cases(session));
    CHECK(entries(session, "consultation") == 2);
    CHECK(list_audit(session, 0, 1)->front().event.count == 2);
}

TEST_CASE("What was saved is there when the store is opened again", "[usecase]") {
    test::StoreFixture fixture;
    RecordId case_id;
    {
        Session session = fixture.open().value();
        case_id = new_case(session, {{"title", "Harbour"}}).value();
    }
    Session session = fixture.open().value();
    CHECK(show_record(session, case_id)->summary.title == "Harbour");
}
