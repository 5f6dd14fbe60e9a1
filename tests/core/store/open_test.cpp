// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open.h"

#include "core/audit/chain.h"
#include "core/keys/attempts.h"
#include "core/store/store_folder.h"
#include "core/usecase/store.h"
#include "tests/support/failing_files.h"
#include "tests/support/seeded_random.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;
namespace fs = std::filesystem;

namespace {

/// A disk that says what kind of folder it has.
class KindFiles final : public FailingFiles {
public:
    explicit KindFiles(FolderKind kind) : FailingFiles(system_files()), m_kind(kind) {}
    Result<FolderKind> folder_kind(const Path&) override { return m_kind; }

private:
    FolderKind m_kind;
};

Result<Session> open_with(StoreFixture& store, std::string_view passphrase) {
    NoProgress progress;
    return open_store(store.ports(), store.folder(), UnlockSecret(passphrase_of(passphrase)),
                      OlderCopy::refuse, progress);
}

std::string reason_of(const Result<Session>& opened) {
    return opened ? "opened" : std::string(opened.error().reason);
}

std::size_t entries_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

AuditEvent newest_event(Session& session) {
    const auto rows = read_chain(session.db(), 0, 1);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return *event_of(rows->front());
}

void flip(const fs::path& file, std::size_t at) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(at));
    const int byte = stream.get();
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put(static_cast<char>(byte ^ 0x10));
}

} // namespace

TEST_CASE("a store opens with its passphrase and with its recovery key, and knows its officer",
          "[core][store]") {
    StoreFixture store;
    Thumbprint first;
    {
        auto session = open_with(store, kSamplePassphrase);
        REQUIRE(session);
        CHECK(session->officer().name == "Ada Moss");
        CHECK(session->officer().agency == agency_id_of("northmoor  council"));
        CHECK(session->opening().head == HeadCheck::matches);
        CHECK(newest_event(*session).act == "unlock_store");
        first = session->identity().thumbprint();
    }
    auto session = store.open();
    REQUIRE(session);
    CHECK(session->identity().thumbprint() == first);
    CHECK(newest_event(*session).act == "recover_store");
    NoProgress progress;
    CHECK(verify_chain(session->db(), progress)->sequence == 3);
}

TEST_CASE("a wrong passphrase is refused, and told of at the next unlock", "[core][store]") {
    StoreFixture store;
    CHECK(reason_of(open_with(store, "not the passphrase")) == "store.wrong_passphrase");
    CHECK(read_attempts(system_files(), store.folder() / kAttemptsFile).failures == 1);
    auto session = open_with(store, kSamplePassphrase);
    REQUIRE(session);
    CHECK(session->opening().failed_unlocks == 1);
    CHECK_FALSE(fs::exists(store.folder() / kAttemptsFile));
    const auto rows = read_chain(session->db(), 0, 2);
    CHECK(event_of((*rows)[1])->operation == Operation::failed_unlock);
    CHECK(event_of((*rows)[1])->count == 1);
}

