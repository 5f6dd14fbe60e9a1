// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/audit/chain.h"
#include "core/store/backup_format.h"
#include "core/store/store_folder.h"
#include "tests/support/seeded_random.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;
namespace fs = std::filesystem;

namespace {

Bytes backup_of(StoreFixture& store) {
    auto session = store.open();
    REQUIRE(session);
    std::ofstream(session->blobs_folder() / "b2") << std::string(5000, 'x');
    std::ofstream(session->blobs_folder() / "a1") << "small";
    std::ofstream(session->blobs_folder() / ".c3.01234567.part") << "half";
    BytesSink sink;
    NoProgress progress;
    const auto size = write_backup(*session, sink, progress);
    REQUIRE(size);
    CHECK(*size == sink.bytes.size());
    return sink.bytes;
}

Result<Session> restore(StoreFixture& store, ByteView backup, const fs::path& folder) {
    ViewSource source(backup);
    NoProgress progress;
    return read_backup(store.ports(), source, folder, store.recovery(), progress);
}

} // namespace

TEST_CASE("a backup comes back as the store it was, on another computer too", "[core][store]") {
    StoreFixture store;
    const Bytes backup = backup_of(store);
    Thumbprint officer;
    {
        auto session = store.open();
        officer = session->identity().thumbprint();
    }
    SECTION("another computer") {
        fs::remove_all(store.state_folder());
    }
    SECTION("the same one, which has gone on since") {}
    const fs::path folder = store.root() / "restored";
    {
        auto session = restore(store, backup, folder);
        REQUIRE(session);
        CHECK(session->identity().thumbprint() == officer);
        CHECK(session->db().check_integrity());
        CHECK(event_of(read_chain(session->db(), 0, 1)->front())->operation == Operation::restore);
        NoProgress progress;
        CHECK(verify_chain(session->db(), progress));
    }
    CHECK(fs::file_size(folder / kBlobsFolder / "b2") == 5000);
    CHECK(fs::exists(folder / kBlobsFolder / "a1"));
    CHECK(std::distance(fs::directory_iterator(folder / kBlobsFolder), fs::directory_iterator()) == 2);
    NoProgress progress;
    CHECK(open_store(store.ports(), folder, store.recovery(), OlderCopy::refuse, progress));
}

TEST_CASE("a backup that was changed anywhere, cut or added to restores nothing", "[core][store]") {
    StoreFixture store;
    const Bytes backup = backup_of(store);
    const fs::path folder = store.root() / "restored";
    const auto refused = [&](const Bytes& bytes) {
        const auto done = restore(store, bytes, folder);
        const bool left = fs::exists(folder);
        fs::remove_all(folder);
        return !done && !left;
    };
    SeededRandom random(8);
    std::vector<std::size_t> places = {
        0, 20, 25, 40, 60, backup.size() - 1, backup.size() - 40, backup.size() - 80};
    for (int i = 0; i < 12; ++i)
        places.push_back(random.below(backup.size()));
    for (const std::size_t at : places) {
        CAPTURE(at);
        Bytes changed = backup;
        changed[at] ^= 4;
        CHECK(refused(changed));
    }
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{10}, std::size_t{30}, backup.size() / 2, backup.size() - 1}) {
        CAPTURE(size);
        CHECK(refused(Bytes(backup.begin(), backup.begin() + static_cast<std::ptrdiff_t>(size))));
    }
    Bytes more = backup;
    more.push_back(0);
    CHECK(refused(more));
    CHECK(std::distance(fs::directory_iterator(store.root()), fs::directory_iterator()) ==
          2); // store and state
}

TEST_CASE("a backup says why it is refused", "[core][store]") {
    StoreFixture store;
    const Bytes backup = backup_of(store);
    const auto reason = [&](const Bytes& bytes, const fs::path& folder) {
        return std::string(restore(store, bytes, folder).error().reason);
    };
    CHECK(reason(backup, store.folder()) == "store.exists");
    Bytes changed = backup;
    changed[20] = '2';
    CHECK(reason(changed, store.root() / "new") == "backup.newer_version");
    changed[0] = 'x';
    CHECK(reason(changed, store.root() / "new") == "backup.malformed");
    changed = backup;
    changed[backup.size() - 1] ^= 1; // the mac
    CHECK(reason(changed, store.root() / "new") == "backup.altered");
    changed = backup;
    changed[backup.size() / 2] ^= 1; // in store.db
    CHECK(reason(changed, store.root() / "new") == "backup.altered");
    ViewSource source(backup);
    NoProgress progress;
    SeededRandom random(1);
    CHECK(read_backup(store.ports(), source, store.root() / "new", UnlockSecret(make_recovery_key(random)),
                      progress)
              .error()
              .reason == "recovery.wrong_key");
}

TEST_CASE("a backup's header has one order and harmless names", "[core][store]") {
    const auto parse = [](std::vector<BackupPiece> pieces) {
        return parse_backup_header(encode_backup_header({StoreId{}, {1}, std::move(pieces)})).has_value();
    };
    CHECK(parse({{"keyslots", 1}, {"store.db", 2}}));
    CHECK(parse({{"keyslots", 1}, {"store.db", 2}, {"blobs/a", 3}, {"blobs/b", 0}}));
    CHECK_FALSE(parse({}));
    CHECK_FALSE(parse({{"keyslots", 1}}));
    CHECK_FALSE(parse({{"store.db", 2}, {"keyslots", 1}}));
    CHECK_FALSE(parse({{"keyslots", 1 << 20}, {"store.db", 2}}));
    CHECK_FALSE(parse({{"keyslots", 1}, {"store.db", 2}, {"blobs/b", 3}, {"blobs/a", 0}}));
    CHECK_FALSE(parse({{"keyslots", 1}, {"store.db", 2}, {"blobs/a", 3}, {"blobs/a", 3}}));
    for (const char* name : {"blobs/", "blobs/..", "blobs/../x", "blobs/.x", "blobs/a/b", "blobs/A", "x",
                             "/etc/passwd", "blobs/a b", "store.db-wal"}) {
        CAPTURE(name);
        CHECK_FALSE(parse({{"keyslots", 1}, {"store.db", 2}, {name, 3}}));
    }
    CHECK_FALSE(parse({{"keyslots", 1}, {"store.db", 1ULL << 46U}}));
}
