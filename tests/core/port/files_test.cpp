// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/files.h"

#include "tests/support/temp_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::TempFolder;

namespace {
std::size_t entries(const std::filesystem::path& folder) {
    std::size_t n = 0;
    REQUIRE(system_files().list(folder, [&](const auto&) { ++n; }));
    return n;
}
} // namespace

TEST_CASE("a file that is not committed leaves nothing behind", "[core][port]") {
    const TempFolder folder;
    {
        const auto output = system_files().create(folder.path() / "a", Existing::refuse);
        REQUIRE(output);
        REQUIRE((*output)->write(bytes_of("half")));
        CHECK(entries(folder.path()) == 1); // beside its place
        CHECK_FALSE(*system_files().exists(folder.path() / "a"));
    }
    CHECK(entries(folder.path()) == 0);
}

TEST_CASE("a committed file holds what was written, for its owner alone", "[core][port]") {
    const TempFolder folder;
    const auto file = folder.path() / "a";
    const Bytes content(20'000'000, 0x5a); // enough to begin writing back
    const auto output = system_files().create(file, Existing::refuse);
    REQUIRE(output);
    REQUIRE((*output)->write(content));
    REQUIRE((*output)->commit());
    CHECK((*output)->size() == content.size());
    CHECK(entries(folder.path()) == 1);
    CHECK(system_files().read(file, content.size()) == content);
    using std::filesystem::perms;
    CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("what exists is refused or replaced, as asked", "[core][port]") {
    const TempFolder folder;
    const auto file = folder.path() / "a";
    REQUIRE(system_files().replace(file, bytes_of("one")));
    CHECK(system_files().create(file, Existing::refuse).error().reason == "io.exists");
    REQUIRE(system_files().replace(file, bytes_of("two")));
    CHECK(text_of(*system_files().read(file, 10)) == "two");
}

TEST_CASE("what is no ordinary file is not replaced, asked or not", "[core][port]") {
    CHECK(system_files().create("/dev/null", Existing::replace).error().reason == "io.not_a_file");
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("a file that comes to stand there meanwhile is not clobbered", "[core][port]") {
    const TempFolder folder;
    const auto file = folder.path() / "a";
    const auto output = system_files().create(file, Existing::refuse);
    REQUIRE(output);
    REQUIRE((*output)->write(bytes_of("ours")));
    std::ofstream(file) << "theirs";
    const auto committed = (*output)->commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().reason == "io.exists");
    CHECK(committed.error().code == ErrorCode::conflict);
    CHECK(text_of(*system_files().read(file, 10)) == "theirs");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a rename takes free names only, of files and of folders", "[core][port]") {
    const TempFolder folder;
    const auto a = folder.path() / "a";
    const auto b = folder.path() / "b";
    REQUIRE(system_files().make_folder(a / "deep" / "er"));
    REQUIRE(system_files().make_folder(b));
    CHECK(system_files().rename(a, b).error().reason == "io.exists");
    REQUIRE(system_files().remove_folder(b));
    REQUIRE(system_files().rename(a, b));
    CHECK(*system_files().exists(b / "deep" / "er"));
    CHECK(system_files().rename(a, b).error().reason == "io.not_found");
}

TEST_CASE("files that are missing, too large or no files say so", "[core][port]") {
    const TempFolder folder;
    CHECK(system_files().open(folder.path() / "none").error().code == ErrorCode::not_found);
    CHECK(system_files().open(folder.path()).error().reason == "io.not_a_file");
    REQUIRE(system_files().replace(folder.path() / "a", Bytes(11)));
    CHECK(system_files().read(folder.path() / "a", 10).error().reason == "io.too_large");
    CHECK(system_files().read(folder.path() / "a", 11)->size() == 11);
    CHECK(system_files().remove(folder.path() / "none").has_value());
    CHECK(system_files().make_folder(folder.path() / "a").error().reason == "io.exists");
    CHECK(system_files().create(folder.path() / "none" / "b", Existing::refuse).error().reason ==
          "io.not_found");
}

TEST_CASE("an input file can be read again from the front", "[core][port]") {
    const TempFolder folder;
    REQUIRE(system_files().replace(folder.path() / "a", bytes_of("abcdef")));
    const auto input = system_files().open(folder.path() / "a");
    REQUIRE(input);
    CHECK((*input)->size() == 6);
    Bytes buffer(4);
    CHECK(*(*input)->read(buffer) == 4);
    CHECK(*(*input)->read(buffer) == 2);
    CHECK(*(*input)->read(buffer) == 0);
    REQUIRE((*input)->rewind());
    CHECK(*(*input)->read(buffer) == 4);
    CHECK(text_of(buffer) == "abcd");
}

TEST_CASE("a lock has one holder, whose name the second learns", "[core][port]") {
    const TempFolder folder;
    auto first = system_files().lock(folder.path() / "lock", "counterpart-cli");
    REQUIRE(first);
    const auto second = system_files().lock(folder.path() / "lock", "counterpart");
    REQUIRE_FALSE(second);
    CHECK(second.error().reason == "store.locked");
    CHECK(second.error().detail.starts_with("counterpart-cli (process "));
    first->reset();
    CHECK(system_files().lock(folder.path() / "lock", "counterpart").has_value());
}
