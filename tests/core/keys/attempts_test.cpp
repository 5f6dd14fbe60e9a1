// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/attempts.h"

#include "tests/support/memory_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

TEST_CASE("after three wrong passphrases the wait doubles up to a minute", "[core][keys]") {
    const Instant last{1'000'000};
    const std::uint32_t expected[] = {0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (std::uint32_t failures = 0; failures < std::size(expected); ++failures) {
        CAPTURE(failures);
        CHECK(seconds_to_wait({failures, last}, last) == expected[failures]);
        CHECK(seconds_to_wait({failures, last}, {last.milliseconds + 1000 * expected[failures]}) == 0);
    }
    CHECK(seconds_to_wait({5, last}, {last.milliseconds + 2500}) == 2);
    CHECK(seconds_to_wait({1'000'000, last}, last) == 60);
    CHECK(seconds_to_wait({5, last}, {last.milliseconds - 86'400'000}) == 4); // a clock put back
}

TEST_CASE("the attempts last through a restart and go with a success", "[core][keys]") {
    test::MemoryFiles files;
    CHECK(read_attempts(files, "/attempts") == Attempts{});
    REQUIRE(write_attempts(files, "/attempts", {4, {77}}));
    CHECK(read_attempts(files, "/attempts") == Attempts{4, {77}});
    REQUIRE(write_attempts(files, "/attempts", {}));
    CHECK(files.content.empty());
    files.content["/attempts"] = Bytes{1, 2, 3};
    CHECK(read_attempts(files, "/attempts") == Attempts{});
}
