// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/civil_time.h"
#include "core/model/instant.h"
#include "core/model/partial_date.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart::core;

TEST_CASE("an instant is written in RFC 3339 and read back as the same", "[instant]") {
    struct Example {
        std::int64_t milliseconds;
        std::string_view text;
    };
    for (const auto& [milliseconds, text] :
         {Example{0, "1970-01-01T00:00:00Z"}, Example{-1, "1969-12-31T23:59:59.999Z"},
          Example{951'782'400'000, "2000-02-29T00:00:00Z"},
          Example{1'780'568'400'001, "2026-06-04T10:20:00.001Z"},
          Example{kFirstInstant.milliseconds, "0001-01-01T00:00:00Z"},
          Example{kLastInstant.milliseconds, "9999-12-31T23:59:59.999Z"}}) {
        CHECK(to_text(Instant{milliseconds}) == text);
        CHECK(parse_instant(text) == Instant{milliseconds});
    }
    CHECK(parse_instant("1970-01-02") == Instant{86'400'000});
    CHECK_FALSE(is_valid(Instant{kFirstInstant.milliseconds - 1}));
    CHECK_FALSE(is_valid(Instant{kLastInstant.milliseconds + 1}));
}

TEST_CASE("an instant of another form is refused", "[instant]") {
    for (const std::string_view text :
         {"", "2026", "2026-06-04T10:20:00", "2026-06-04 10:20:00Z", "2026-06-04T10:20Z",
          "2026-06-04T24:00:00Z", "2026-06-04T10:60:00Z", "2026-06-04T10:20:60Z", "2026-06-04T10:20:00.000Z",
          "2026-06-04T10:20:00.1Z", "2026-06-04T10:20:00+01:00", "2026-02-29T00:00:00Z",
          "0000-01-01T00:00:00Z", "2026-00-04T00:00:00Z", "2026-06-04T10:20:00z", "2026-06-04T-1:20:00Z",
          "+026-06-04", "2026/06/04", "2026-06-04T"}) {
        INFO(text);
        const auto parsed = parse_instant(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().reason == "value.not_an_instant");
    }
}

TEST_CASE("a date is as exact as it is known", "[partial_date]") {
    CHECK(parse_partial_date("1985") == PartialDate{1985, 0, 0, false});
    CHECK(parse_partial_date("1985-04~") == PartialDate{1985, 4, 0, true});
    CHECK(parse_partial_date("2024-02-29") == PartialDate{2024, 2, 29, false});
    for (const std::string_view text :
         {"0001", "1985~", "1985-04", "1985-04-12", "1985-04-12~", "9999-12-31"}) {
        const auto date = parse_partial_date(text);
        REQUIRE(date);
        CHECK(to_text(*date) == text);
    }
}

TEST_CASE("a date of another form is refused", "[partial_date]") {
    for (const std::string_view text :
         {"", "~", "85", "0000", "1985-", "1985-4", "1985-00", "1985-13", "1985-04-00", "1985-04-31",
          "2023-02-29", "1985-04-12~~", "1985~-04", "1985-04-1", "1985?", "19850412", "1985-04-12T00:00:00Z",
          " 1985", "12345"}) {
        INFO(text);
        const auto parsed = parse_partial_date(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().reason == "value.not_a_date");
    }
    CHECK_FALSE(is_valid(PartialDate{2024, 0, 1, false}));
    CHECK_FALSE(is_valid(PartialDate{0, 0, 0, false}));
}

TEST_CASE("a moment in words is what UK clocks showed, on every machine", "[instant]") {
    const auto words = [](std::string_view utc) { return in_words(*parse_instant(utc)); };
    CHECK(words("2026-10-30T16:30:00Z") == "30 October 2026 16:30");
    CHECK(words("2026-06-04T10:20:59.999Z") == "4 June 2026 11:20");
    CHECK(words("2026-06-03T23:05:00Z") == "4 June 2026 00:05");
    // The last Sundays of March and October, one o'clock UTC.
    CHECK(words("2026-03-29T00:59:59Z") == "29 March 2026 00:59");
    CHECK(words("2026-03-29T01:00:00Z") == "29 March 2026 02:00");
    CHECK(words("2026-10-25T00:59:00Z") == "25 October 2026 01:59");
    CHECK(words("2026-10-25T01:00:00Z") == "25 October 2026 01:00");
    // As it was: 1995 ended on the 22nd, 1989 on the 29th; nothing is reckoned before 1981.
    CHECK(words("1995-10-22T00:59:00Z") == "22 October 1995 01:59");
    CHECK(words("1995-10-22T01:00:00Z") == "22 October 1995 01:00");
    CHECK(words("1989-10-29T00:30:00Z") == "29 October 1989 01:30");
    CHECK(words("1980-06-04T10:20:00Z") == "4 June 1980 10:20");
    CHECK(in_words(PartialDate{2012, 0, 0, true}) == "about 2012");
    CHECK(in_words(PartialDate{2026, 10, 0, false}) == "October 2026");
    CHECK(in_words(PartialDate{2026, 10, 19, false}) == "19 October 2026");
    CHECK(in_words(kFirstInstant) == "1 January 1 00:00");
    CHECK(in_words(kLastInstant) == "31 December 9999 23:59");
}

TEST_CASE("a moment is typed as officers write it, by UK clocks", "[instant]") {
    for (const std::string_view typed : {"4/6/2026 10:20", "04/06/2026 10:20", "4/6/2026 at 10:20", "4/6/2026 10.20", "2026-06-04 10:20", "2026-06-04T09:20:00Z"}) {
        INFO(typed);
        REQUIRE(parse_typed_instant(typed));
        CHECK(to_text(*parse_typed_instant(typed)) == "2026-06-04T09:20:00Z");
    }
    CHECK(to_text(*parse_typed_instant("30/10/2026 16:30")) == "2026-10-30T16:30:00Z");
    CHECK(to_text(*parse_typed_instant("4/6/2026 0:05")) == "2026-06-03T23:05:00Z");
    CHECK(to_text(*parse_typed_instant("25/10/2026 1:30")) == "2026-10-25T00:30:00Z"); // comes twice: the first
    for (const std::string_view typed : {"29/3/2026 1:30", "4/6/2026", "4/6/26 10:20", "31/6/2026 10:20", "4/6/2026 24:00", "4/6/2026 10:60", "4/6/2026 10", "4/6/2026 10:2",
                                         "4/6/2026 10:200", "4/6/2026  10:20", "4-6-2026 10:20", "noon", "4/6/2026 10:20Z", "0/6/2026 10:20", "4/13/2026 10:20", "1/1/0000 10:20"}) {
        INFO(typed);
        const auto parsed = parse_typed_instant(typed);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().reason == "value.not_an_instant");
    }
}
