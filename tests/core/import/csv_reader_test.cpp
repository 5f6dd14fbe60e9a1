// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

#include "core/import/csv_columns.h"
#include "core/model/catalogue.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using namespace std::string_view_literals;
using Fields = std::vector<std::string>;

namespace {

Result<std::vector<CsvLine>> read(std::string_view bytes, CsvEncoding encoding = CsvEncoding::utf_8) {
    ViewSource source(bytes_of(bytes));
    CsvReader reader(source, encoding);
    std::vector<CsvLine> out;
    for (;;) {
        CsvLine line;
        TRY_ASSIGN(const bool more, reader.next(line));
        if (!more) return out;
        out.push_back(std::move(line));
    }
}
Fields first(std::string_view bytes, CsvEncoding encoding = CsvEncoding::utf_8) {
    return read(bytes, encoding).value().at(0).fields;
}
std::string_view refused(std::string_view bytes, CsvEncoding encoding = CsvEncoding::utf_8) {
    const auto lines = read(bytes, encoding);
    if (!lines) return lines.error().reason;
    return lines->empty() || lines->back().refused.empty() ? "taken"sv : lines->back().refused;
}

/// One field that never ends.
class EndlessField final : public Source {
public:
    Result<std::size_t> read(ByteSpan out) override {
        std::ranges::fill(out, std::uint8_t{'x'});
        given += out.size();
        return out.size();
    }
    std::size_t given = 0;
};

} // namespace

TEST_CASE("Lines, quotes and line ends are read as RFC 4180 has them", "[csv]") {
    const auto lines =
        read("name,note\r\n\"O'Brien, Pat\",\"said \"\"no\"\"\"\n\n\"two\nlines\",\r\nlast,\"\"").value();
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].fields == Fields{"name", "note"});
    CHECK(lines[1].fields == Fields{"O'Brien, Pat", "said \"no\""});
    CHECK(lines[1].number == 2);
    CHECK(lines[2].fields == Fields{"two\nlines", ""});
    CHECK(lines[2].number == 4);
    CHECK(lines[3].fields == Fields{"last", ""});
    CHECK(lines[3].number == 6);
    CHECK(read("").value().empty());
    CHECK(read("\r\n\n").value().empty());
    CHECK(first("a\rb\n") == Fields{"a\rb"});
    CHECK(first(",\n") == Fields{"", ""});
}

TEST_CASE("A quotation mark in a wrong place is refused with its line", "[csv]") {
    for (const std::string_view bytes :
         {"a\nb\"c\n", "a\n\"b\"c\n", "a\n\"b\n", "a\n\"b\"\rc\n", "a\n \"b\"\n"}) {
        INFO(bytes);
        CHECK(refused(bytes) == "csv.quoting");
    }
    CHECK(read("a\nb\nc\"\n").error().detail == "line 3");
}

TEST_CASE("A quote that never closes is reported where its field begins, not at the end", "[csv]") {
    CHECK(read("a,b\n1,2\n3,\"4\n5,6\n7,8\n").error().detail == "line 3");
    CHECK(read("a\n\"two\nlines\"x\n").error().detail == "line 2");
    CHECK(read("a,b\n\"two\nlines\",\"open\n\n").error().detail == "line 3");
}

TEST_CASE("Bytes of another encoding are reported on their own line", "[csv]") {
    std::string text;
    for (int line = 1; line < 5002; ++line) text += "a line of a table\n";
    CHECK(read(text + "Zo\xEB\n").error().detail == "line 5002");
    CHECK(read(text + "Zo\xC3").error().detail == "line 5002");
    std::string wide = "\xFF\xFE";
    for (const char c : text) (wide += c) += '\0';
    CHECK(read(wide + "\x01\xDC", CsvEncoding::utf_16).error().detail == "line 5002");
    CHECK(read(wide + "x", CsvEncoding::utf_16).error().detail == "line 5002");
}

TEST_CASE("A line beyond the limits is refused as a line, and the next one is read", "[csv]") {
    const std::string large(10 * 1024 * 1024, 'x');
    for (const auto& [line, reason] : std::vector<std::pair<std::string, std::string_view>>{
             {large, "csv.too_large_field"},
             {"\"" + large + "\n\"\"\"", "csv.too_large_field"},
             {std::string(kMaxCsvColumns, ','), "csv.too_many_columns"}}) {
        const auto lines = read("before\n" + line + "\nafter\n").value();
        REQUIRE(lines.size() == 3);
        CHECK(lines[1].refused == reason);
        CHECK(lines[1].number == 2);
        CHECK(lines[1].fields.empty());
        CHECK(lines[2].refused.empty());
        CHECK(lines[2].fields == Fields{"after"});
    }
    CHECK(read("a\n\"" + large).error().detail == "line 2");
}

