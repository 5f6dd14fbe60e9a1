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
