// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/edit.h"

#include "tests/support/desk.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Teller;
using Texts = std::vector<std::string>;

TEST_CASE("A new value supersedes our own, and nothing is lost", "[record]") {
    Desk desk;
    const RecordId id = desk.make("person", {{"name", "Pat Example"}, {"sex", "male"}}).value();
    REQUIRE(desk.set(id, {{"name", "  Patricia Example "}}));
    CHECK(desk.texts(id, "name") == Texts{"Patricia Example"});
    CHECK(desk.view(id).summary.title == "Patricia Example");
    const auto history = claim_history({desk.db, desk.names, desk.us.agency}, id).value();
    CHECK(history.size() == 4);
    CHECK(std::ranges::count(history, false, &ClaimView::current) == 1);
}

TEST_CASE("Stating what stands already saves nothing", "[record]") {
    Desk desk;
    const RecordId id = desk.make("person", {{"name", "Pat"}, {"alias", "P"}}).value();
    CHECK(desk.set(id, {{"name", "Pat"}, {"alias", "P"}})->facts_new == 0);
}

TEST_CASE("A field of many values gains one, and gives one up", "[record]") {
    Desk desk;
    const RecordId id = desk.make("person", {{"name", "Pat"}, {"alias", "P"}}).value();
    REQUIRE(desk.set(id, {{"alias", "Patty"}}));
    CHECK(desk.texts(id, "alias") == Texts{"P", "Patty"});
    const Digest first = desk.attribute(id, "alias").claims[0].fact;
    REQUIRE(desk.save(draft_withdrawal(desk.db, desk.author(), id, first)));
    CHECK(desk.texts(id, "alias") == Texts{"Patty"});
    CHECK(draft_withdrawal(desk.db, desk.author(), id, first).error().reason == "record.value_not_current");
}

TEST_CASE("Nothing typed withdraws a single value, but none that the record needs", "[record]") {
    Desk desk;
    const RecordId id = desk.make("person", {{"name", "Pat"}, {"sex", "male"}}).value();
    REQUIRE(desk.set(id, {{"sex", ""}}));
    CHECK(desk.texts(id, "sex").empty());
    CHECK(desk.set(id, {{"name", ""}}).error().reason == "record.missing_required");
}

TEST_CASE("Another agency's value is not ours to take away", "[record]") {
    Desk desk;
    const RecordId id = desk.make("person", {{"name", "Pat"}}).value();
    const Fact theirs = desk.council.fact(id, "name", "Patrick");
    REQUIRE(test::take_in(desk.db, {desk.council.tell({theirs}, 5)}, desk.us.agency));
    CHECK(draft_withdrawal(desk.db, desk.author(), id, test::digest_of(theirs)).error().reason ==
          "record.value_not_ours");
    REQUIRE(desk.set(id, {{"name", "Patricia"}}));
    CHECK(desk.texts(id, "name") == Texts{"Patricia", "Patrick"});
}

TEST_CASE("A conflict inside our agency is settled by the value that stands", "[record]") {
    Desk desk;
    const RecordId id = desk.make("person", {{"name", "A"}}).value();
    Teller colleague("North Police", 7);
    const Fact rival = colleague.fact(id, "name", "B");
    REQUIRE(test::take_in(desk.db, {colleague.tell({rival}, 5)}, desk.us.agency));
    CHECK(desk.view(id).summary.conflict);
    CHECK(desk.attribute(id, "name").claims.size() == 2);
    REQUIRE(desk.save(draft_settlement(desk.db, desk.author(), id, test::digest_of(rival))));
    CHECK_FALSE(desk.view(id).summary.conflict);
    CHECK(desk.texts(id, "name") == Texts{"B"});
    const Digest settled = desk.attribute(id, "name").claims[0].fact;
    CHECK(draft_settlement(desk.db, desk.author(), id, settled).error().reason == "record.no_conflict");
}

TEST_CASE("What does not belong into a record is refused", "[record]") {
    Desk desk;
    CHECK(desk.make("starship", {}).error().reason == "record.unknown_type");
    CHECK(desk.make("person", {}).error().reason == "record.missing_required");
    CHECK(desk.make("person", {{"name", "A"}, {"warp", "9"}}).error().reason == "record.unknown_attribute");
    CHECK(desk.make("person", {{"name", "A"}, {"type", "case"}}).error().reason == "record.fixed_attribute");
    CHECK(desk.make("person", {{"name", "A"}, {"name", "B"}}).error().reason == "record.one_value_only");
    CHECK(desk.make("person", {{"name", "A"}, {"date_of_birth", "soon"}}).error().reason ==
          "value.not_a_date");
    const RecordId id = desk.make("person", {{"name", "A"}}).value();
    CHECK(desk.set(id, {{"sex", "male"}, {"sex", "female"}}).error().reason == "record.one_value_only");
    CHECK(desk.set(test::record_id(9), {{"sex", "male"}}).error().reason == "record.not_found");
}

TEST_CASE("A reference has to lead to a record of a fitting type", "[record]") {
    Desk desk;
    const RecordId person = desk.make("person", {{"name", "A"}}).value();
    const RecordId case_id = desk.make("case", {{"title", "Harbour"}}).value();
    CHECK(desk.set(person, {{"case", to_hex(test::record_id(9).view())}}).error().reason ==
          "record.reference_not_found");
    CHECK(desk.set(person, {{"case", to_hex(person.view())}}).error().reason ==
          "record.reference_wrong_type");
    // The front of the id will do.
    REQUIRE(desk.set(person, {{"case", to_hex(case_id.view()).substr(0, 8)}}));
    CHECK(desk.texts(person, "case") == Texts{"Harbour"});
    const auto inside = records_in_case({desk.db, desk.names, desk.us.agency}, case_id).value();
    REQUIRE(inside.size() == 1);
    CHECK(inside[0].id == person);
    CHECK(desk.view(person).cases.at(0).title == "Harbour");
}

TEST_CASE("A large save is several changesets, each naming the one before", "[record]") {
    Desk desk;
    std::vector<Fact> facts;
    for (std::size_t i = 0; i < kMaxChangesetFacts + 1; ++i) {
        facts.push_back(
            desk.us.fact(test::record_id(static_cast<std::uint8_t>(i % 50)), "note", std::to_string(i)));
    }
    REQUIRE(desk.save(facts));
    REQUIRE(desk.save(std::vector<Fact>{desk.us.fact(test::record_id(1), "note", "last")}));
    auto rows = desk.db.prepare("SELECT signed, digest FROM changeset ORDER BY id").value();
    std::optional<Digest> before;
    std::size_t count = 0;
    while (rows.step().value()) {
        const Changeset changeset = parse_changeset(rows.blob(0)).value();
        CHECK(changeset.previous == before);
        before = rows.octets<Digest>(1);
        ++count;
    }
    CHECK(count == 3);
}
