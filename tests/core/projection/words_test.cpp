// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/words.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace counterpart::core;

TEST_CASE("Identifiers have one compact form however they are spaced", "[search]") {
    CHECK(compact_identifier("AB12 CDE") == "ab12cde");
    CHECK(compact_identifier("m1 1ae") == "m11ae");
    CHECK(compact_identifier("+44 7700 900123") == "07700900123");
    CHECK(compact_identifier("0044 7700 900123") == "07700900123");
    CHECK(compact_identifier("(0161) 496-0000") == "01614960000");
    CHECK(compact_identifier("0044") == "0044");
    CHECK(compact_identifier("--").empty());
}

TEST_CASE("Names that sound alike share a key", "[search]") {
    CHECK(sound_key("Stephen") == sound_key("Steven"));
    CHECK(sound_key("Mohammed") == sound_key("Muhamad"));
    CHECK(sound_key("Catherine") == sound_key("Kathryn"));
    CHECK(sound_key("Smith") == sound_key("Simth"));
    CHECK(sound_key("Smith") != sound_key("Jones"));
    CHECK(sound_key("Lee").empty());
    CHECK(sound_key("Zo\xC3\xAB").empty());
    CHECK(sound_key("").empty());
}

TEST_CASE("Dates are beginnings of longer dates", "[search]") {
    CHECK(compact_date({1985, 4, 12, true}) == "19850412");
    CHECK(compact_date({1985, 4, 0, false}) == "198504");
    CHECK(compact_date({985, 0, 0, false}) == "0985");
}

TEST_CASE("Words end at anything that is neither letter nor digit", "[search]") {
    std::vector<std::string> words;
    for_each_word(" O'Brien-Smith, 12a ", [&](std::string_view word) { words.emplace_back(word); });
    CHECK(words == std::vector<std::string>{"O", "Brien", "Smith", "12a"});
}
