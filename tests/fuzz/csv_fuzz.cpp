// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::vector<CsvLine> read(ByteView bytes, CsvEncoding encoding, bool& whole) {
    ViewSource source(bytes);
    CsvReader reader(source, encoding);
    std::vector<CsvLine> out;
    for (;;) {
        CsvLine line;
        const auto more = reader.next(line);
        whole = more.has_value();
        if (!more || !*more) return out;
        fuzz_require(line.refused.empty() != line.fields.empty(), "lines have fields or a reason why not");
        if (line.refused.empty()) out.push_back(std::move(line));
    }
}

} // namespace

/// What is read, written again and read again is the same; line numbers rise.
void fuzz(ByteView input) {
    for (const CsvEncoding encoding : {CsvEncoding::utf_8, CsvEncoding::utf_16, CsvEncoding::windows_1252}) {
        bool whole = false; // or up to what is not CSV
        const auto lines = read(input, encoding, whole);
        std::string written = "\xEF\xBB\xBF"; // or a first field could begin with one
        std::uint64_t before = 0;
        for (const CsvLine& line : lines) {
            fuzz_require(line.number > before, "line numbers rise");
            before = line.number;
            written += csv_line(line.fields);
        }
        bool again_whole = false;
        const auto again = read(bytes_of(written), CsvEncoding::utf_8, again_whole);
        fuzz_require(again_whole && again.size() == lines.size(), "what was written reads back whole");
        for (std::size_t i = 0; i < lines.size(); ++i) {
            fuzz_require(again[i].fields == lines[i].fields, "fields read back as they were");
        }
    }
}
