// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_csv.h"

#include "core/usecase/records.h"
#include "core/usecase/search.h"
#include "tests/support/stop_at.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

struct Desk {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    RecordId case_id = new_case(session, {{"title", "Harbour"}}).value();
    NoProgress progress;

    CsvRequest request(std::string_view content) {
        const auto file = fixture.root() / "people.csv";
        CHECK(session.ports().files.replace(file, bytes_of(content)));
        CsvRequest out;
        out.file = file;
        out.type = "person";
        out.in_case = case_id;
        return out;
    }
    std::size_t records() { return show_case(session, case_id)->records.size(); }
};

constexpr std::string_view kMixed =
    "name,Date of birth,shoe\r\nPat Example,12/04/1985,x\r\nB,soon,y\r\n,1985,z\r\nC,1990\r\n";

} // namespace

TEST_CASE("Each line becomes a record of the case", "[csv]") {
    Desk desk;
    CsvRequest request =
        desk.request("name,Also known as,sex\r\nPat Example,P,male\r\n\"Case, Second\",,\r\n");
    const auto report = import_csv(desk.session, request, desk.progress);
    REQUIRE(report);
    CHECK(report->records == 2);
    CHECK(report->refused_lines == 0);
    CHECK(desk.records() == 2);
    CHECK(search(desk.session, {"second", "person", 50})->hits.size() == 1);
}

TEST_CASE("Where a line is refused, none is taken, unless the good ones are asked for", "[csv]") {
    Desk desk;
    CsvRequest request = desk.request(kMixed);
    request.columns = {{"shoe", "-"}};
    const AuditHead before = desk.session.audit_head().value();
    const auto report = import_csv(desk.session, request, desk.progress);
    REQUIRE(report);
    CHECK(report->records == 0);
    CHECK(report->refused_lines == 3);
    REQUIRE(report->refused.size() == 3);
    CHECK(report->refused[0].line == 3);
    CHECK(report->refused[0].column == "date_of_birth");
    CHECK(report->refused[0].reason == "value.not_a_date");
    CHECK(report->refused[1].reason == "record.missing_required");
    CHECK(report->refused[2].line == 5);
    CHECK(report->refused[2].reason == "csv.wrong_columns");
    CHECK(desk.session.audit_head().value() == before);
    CHECK(desk.records() == 0);

    request.skip_refused = true;
    CHECK(import_csv(desk.session, request, desk.progress)->records == 1);
    CHECK(desk.records() == 1);
}

TEST_CASE("A file that cannot be read as a whole is refused as a whole", "[csv]") {
    Desk desk;
    const auto refused = [&](const CsvRequest& request) {
        return import_csv(desk.session, request, desk.progress).error().reason;
    };
    CHECK(refused(desk.request("")) == "csv.empty");
    CHECK(refused(desk.request("name,\"note\r\n")) == "csv.quoting");
    CHECK(refused(desk.request("name,hat size\r\n")) == "csv.unknown_column");
    CHECK(refused(desk.request("Zo\xEB\r\nname\r\n")) == "csv.encoding");
    CsvRequest request = desk.request("name\r\nA\r\n");
    request.type = "starship";
    CHECK(refused(request) == "record.unknown_type");
    request.type = "person";
    request.in_case = {};
    request.in_case.octets[0] = 9;
    CHECK(refused(request) == "record.not_found");
    request.in_case = desk.case_id;
    request.encoding = "ebcdic";
    CHECK(refused(request) == "csv.unknown_encoding");
    CHECK(desk.records() == 0);
}

TEST_CASE("Where a file breaks off, the lines refused before are reported and nothing is taken", "[csv]") {
    Desk desk;
    const bool skip = GENERATE(false, true);
    const auto import = [&](const std::string& rest) {
        CsvRequest request =
            desk.request("name,Date of birth\nPat Example,1985\nB,soon\nC\x01,1985\nD,1985,x\n" + rest);
        request.skip_refused = skip;
        return import_csv(desk.session, request, desk.progress).value();
    };
    const AuditHead before = desk.session.audit_head().value();
    for (const auto& [rest, reason] : std::vector<std::pair<std::string, std::string_view>>{
             {"\"E,1985\nF,1985\n", "csv.quoting"}, {"E\xEB,1985\nF,1985\n", "csv.encoding"}}) {
        const CsvReport report = import(rest);
        CHECK(report.records == 0);
        REQUIRE(report.refused_lines == 3);
        CHECK(report.refused[0].line == 3);
        CHECK(report.refused[1].line == 4);
        CHECK(report.refused[2].line == 5);
        REQUIRE(report.broken_off);
        CHECK(report.broken_off->reason == reason);
        CHECK(report.broken_off->detail == "line 6");
    }
    CHECK(desk.session.audit_head().value() == before);
    CHECK(desk.records() == 0);

    const CsvReport large = import("E" + std::string(10 * 1024 * 1024, 'x') + ",1985\nF,1985\n");
    CHECK_FALSE(large.broken_off);
    CHECK(large.refused_lines == 4);
    CHECK(large.refused[3].line == 6);
    CHECK(large.refused[3].reason == "csv.too_large_field");
    CHECK(large.records == (skip ? 2 : 0));
}

TEST_CASE("More refused lines than are listed are counted", "[csv]") {
    Desk desk;
    std::string text = "name,Date of birth\n";
    for (std::size_t i = 0; i < kListedLines + 2000; ++i) text += "A,soon\n";
    const CsvReport report = import_csv(desk.session, desk.request(text), desk.progress).value();
    CHECK(report.refused_lines == kListedLines + 2000);
    CHECK(report.refused.size() == kListedLines);
}

TEST_CASE("A cancelled import leaves nothing", "[csv]") {
    Desk desk;
    test::StopAt cancelled(0);
    const auto outcome = import_csv(desk.session, desk.request("name\r\nA\r\n"), cancelled);
    REQUIRE(!outcome);
    CHECK(outcome.error().reason == "act.cancelled");
    CHECK(desk.records() == 0);
}
