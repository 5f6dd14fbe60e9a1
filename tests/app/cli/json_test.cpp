// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using cli::Json;

TEST_CASE("an answer keeps its members in the order they were put in") {
    Json answer{{"z", 1}, {"a", {{"inner", true}, {"none", nullptr}}}};
    answer.add("last", std::vector<std::string>{"x", "y"});
    CHECK(answer.text() == R"({"z":1,"a":{"inner":true,"none":null},"last":["x","y"]})");
}

TEST_CASE("two texts in braces are a member, not a text from two ends") {
    CHECK(Json({{"reason", "io.exists"}}).text() == R"({"reason":"io.exists"})");
    CHECK(Json({{"error", {{"reason", "a"}, {"detail", "b"}}}}).text() ==
          R"({"error":{"reason":"a","detail":"b"}})");
}

TEST_CASE("text that is not UTF-8 or holds controls still makes one line of JSON") {
    CHECK(Json({{"t", "a\xFF"}}).text() == "{\"t\":\"a\xEF\xBF\xBD\"}");
    CHECK(Json({{"t", "a\nb\x1b"}}).text() == R"({"t":"a\nb\u001b"})");
}

TEST_CASE("large numbers and empty lists stay what they are") {
    CHECK(Json({{"n", std::uint64_t{18446744073709551615U}}, {"l", Json::array()}, {"o", Json::object()}})
              .text() == R"({"n":18446744073709551615,"l":[],"o":{}})");
}