TEST_CASE("A field or line that is too large is refused without being held", "[csv]") {
    EndlessField source;
    CsvReader reader(source, CsvEncoding::utf_8);
    CsvLine line;
    const auto outcome = reader.next(line);
    REQUIRE(!outcome);
    CHECK(outcome.error().reason == "csv.too_large_field");
    CHECK(outcome.error().detail == "line 1");
    CHECK(source.given <= kMaxCsvPassedBytes + 128 * 1024);
    CHECK(read(std::string(kMaxCsvFieldBytes, 'x')));
    std::string wide(kMaxCsvColumns, ',');
    CHECK(refused(wide) == "csv.too_many_columns");
    wide.pop_back();
    CHECK(first(wide).size() == kMaxCsvColumns);
    std::string long_line;
    for (int i = 0; i < 5; ++i)
        long_line += std::string(kMaxCsvFieldBytes, 'x') + ',';
    CHECK(refused(long_line) == "csv.too_large_line");
}

TEST_CASE("Each encoding is held to its rules", "[csv]") {
    CHECK(first("\xEF\xBB\xBFZo\xC3\xAB") == Fields{"Zo\xC3\xAB"});
    CHECK(refused("Zo\xEB") == "csv.encoding");
    CHECK(refused("Zo\xC3") == "csv.encoding");
    CHECK(first("Zo\xEB \x80", CsvEncoding::windows_1252) == Fields{"Zo\xC3\xAB \xE2\x82\xAC"});
    CHECK(first("\xFF\xFEZ\0\xEB\0\x3D\xD8\x00\xDE"sv, CsvEncoding::utf_16) ==
          Fields{"Z\xC3\xAB\xF0\x9F\x98\x80"});
    CHECK(first("\xFE\xFF\0Z"sv, CsvEncoding::utf_16) == Fields{"Z"});
    CHECK(refused("Z\0"sv, CsvEncoding::utf_16) == "csv.encoding");
    CHECK(refused("\xFF\xFE\x00\xDE"sv, CsvEncoding::utf_16) == "csv.encoding");
    CHECK(refused("\xFF\xFEZ"sv, CsvEncoding::utf_16) == "csv.encoding");
    CHECK(parse_csv_encoding("UTF-8").value() == CsvEncoding::utf_8);
    CHECK(parse_csv_encoding("ebcdic").error().reason == "csv.unknown_encoding");
}

TEST_CASE("Characters that a buffer cuts in two are put together", "[csv]") {
    const std::string text = std::string(64 * 1024 - 1, 'x') + "\xE2\x82\xAC,y";
    const Fields fields = first(text);
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].ends_with("x\xE2\x82\xAC"));
}

TEST_CASE("What is written as CSV reads back", "[csv]") {
    for (const Fields& fields : {Fields{"a", "b,c", "d\"e", "f\r\ng", ""}, Fields{""}, Fields{"", ""}}) {
        CHECK(first(csv_line(fields)) == fields);
    }
}

TEST_CASE("Columns find their attribute by choice, id or label", "[csv]") {
    const RecordType& person = *catalogue().record_type("person");
    const auto columns = csv_columns(person, {"DOB", "name", "also KNOWN as", "Shoe size", "alias"},
                                     {{"DOB", "date_of_birth"}, {"Shoe size", "-"}})
                             .value();
    CHECK(columns[0]->id == "date_of_birth");
    CHECK(columns[1]->id == "name");
    CHECK(columns[2]->id == "alias");
    CHECK(columns[3] == nullptr);
    CHECK(columns[4] == columns[2]);
    CHECK(csv_columns(person, {"name", "Shoe size"}, {}).error().reason == "csv.unknown_column");
    CHECK(csv_columns(person, {"name", "Shoe size"}, {}).error().detail == "column 2");
    CHECK(csv_columns(person, {"type"}, {}).error().reason == "csv.unknown_column");
    CHECK(csv_columns(person, {"name", "Name"}, {}).error().reason == "csv.column_twice");
}

TEST_CASE("A choice for a column that the file does not have is refused", "[csv]") {
    const RecordType& person = *catalogue().record_type("person");
    const auto refused = csv_columns(person, {"name"}, {{"Telefone", "-"}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "csv.no_such_column");
    CHECK(refused.error().detail == "Telefone");
    CHECK(csv_columns(person, {" Tele fone ", "name"}, {{"Tele fone", "-"}}));
}
