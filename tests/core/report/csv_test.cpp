// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart::core;

TEST_CASE("every cell of a report stands in quotes, and a line ends in CR LF", "[report][csv]") {
    CHECK(guarded_csv_line({"a", "", "b,c", "say \"so\"", "two\nlines"}) == "\"a\",\"\",\"b,c\",\"say \"\"so\"\"\",\"two\nlines\"\r\n");
}

TEST_CASE("a cell that a spreadsheet would work out is made a text", "[report][csv]") {
    for (const char* begin : {"=", "+", "-", "@", "\t", "\r"}) {
        const std::string cell = std::string(begin) + "1+1";
        CHECK(guarded_csv_line({cell, "1-1"}) == "\"'" + cell + "\",\"1-1\"\r\n");
    }
}
