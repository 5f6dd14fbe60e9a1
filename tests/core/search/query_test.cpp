// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart::core;

namespace {
QueryTerm only(std::string_view typed) {
    const auto query = parse_query(typed).value();
    INFO(typed);
    REQUIRE(query.terms.size() == 1);
    return query.terms[0];
}
} // namespace

TEST_CASE("The last word may go on, words in quotes may not", "[search]") {
    const Query query = parse_query("pat \"of example\" ha* exam").value();
    REQUIRE(query.terms.size() == 4);
    CHECK_FALSE(query.terms[0].prefix);
    CHECK(query.terms[1] == QueryTerm{"of example", "", true, false});
    CHECK(query.terms[2].prefix);
    CHECK(query.terms[3].prefix);
    CHECK_FALSE(parse_query("\"pat\"")->terms[0].prefix);
}

TEST_CASE("Numbers, marks and dates are known however they are written", "[search]") {
    CHECK(only("AB12 CDE").compact == "ab12cde");
    CHECK(only("AB12-CDE").compact == "ab12cde");
    CHECK(only("M1 1AE").compact == "m11ae");
    CHECK(only("07700 900 123").compact == "07700900123");
    CHECK(only("+44 7700 900123").compact == "07700900123");
    CHECK(only("(0161) 496-0000").compact == "01614960000");
    CHECK(only("12/4/1985").compact == "19850412");
    CHECK(only("12.04.1985").compact == "19850412");
    CHECK(only("1985-04-12").compact == "19850412");
    CHECK(only("1985-04").compact == "198504");
    CHECK(only("31/2/1985").compact == "3121985");
    CHECK(parse_query("flat 3 14")->terms.size() == 3);
    CHECK(parse_query("john 12")->terms.size() == 2);
}

TEST_CASE("type: narrows down, other words with a colon are words", "[search]") {
    const Query query = parse_query("type:Person smith").value();
    CHECK(query.type == "person");
    CHECK(query.terms.size() == 1);
    CHECK(parse_query("name:smith")->terms.size() == 1);
    CHECK(parse_query("name:smith")->type.empty());
}

TEST_CASE("A search for nothing, or for too much, is refused", "[search]") {
    CHECK(parse_query("").error().reason == "search.empty");
    CHECK(parse_query(" -- * \"\" ").error().reason == "search.empty");
    CHECK(parse_query("type:person").error().reason == "search.empty");
    CHECK(parse_query(std::string(kMaxQueryBytes + 1, 'a')).error().reason == "search.too_long");
    CHECK(parse_query("a b c d e f g h i j k l m n o p q").error().reason == "search.too_long");
    CHECK(parse_query("\xFF").error().reason == "search.not_text");
    CHECK(parse_query(std::string_view("a\0b", 3)).error().reason == "search.not_text");
}

TEST_CASE("Nothing typed is an operator", "[search]") {
    CHECK(match_expression(parse_query("ab OR \"b\"").value()) ==
          "{name identifier text} : (\"ab\" AND \"OR\" AND \"b\")");
    CHECK(match_expression(parse_query("NEAR(xy").value(), "name") == "{name} : (\"NEAR(xy\" *)");
}

TEST_CASE("A query reads back as itself", "[search]") {
    for (const std::string_view typed : {"pat \"of example\" ha* exam", "type:person AB12 CDE",
                                         "07700 900 123 smith", "12/4/1985 a*b", "1 2 3456789"}) {
        INFO(typed);
        const Query query = parse_query(typed).value();
        CHECK(parse_query(to_text(query)).value() == query);
    }
}
