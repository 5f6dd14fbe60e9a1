// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/strict_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::string wrong_with(std::string_view text) {
    const auto checked = check_strict_json(text, 3, "policy.malformed");
    if (!checked) CHECK(checked.error().reason == "policy.malformed");
    return checked ? "" : checked.error().detail;
}

} // namespace

TEST_CASE("JSON is taken where each name stands once in its object and nothing is nested too deep", "[json]") {
    CHECK(wrong_with(R"({"a": {"a": [1, -2, 3.5, "x", null, true]}, "b": [{"a": 1}, {"a": 2}]})").empty());
    CHECK(wrong_with(R"({"a": 1, "b": {"a": 1, "a": 2}})") == "a name twice");
    CHECK(wrong_with(R"({"a": 1, "\u0061": 2})") == "a name twice"); // spelt otherwise, the same
    CHECK(wrong_with("[[[]]]").empty());
    CHECK(wrong_with("[[[[]]]]") == "nested too deep");
    CHECK(wrong_with(std::string(100'000, '[')) == "nested too deep");
    for (const char* text : {"", "{", "{} {}", "{a: 1}", "[1,]", "\"\xff\"", "nul"}) {
        INFO(text);
        CHECK(wrong_with(text) == "no JSON");
    }
}
