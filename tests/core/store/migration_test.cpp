// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace counterpart;
using namespace counterpart::core;

namespace {
Database migrated() {
    auto db = Database::open_in_memory();
    REQUIRE(db);
    REQUIRE(migrate(*db));
    return std::move(*db);
}
} // namespace

TEST_CASE("the migrations give the schema that was agreed", "[core][store]") {
    Database db = migrated();
    CHECK(*db.user_version() == latest_schema_version());
    std::string schema;
    auto rows = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name");
    while (*rows->step())
        schema += std::string(rows->text(0)) + ";\n\n";

    const std::string golden = std::string(COUNTERPART_TEST_DATA) + "/golden/schema.sql";
    if (std::getenv("COUNTERPART_UPDATE_GOLDEN") != nullptr) std::ofstream(golden) << schema;
    std::ostringstream expected;
    expected << std::ifstream(golden).rdbuf();
    CHECK(schema == expected.str());
}

TEST_CASE("migrating again does nothing", "[core][store]") {
    Database db = migrated();
    CHECK(*migrate(db) == 0);
}

TEST_CASE("a database ahead of the program is refused and left alone", "[core][store]") {
    Database db = migrated();
    REQUIRE(db.execute("PRAGMA user_version = 999"));
    const auto done = migrate(db);
    REQUIRE_FALSE(done);
    CHECK(done.error().reason == "store.newer_version");
    CHECK(done.error().code == ErrorCode::unsupported);
    CHECK(*db.user_version() == 999);
}

TEST_CASE("the truth cannot be altered or deleted", "[core][store]") {
    Database db = migrated();
    REQUIRE(db.execute(
        "INSERT INTO changeset VALUES (1, zeroblob(32), x'01', zeroblob(32), zeroblob(16), 1, 1, 1);"
        "INSERT INTO fact VALUES (1, zeroblob(32), x'01');"
        "INSERT INTO stated VALUES (1, 1);"
        "INSERT INTO audit VALUES (1, 1, 'unlock', x'', x'', zeroblob(32), zeroblob(32));"
        "INSERT INTO register VALUES (1, zeroblob(16), zeroblob(32), x'01', 'proposed', 1);"
        "INSERT INTO receipt VALUES (1, zeroblob(32), x'01', zeroblob(32), 'imported', NULL, 1);"
        "INSERT INTO bundle_sent VALUES (1, zeroblob(16), 'disclosure', x'01', zeroblob(32), "
        "zeroblob(16), NULL, 1, 'intended', NULL);"
        "INSERT INTO bundle_sent_to VALUES (1, zeroblob(32), 1);"
        "INSERT INTO bundle_received VALUES (1, zeroblob(16), x'01', zeroblob(32), 'disclosure', "
        "zeroblob(32), 1, NULL, 1, 'refused', NULL)"));
    for (const char* forbidden :
         {"UPDATE changeset SET claimed = 2",
          "DELETE FROM changeset",
          "UPDATE fact SET encoded = x'02'",
          "UPDATE fact SET digest = randomblob(32), encoded = NULL",
          "DELETE FROM fact",
          "DELETE FROM stated",
          "UPDATE audit SET at = 2",
          "DELETE FROM audit",
          "UPDATE register SET signed = x'02'",
          "DELETE FROM receipt",
          "UPDATE receipt SET result = 'x'",
          "DELETE FROM bundle_sent",
          "UPDATE bundle_sent SET manifest = x'02'",
          "UPDATE bundle_sent_to SET counter = 2",
          "DELETE FROM bundle_sent_to",
          "DELETE FROM bundle_received",
          "UPDATE bundle_received SET manifest = x'02'",
          "INSERT INTO bundle_sent_to VALUES (1, zeroblob(32), 1)",
          "INSERT INTO stated VALUES (1, 2)",
          "INSERT OR REPLACE INTO audit VALUES (1, 9, 'unlock', x'', x'', zeroblob(32), zeroblob(32))"}) {
        CAPTURE(forbidden);
        const auto done = db.execute(forbidden);
        REQUIRE_FALSE(done);
        CHECK(done.error().reason == "store.constraint");
    }
    for (const char* allowed : {"UPDATE fact SET encoded = NULL", "UPDATE register SET state = 'adopted'",
                                "UPDATE bundle_sent SET state = 'written', file_size = 5",
                                "UPDATE bundle_received SET state = 'imported'"}) {
        CAPTURE(allowed);
        CHECK(db.execute(allowed));
    }
    CHECK_FALSE(db.execute("UPDATE bundle_sent SET state = 'failed'")); // completed once
    CHECK_FALSE(db.execute("UPDATE register SET state = 'proposed'"));
}
