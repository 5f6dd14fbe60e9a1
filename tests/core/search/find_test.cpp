// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find.h"

#include "core/search/likeness.h"
#include "tests/support/tellers.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Teller;
using Titles = std::vector<std::string>;

namespace {

struct Index {
    Teller us{"North Police", 1};
    Database db = test::fresh_database();
    std::uint8_t last = 0;

    void add(std::string_view type, const std::vector<std::pair<std::string, Value>>& values) {
        const RecordId id = test::record_id(++last);
        std::vector<Fact> facts{us.fact(id, "type", Code{std::string(type)})};
        for (const auto& [attribute, value] : values)
            facts.push_back(us.fact(id, attribute, value));
        REQUIRE(test::take_in(db, {us.tell(facts, last)}, us.agency));
    }
    /// People with a number of their own and this as their name, newer than the others.
    void add_many(std::string_view name, std::uint32_t count) {
        const std::uint64_t now = ++last;
        std::vector<Fact> facts;
        for (std::uint32_t i = 0; i < count; ++i) {
            RecordId id = test::record_id(last);
            id.octets[8] = static_cast<std::uint8_t>(i >> 8U);
            id.octets[9] = static_cast<std::uint8_t>(i);
            facts.push_back(us.fact(id, "type", Code{"person"}));
            facts.push_back(us.fact(id, "name", "Numbered" + std::to_string(i) + " " + std::string(name)));
            if (facts.size() < 1000 && i + 1 < count) continue;
            REQUIRE(test::take_in(db, {us.tell(facts, static_cast<std::int64_t>(now))}, us.agency));
            facts.clear();
        }
    }
    /// The titles found, best first.
    Titles find(std::string_view typed, std::string_view type = {}, std::size_t limit = 50) {
        const auto report = find_records(db, parse_query(typed).value(), type, limit).value();
        Titles out;
        auto title = db.prepare("SELECT title FROM record WHERE id = ?").value();
        for (const Found& found : report.found) {
            REQUIRE(title.with(found.row).step().value());
            out.emplace_back(title.text(0));
        }
        return out;
    }
};

} // namespace

TEST_CASE("Records are found by names, beginnings, dates, marks and numbers", "[search]") {
    Index index;
    index.add("person", {{"name", "John Smith"}, {"date_of_birth", PartialDate{1985, 4, 12, false}}});
    index.add("person", {{"name", "Jon Smithson"}, {"note", "drives ab12 cde"}});
    index.add("vehicle", {{"registration", "AB12CDE"}, {"make", "Vauxhall"}});
    CHECK(index.find("smith") == Titles{"John Smith", "Jon Smithson"});
    CHECK(index.find("smith john") == Titles{"John Smith"});
    CHECK(index.find("12/04/1985") == Titles{"John Smith"});
    CHECK(index.find("1985-04") == Titles{"John Smith"});
    CHECK(index.find("AB12 CDE") == Titles{"AB12CDE Vauxhall", "Jon Smithson"});
    CHECK(index.find("ab12cde", "vehicle") == Titles{"AB12CDE Vauxhall"});
    CHECK(index.find("nobody").empty());
    CHECK(index.find("smith", {}, 1) == Titles{"John Smith"});
    CHECK(find_records(index.db, parse_query("smith").value(), {}, 1)->more);
}

TEST_CASE("A whole word comes before beginnings, whatever its age", "[search]") {
    Index index;
    index.add("person", {{"name", "Ann Oldest"}});
    index.add_many("Annabel", 1500);
    CHECK(index.find("ann", {}, 50).front() == "Ann Oldest");
    const auto few = find_records(index.db, parse_query("ann").value(), {}, 50).value();
    CHECK(few.more);
    CHECK(few.bounded);
    const auto all = find_records(index.db, parse_query("ann").value(), {}, 3000).value();
    CHECK(all.found.size() == 1501);
    CHECK_FALSE(all.more);
    CHECK_FALSE(all.bounded);
}

TEST_CASE("A bounded answer says so, and a larger limit shows more", "[search]") {
    Index index;
    index.add("person", {{"name", "Jones"}});
    index.add_many("Jones", 2500);
    const auto find = [&](std::size_t limit) {
        return find_records(index.db, parse_query("jones").value(), {}, limit).value();
    };
    CHECK(find(50).bounded);
    CHECK(find(2000).found.size() == 2000);
    CHECK(find(2000).more);
    CHECK(find(2500).more);
    CHECK_FALSE(find(2500).bounded); // all were compared, one is not shown
    CHECK(find(2501).found.size() == 2501);
    CHECK_FALSE(find(2501).more);
    CHECK_FALSE(find(2501).bounded);
    CHECK(find(SIZE_MAX).found.size() == 2501);
    CHECK(index.find("jones", {}, 50).front() == "Jones"); // the exact name, although it is the oldest
}

TEST_CASE("The exact name comes before names with others in between", "[search]") {
    Index index;
    index.add("person", {{"name", "Emma Birkden"}});
    index.add("person", {{"name", "Birkden Emma"}});
    index.add("person", {{"name", "Emma Sarah Birkden"}});
    CHECK(index.find("emma birkden") == Titles{"Emma Birkden", "Birkden Emma", "Emma Sarah Birkden"});
}

TEST_CASE("A name spelt otherwise is found by its sound", "[search]") {
    Index index;
    index.add("person", {{"name", "Stephen Clarke"}});
    index.add("person", {{"name", "Anna Jones"}});
    CHECK(index.find("steven clark") == Titles{"Stephen Clarke"});
    CHECK(index.find("\"steven clark\"").empty());
}

TEST_CASE("Whatever is typed, the index understands it", "[search]") {
    Index index;
    index.add("person", {{"name", "O'Brien-Smith"}});
    for (const std::string_view typed :
         {"o'brien", "AND", "NEAR(a b, 2)", "a:b", "^smith", "{name}: x", "smith -o", "\"x", "\"\"smith",
          "(a", "a\"b", "\xE2\x82\xAC smith", "a* b*", "1-2-3 4"}) {
        INFO(typed);
        CHECK(find_records(index.db, parse_query(typed).value(), {}, 50));
    }
    CHECK(index.find("o'brien") == Titles{"O'Brien-Smith"});
    CHECK(index.find("brien smith") == Titles{"O'Brien-Smith"});
}

TEST_CASE("Edits are counted up to a limit", "[search]") {
    CHECK(edits_between("smith", "smith", 3) == 0);
    CHECK(edits_between("smith", "simth", 3) == 1);
    CHECK(edits_between("smith", "smyth", 3) == 1);
    CHECK(edits_between("clark", "clarke", 3) == 1);
    CHECK(edits_between("abc", "xyz", 1) == 2);
    CHECK(edits_between("a", "abcdef", 3) == 4);
}
