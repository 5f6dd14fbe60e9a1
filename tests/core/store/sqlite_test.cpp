// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/port/files.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

DatabaseKey key_of(std::uint8_t byte) {
    Bytes bytes(32, byte);
    return DatabaseKey::taken_from(bytes);
}

std::string pragma(Database& db, const std::string& name) {
    auto statement = db.prepare("PRAGMA " + name);
    REQUIRE(statement);
    REQUIRE(*statement->step());
    return std::string(statement->text(0));
}

/// A database of many pages, closed.
void fill(const std::filesystem::path& file) {
    auto db = Database::open(file, key_of(1));
    REQUIRE(db);
    REQUIRE(db->execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB) STRICT"));
    SeededRandom random(1);
    REQUIRE(db->transaction([&]() -> Result<void> {
        TRY_ASSIGN(auto insert, db->prepare("INSERT INTO t(b) VALUES (?)"));
        for (int i = 0; i < 200; ++i) {
            Bytes bytes(2000);
            random.fill(bytes);
            TRY(insert.run(bytes));
        }
        return {};
    }));
    REQUIRE(db->checkpoint());
}

} // namespace

TEST_CASE("the database has the settings that were decided", "[core][store]") {
    const TempFolder folder;
    auto db = Database::open(folder.path() / "store.db", key_of(1));
    REQUIRE(db);
    CHECK(pragma(*db, "locking_mode") == "exclusive");
    CHECK(pragma(*db, "journal_mode") == "wal");
    CHECK(pragma(*db, "synchronous") == "2");
    CHECK(pragma(*db, "secure_delete") == "1");
    CHECK(pragma(*db, "temp_store") == "2");
    CHECK(pragma(*db, "trusted_schema") == "0");
    CHECK(pragma(*db, "foreign_keys") == "1");
    CHECK_FALSE(db->execute("ATTACH ':memory:' AS other"));
    CHECK_FALSE(db->execute("SELECT \"no such column\""));
    CHECK_FALSE(db->execute("SELECT load_extension('x')"));
    REQUIRE(db->execute("CREATE TABLE t(a)"));
    CHECK_FALSE(db->execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "store.db-shm"));
}

TEST_CASE("the database file shows nothing of its content", "[core][store]") {
    const TempFolder folder;
    const auto file = folder.path() / "store.db";
    {
        auto db = Database::open(file, key_of(1));
        REQUIRE(db->execute("CREATE TABLE t(a TEXT); INSERT INTO t VALUES ('MARKERMARKER')"));
        const Bytes wal = *system_files().read(folder.path() / "store.db-wal", 1 << 24U);
        CHECK(text_of(wal).find("MARKER") == std::string_view::npos);
    }
    const Bytes bytes = *system_files().read(file, 1 << 24U);
    CHECK(text_of(bytes).find("MARKER") == std::string_view::npos);
    CHECK(text_of(bytes).find("SQLite") == std::string_view::npos);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "store.db-wal"));
}

TEST_CASE("another key does not open the database", "[core][store]") {
    const TempFolder folder;
    fill(folder.path() / "store.db");
    const auto db = Database::open(folder.path() / "store.db", key_of(2));
    REQUIRE_FALSE(db);
    CHECK(db.error().reason == "store.wrong_key");
    CHECK(db.error().code == ErrorCode::wrong_key);
}

TEST_CASE("a second connection is refused", "[core][store]") {
    const TempFolder folder;
    auto db = Database::open(folder.path() / "store.db", key_of(1));
    REQUIRE(db);
    const auto second = Database::open(folder.path() / "store.db", key_of(1));
    REQUIRE_FALSE(second);
    CHECK(second.error().reason == "store.locked");
}

TEST_CASE("a flipped bit anywhere in the file and a missing page are noticed", "[core][store]") {
    const TempFolder folder;
    const auto file = folder.path() / "store.db";
    fill(file);
    const Bytes whole = *system_files().read(file, 1 << 24U);
    REQUIRE(whole.size() % 4096 == 0);
    const auto noticed = [&](const Bytes& bytes) {
        REQUIRE(system_files().replace(file, bytes));
        auto db = Database::open(file, key_of(1));
        return !db || !db->check_integrity();
    };
    CHECK_FALSE(noticed(whole));
    SeededRandom random(7);
    for (int i = 0; i < 30; ++i) {
        Bytes changed = whole;
        const std::size_t at = random.below(whole.size());
        CAPTURE(at);
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1U << random.below(8)));
        CHECK(noticed(changed));
    }
    Bytes cut = whole;
    cut.resize(cut.size() - 4096);
    CHECK(noticed(cut));
}

TEST_CASE("a transaction whose work fails leaves nothing", "[core][store]") {
    auto db = Database::open_in_memory();
    REQUIRE(db);
    REQUIRE(db->execute("CREATE TABLE t(a INTEGER) STRICT"));
    const auto done = db->transaction([&]() -> Result<void> {
        TRY(db->execute("INSERT INTO t VALUES (1)"));
        return fail(ErrorCode::denied, "test.no");
    });
    CHECK(done.error().reason == "test.no");
    auto count = db->prepare("SELECT count(*) FROM t");
    REQUIRE(*count->step());
    CHECK(count->integer(0) == 0);
}

TEST_CASE("a database in memory keeps values as they were bound", "[core][store]") {
    auto db = Database::open_in_memory();
    REQUIRE(db->execute("CREATE TABLE t(i INTEGER, s TEXT, b BLOB, n BLOB) STRICT"));
    auto insert = db->prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
    REQUIRE(insert->run(std::int64_t{-5}, std::string_view("x\0y", 3), ByteView(), std::optional<Digest>()));
    auto row = db->prepare("SELECT i, s, b, n FROM t");
    REQUIRE(*row->step());
    CHECK(row->integer(0) == -5);
    CHECK(row->text(1) == std::string_view("x\0y", 3));
    CHECK_FALSE(row->is_null(2));
    CHECK(row->blob(2).empty());
    CHECK(row->is_null(3));
    CHECK(row->octets<Digest>(3) == Digest{});
    CHECK_FALSE(*row->step());
}

TEST_CASE("a failed constraint says so without telling values", "[core][store]") {
    auto db = Database::open_in_memory();
    REQUIRE(db->execute("CREATE TABLE t(i INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (4711)"));
    auto insert = db->prepare("INSERT INTO t VALUES (?)");
    const auto done = insert->run(std::int64_t{4711});
    CHECK(done.error().reason == "store.constraint");
    CHECK(done.error().detail.find("4711") == std::string::npos);
}

TEST_CASE("the file's bytes are copied as they stand", "[core][store]") {
    const TempFolder folder;
    const auto file = folder.path() / "store.db";
    fill(file);
    BytesSink copy;
    {
        auto db = Database::open(file, key_of(1));
        REQUIRE(db);
        REQUIRE(db->checkpoint());
        REQUIRE(db->copy_file(copy));
        CHECK(*db->file_size() == copy.bytes.size());
    }
    CHECK(*system_files().read(file, 1 << 24U) == copy.bytes);
}
