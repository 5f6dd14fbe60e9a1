// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_files.h"

#include "tests/support/failing_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

TEST_CASE("files in memory keep what was committed and lose what was not", "[core][port]") {
    MemoryFiles files;
    REQUIRE(files.make_folder("/a"));
    REQUIRE(files.replace("/a/kept", bytes_of("1")));
    const auto output = files.create("/a/lost", Existing::refuse);
    REQUIRE((*output)->write(bytes_of("2")));
    files.crash();
    CHECK_FALSE((*output)->commit());
    CHECK(*files.exists("/a/kept"));
    CHECK_FALSE(*files.exists("/a/lost"));
    REQUIRE(files.rename("/a", "/b"));
    CHECK(*files.exists("/b/kept"));
    CHECK_FALSE(*files.exists("/a"));
}

TEST_CASE("failing files fail from the operation that was named", "[core][port]") {
    MemoryFiles memory;
    FailingFiles files(memory);
    files.fail_from(3); // create, write, commit
    CHECK_FALSE(files.replace("/a", bytes_of("1")));
    CHECK(memory.content.empty());
    files.heal();
    CHECK(files.replace("/a", bytes_of("1")).has_value());
    CHECK(files.operations() == 6);
}
