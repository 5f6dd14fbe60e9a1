// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table shows, as a file: guarded, and in the log.
#include "core/usecase/export_table.h"
#include "core/usecase/audit.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

TEST_CASE("a table is written with its headings, guarded against formulas, and logged as a disclosure", "[table]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    NoProgress quiet;
    const TableLines lines{{"When", "Purpose"}, {"4/6/2026", "=1+1"}, {"5/6/2026", "Two \"words\""}};
    const auto written = export_table(ada, lines, exchange.file("table.csv"), Existing::refuse, quiet);
    INFO(reason_of(written));
    REQUIRE(written);
    std::ifstream file(exchange.file("table.csv"), std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    CHECK(text.str() == "\"When\",\"Purpose\"\r\n\"4/6/2026\",\"'=1+1\"\r\n\"5/6/2026\",\"Two \"\"words\"\"\"\r\n");
    CHECK(*written == text.str().size());
    const auto log = list_audit(ada, 0, 1);
    REQUIRE(log);
    CHECK(log->front().event.act == "export_table");
    CHECK(log->front().event.operation == Operation::disclosure);
    CHECK(log->front().event.count == 2);
    CHECK(reason_of(export_table(ada, lines, exchange.file("table.csv"), Existing::refuse, quiet)) == "io.exists");
    CHECK(reason_of(export_table(ada, {{"When"}}, exchange.file("none.csv"), Existing::refuse, quiet)) == "table.empty");
    CHECK_FALSE(std::filesystem::exists(exchange.file("none.csv")));
}
