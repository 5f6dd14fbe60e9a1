// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC 1
#include "tests/support/store_pages.h"

#include "core/keys/sub_keys.h"
#include "core/store/store_folder.h"
#include "tests/support/planted.h"

#include <sqlite3.h>

#include <fstream>
#include <iterator>

namespace counterpart::test {

namespace {

core::SubKeys keys_of(const std::filesystem::path& store, const core::UnlockSecret& secret) {
    std::ifstream file(store / core::kKeySlotsFile, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto slots = must(core::parse_key_slots(bytes_of(bytes)));
    const auto master = must(core::open_key_slots(slots, secret));
    return core::sub_keys_of(master, slots.slots.store);
}

std::string raw_form(const core::DatabaseKey& key) {
    std::string out;
    with_exposed(key, [&](ByteView bytes) { out = "x'" + to_hex(bytes) + "'"; });
    return out;
}

} // namespace

std::string pages_of(const std::filesystem::path& store, const core::UnlockSecret& secret) {
    // Opened as a file that nobody writes: what reads it does not tidy it.
    const std::string name = "file:" + (store / core::kDatabaseFile).string() + "?immutable=1";
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open_v2(name.c_str(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK);
    const std::string key = raw_form(keys_of(store, secret).database);
    REQUIRE(sqlite3_key(connection, key.data(), static_cast<int>(key.size())) == SQLITE_OK);
    REQUIRE(sqlite3_exec(connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_int64 size = 0;
    unsigned char* pages = sqlite3_serialize(connection, "main", &size, 0);
    REQUIRE(pages != nullptr);
    std::string out(reinterpret_cast<const char*>(pages), static_cast<std::size_t>(size));
    sqlite3_free(pages);
    sqlite3_close(connection);
    return out;
}

} // namespace counterpart::test
