// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart::cli;

TEST_CASE("sizes, numbers and lists read as people write them") {
    CHECK(shown_bytes(0) == "0 bytes");
    CHECK(shown_bytes(1) == "1 byte");
    CHECK(shown_bytes(1023) == "1,023 bytes");
    CHECK(shown_bytes(1536) == "1.5 KiB");
    CHECK(shown_bytes(1024ULL * 1024 * 1024) == "1.0 GiB");
    CHECK(shown(std::uint64_t{1234567}) == "1,234,567");
    CHECK(counted(1, "record", "records") == "1 record");
    CHECK(listed({}).empty());
    CHECK(listed({"A", "B", "C"}) == "A, B and C");
    CHECK(shown(counterpart::core::Instant{1780568400000}) == "4 June 2026 10:20 UTC");
}

TEST_CASE("other people's text cannot reach the words around it") {
    CHECK(shown("Maren Oldacre") == "Maren Oldacre");
    CHECK(shown("two\nlines") == "two lines");
    CHECK(shown("a\x1b[31mb").find('\x1b') == std::string::npos);
    // Right to left: between U+2068 and U+2069.
    CHECK(shown("\xD7\xA9") == "\xE2\x81\xA8\xD7\xA9\xE2\x81\xA9");
    // An override is replaced, not passed on.
    CHECK(shown("a\xE2\x80\xAE"
                "b")
              .find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("columns are as wide as they look, not as their bytes") {
    Page page;
    page.table({"A", "B"}, {{"\xD7\xA9\xD7\xA9", "x"}, {"abc", "y"}});
    CHECK(page.text() == "  A    B\n  \xD7\xA9\xD7\xA9   x\n  abc  y\n");
    CHECK(Page().table({"A"}, {}).text().empty());
    CHECK(Page().field("Name", "").text().empty());
}