TEST_CASE("after many wrong passphrases the store waits, by the clock and through restarts",
          "[core][store]") {
    StoreFixture store;
    REQUIRE(write_attempts(system_files(), store.folder() / kAttemptsFile, {6, store.clock.now()}));
    const auto opened = open_with(store, kSamplePassphrase);
    CHECK(reason_of(opened) == "store.too_many_attempts");
    CHECK(opened.error().detail == "8 seconds");
    store.clock.advance_seconds(-86'400); // putting the clock back does not help, nor lock out for a day
    CHECK(open_with(store, kSamplePassphrase).error().detail == "8 seconds");
    store.clock.advance_seconds(7);
    CHECK(open_with(store, kSamplePassphrase).error().detail == "1 second");
    store.clock.advance_seconds(1);
    auto session = open_with(store, kSamplePassphrase);
    REQUIRE(session);
    CHECK(session->opening().failed_unlocks == 6);
}

TEST_CASE("a second opener is refused and told who has the store", "[core][store]") {
    StoreFixture store;
    auto session = store.open();
    REQUIRE(session);
    const auto second = store.open();
    CHECK(reason_of(second) == "store.locked");
    CHECK(second.error().detail.starts_with("unit_tests (process "));
}

TEST_CASE("a store does not live in network, synced or roaming folders", "[core][store]") {
    StoreFixture store;
    const std::pair<FolderKind, const char*> kinds[] = {{FolderKind::network, "store.folder_network"},
                                                        {FolderKind::synced, "store.folder_synced"},
                                                        {FolderKind::roaming, "store.folder_roaming"}};
    for (const auto& [kind, reason] : kinds) {
        KindFiles files(kind);
        NoProgress progress;
        const auto made = make_store(store.ports(files), store.root() / "new", sample_officer(),
                                     passphrase_of(kSamplePassphrase), floor_cost(), progress);
        REQUIRE_FALSE(made);
        CHECK(made.error().reason == reason);
        CHECK(made.error().code == ErrorCode::denied);
        CHECK(reason_of(store.open(OlderCopy::refuse, files)) == reason);
    }
}

TEST_CASE("a store is not made over another, over files, with a weak passphrase or without names",
          "[core][store]") {
    StoreFixture store;
    NoProgress progress;
    const auto make = [&](const fs::path& folder, const OfficerProfile& officer,
                          std::string_view passphrase) {
        const auto made =
            make_store(store.ports(), folder, officer, passphrase_of(passphrase), floor_cost(), progress);
        return made ? "made" : std::string(made.error().reason);
    };
    CHECK(make(store.folder(), sample_officer(), kSamplePassphrase) == "store.exists");
    fs::create_directories(store.root() / "full" / "of things");
    CHECK(make(store.root() / "full", sample_officer(), kSamplePassphrase) == "store.folder_not_empty");
    CHECK(make(store.root() / "new", sample_officer(), "password") == "passphrase.too_weak");
    OfficerProfile nameless = sample_officer();
    nameless.name.clear();
    CHECK(make(store.root() / "new", nameless, kSamplePassphrase) == "store.profile_incomplete");
    nameless.name.assign(201, 'x');
    CHECK(make(store.root() / "new", nameless, kSamplePassphrase) == "store.profile_incomplete");
    CHECK(entries_in(store.root()) == 3);
}

TEST_CASE("making a store that is cut leaves nothing or a whole store", "[core][store]") {
    StoreFixture store;
    NoProgress progress;
    // Make folder, blobs, two key files of three operations each, the rename: 9 operations, then the head and
    // more.
    for (const std::size_t n : {std::size_t{1}, std::size_t{4}, std::size_t{9}}) {
        CAPTURE(n);
        FailingFiles files(system_files());
        files.fail_from(n);
        const auto made = make_store(store.ports(files), store.root() / "new", sample_officer(),
                                     passphrase_of(kSamplePassphrase), floor_cost(), progress);
        REQUIRE_FALSE(made);
        CHECK_FALSE(fs::exists(store.root() / "new"));
    }
}

TEST_CASE("an older copy of the store is refused unless the officer accepts it, which is logged",
          "[core][store]") {
    StoreFixture store;
    store.keep_copy("old");
    REQUIRE(store.open());
    store.put_back("old");
    const auto refused = store.open();
    CHECK(reason_of(refused) == "store.rolled_back");
    CHECK(refused.error().code == ErrorCode::storage);
    {
        auto session = store.open(OlderCopy::accept);
        REQUIRE(session);
        CHECK(session->opening().head == HeadCheck::rolled_back);
        const auto rows = read_chain(session->db(), 0, 2);
        CHECK(event_of((*rows)[1])->operation == Operation::older_copy_accepted);
        CHECK(event_of((*rows)[1])->count == 2);
    }
    CHECK(store.open());
}

TEST_CASE("a missing head outside is told and logged", "[core][store]") {
    StoreFixture store;
    fs::remove_all(store.state_folder());
    auto session = store.open();
    REQUIRE(session);
    CHECK(session->opening().head == HeadCheck::missing);
    CHECK(newest_event(*session).reason == "head_missing");
}

TEST_CASE("a head outside that was missing or changed is told until the officer accepts the store", "[core][store]") {
    StoreFixture store;
    const char* told = "";
    SECTION("missing") {
        told = "store.head_missing";
        fs::remove_all(store.state_folder());
    }
    SECTION("changed") {
        told = "store.head_unreadable";
        for (const auto& entry : fs::directory_iterator(store.state_folder() / "heads")) std::ofstream(entry.path()) << "x";
    }
    for (int opening = 0; opening < 2; ++opening) { // the head is back from the first one on
        auto session = store.open();
        REQUIRE(session);
        CHECK(head_doubt(*session).value() == told);
    }
    const bool reopen = GENERATE(true, false); // accepted while opening, or in the open store
    {
        auto session = store.open(reopen ? OlderCopy::accept : OlderCopy::refuse);
        REQUIRE(session);
        if (!reopen) REQUIRE(accept_head_doubt(*session));
        const auto rows = read_chain(session->db(), 0, 2);
        CHECK(event_of((*rows)[reopen ? 1 : 0])->operation == Operation::older_copy_accepted);
        CHECK(head_doubt(*session).value().empty());
        const auto before = session->audit_head();
        REQUIRE(accept_head_doubt(*session)); // nothing to accept, nothing logged
        CHECK(session->audit_head()->sequence == before->sequence);
    }
    auto session = store.open();
    REQUIRE(session);
    CHECK(head_doubt(*session).value().empty());
}

TEST_CASE("a right passphrase is no failed attempt, whatever else is wrong with the store", "[core][store]") {
    StoreFixture store;
    store.keep_copy("old");
    REQUIRE(store.open());
    store.put_back("old");
    NoProgress progress;
    for (int attempt = 0; attempt < 5; ++attempt) {
        CHECK(reason_of(open_store(store.ports(), store.folder(), UnlockSecret(passphrase_of(kSamplePassphrase)),
                                   OlderCopy::refuse, progress)) == "store.rolled_back");
    }
}

TEST_CASE("an older key file, with a way in that was given up, is noticed", "[core][store]") {
    StoreFixture store;
    {
        auto session = store.open();
        REQUIRE(session);
        REQUIRE(session->db().execute("UPDATE store_info SET value = x'05' WHERE key = 'slots_sequence'"));
    }
    const auto opened = store.open();
    CHECK(reason_of(opened) == "store.rolled_back");
    CHECK(opened.error().detail == "key slots");
}

TEST_CASE("one broken copy of the key file does no harm", "[core][store]") {
    StoreFixture store;
    std::ofstream(store.folder() / kKeySlotsFile, std::ios::trunc) << "broken";
    auto session = store.open();
    REQUIRE(session);
    CHECK(session->opening().key_slots_repaired);
}

TEST_CASE("another store's database under this one's keys is damage", "[core][store]") {
    StoreFixture store;
    NoProgress progress;
    {
        const auto other = make_store(store.ports(), store.root() / "other", sample_officer(),
                                      passphrase_of(kSamplePassphrase), floor_cost(), progress);
        REQUIRE(other);
    }
    fs::copy_file(store.root() / "other" / kDatabaseFile, store.folder() / kDatabaseFile,
                  fs::copy_options::overwrite_existing);
    CHECK(reason_of(store.open()) == "store.damaged");
}

TEST_CASE("a changed bit in store.db is noticed at opening or by the full check", "[core][store]") {
    StoreFixture store;
    const auto size = fs::file_size(store.folder() / kDatabaseFile);
    store.keep_copy("good");
    SeededRandom random(4);
    for (int i = 0; i < 10; ++i) {
        store.put_back("good");
        const std::size_t at = random.below(size);
        CAPTURE(at);
        flip(store.folder() / kDatabaseFile, at);
        auto session = store.open(OlderCopy::accept);
        CHECK((!session || !session->db().check_integrity()));
    }
}

TEST_CASE("a store ahead of the program and a folder without one are refused", "[core][store]") {
    StoreFixture store;
    {
        auto session = store.open();
        REQUIRE(session->db().execute("PRAGMA user_version = 999"));
    }
    CHECK(reason_of(store.open()) == "store.newer_version");
    NoProgress progress;
    CHECK(open_store(store.ports(), store.root(), store.recovery(), OlderCopy::refuse, progress)
              .error()
              .reason == "store.not_a_store");
}

TEST_CASE("opening clears away files that were being written when the power failed", "[core][store]") {
    StoreFixture store;
    std::ofstream(store.folder() / ".keyslots.01234567.part") << "half";
    REQUIRE(store.open());
    CHECK_FALSE(fs::exists(store.folder() / ".keyslots.01234567.part"));
}

TEST_CASE("an act's entry and head come with the act, or not at all", "[core][store]") {
    StoreFixture store;
    auto session = store.open();
    const AuditHead before = *session->audit_head();
    AuditEvent event;
    event.operation = Operation::verification;
    event.act = "verify_store";
    const auto failed = session->act([&]() -> Result<void> {
        TRY(session->audit(event));
        return fail(ErrorCode::cancelled, "act.cancelled");
    });
    REQUIRE_FALSE(failed);
    CHECK(*session->audit_head() == before);
    REQUIRE(session->act([&] { return session->audit(event); }));
    CHECK(session->audit_head()->sequence == before.sequence + 1);
    const auto outside =
        parse_head(*system_files().read(head_file(store.state_folder(), session->store_id()), 1000));
    CHECK(outside->head == *session->audit_head());
}

TEST_CASE("what was looked at reaches the head outside when the session ends", "[core][store]") {
    StoreFixture store;
    AuditHead head;
    const auto outside = [&](const StoreId& id) {
        return parse_head(system_files().read(head_file(store.state_folder(), id), 4096).value()).value().head;
    };
    StoreId id;
    {
        auto session = store.open();
        REQUIRE(session);
        id = session->store_id();
        AuditEvent event;
        event.operation = Operation::consultation;
        event.act = "search";
        const AuditHead before = session->audit_head().value();
        REQUIRE(session->note([&] { return session->audit(event); }));
        head = session->audit_head().value();
        CHECK(outside(id) == before);
    }
    CHECK(outside(id) == head);
}
