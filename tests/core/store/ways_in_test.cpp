// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ways_in.h"

#include "core/keys/attempts.h"
#include "core/store/store_folder.h"
#include "tests/support/failing_files.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {
constexpr std::string_view kNext = "nine kettles under a bridge";

Result<Session> open_with(StoreFixture& store, UnlockSecret secret) {
    NoProgress progress;
    return open_store(store.ports(), store.folder(), secret, OlderCopy::refuse, progress);
}
} // namespace

TEST_CASE("a new passphrase opens the store and the old one does not", "[core][store]") {
    StoreFixture store;
    {
        auto session = store.open();
        REQUIRE(session);
        CHECK(set_passphrase(*session, passphrase_of("password"), floor_cost()).error().reason ==
              "passphrase.too_weak");
        REQUIRE(set_passphrase(*session, passphrase_of(kNext), floor_cost()));
    }
    CHECK(open_with(store, UnlockSecret(passphrase_of(kSamplePassphrase))).error().reason ==
          "store.wrong_passphrase");
    CHECK(open_with(store, UnlockSecret(passphrase_of(kNext))));
    CHECK(store.open()); // the recovery key goes on
}

TEST_CASE("a new recovery key takes the old one's place and is to be typed back", "[core][store]") {
    StoreFixture store;
    std::optional<RecoveryKey> next;
    {
        auto session = store.open();
        REQUIRE(session);
        REQUIRE(confirm_recovery(*session, store.recovery_key()));
        CHECK(*is_recovery_confirmed(*session));
        auto renewed = set_recovery_key(*session);
        REQUIRE(renewed);
        next = std::move(*renewed);
        CHECK_FALSE(*is_recovery_confirmed(*session));
        CHECK(confirm_recovery(*session, store.recovery_key()).error().reason == "recovery.typed_differs");
        CHECK_FALSE(*is_recovery_confirmed(*session));
    }
    CHECK(open_with(store, store.recovery()).error().reason == "recovery.wrong_key");
    auto session = open_with(store, UnlockSecret(next->clone()));
    REQUIRE(session);
    REQUIRE(confirm_recovery(*session, *next));
    CHECK(*is_recovery_confirmed(*session));
}

TEST_CASE("asking for the passphrase again counts a wrong one", "[core][store]") {
    StoreFixture store;
    auto session = store.open();
    REQUIRE(session);
    CHECK(check_way_in(*session, UnlockSecret(passphrase_of("not the passphrase"))).error().reason ==
          "store.wrong_passphrase");
    CHECK(read_attempts(system_files(), store.folder() / kAttemptsFile).failures == 1);
    CHECK(check_way_in(*session, UnlockSecret(passphrase_of(kSamplePassphrase))));
    CHECK(read_attempts(system_files(), store.folder() / kAttemptsFile).failures == 0);
}

TEST_CASE("changing the recovery key, cut anywhere, leaves a store that one of the two opens",
          "[core][store]") {
    for (std::size_t n = 1; n <= 9; ++n) {
        CAPTURE(n);
        StoreFixture store;
        FailingFiles files(system_files());
        {
            auto session = store.open(OlderCopy::refuse, files);
            REQUIRE(session);
            REQUIRE(confirm_recovery(*session, store.recovery_key()));
            files.fail_from(n);
            CHECK_FALSE(set_recovery_key(*session)); // two key files and the head: nine operations
            CHECK_FALSE(*is_recovery_confirmed(*session));
        }
        files.heal();
        // The new key was never shown, since making it failed: the passphrase is what has to go on working.
        // Both key files in turn still hold it, so one derivation stands for all.
        const auto first =
            parse_key_slots(*system_files().read(key_slots_paths(store.folder()).first, kMaxKeySlotsBytes));
        const auto copy =
            parse_key_slots(*system_files().read(key_slots_paths(store.folder()).copy, kMaxKeySlotsBytes));
        REQUIRE(first);
        REQUIRE(copy);
        CHECK(first->slots.slots[0].cost.has_value());
        CHECK(first->slots.slots[0] == copy->slots.slots[0]);
        if (n == 6) CHECK(open_with(store, UnlockSecret(passphrase_of(kSamplePassphrase))));
    }
}
