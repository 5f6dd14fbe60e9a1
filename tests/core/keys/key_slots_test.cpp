// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_slots.h"

#include "core/keys/key_slots_file.h"
#include "crypto/cbor/writer.h"
#include "tests/support/failing_files.h"
#include "tests/support/memory_files.h"
#include "tests/support/seeded_random.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

const StoreId kStore = StoreId::from(Bytes(16, 7));

/// Slots of recovery keys alone, so that nothing is derived.
struct Slots {
    SeededRandom random{9};
    MasterKey master = make_master_key(random);
    RecoveryKey recovery = make_recovery_key(random);
    KeySlots slots{kStore, 1, {}};
    SubKeys keys = sub_keys_of(master, kStore);

    Slots() { slots.slots.push_back(slot_of(recovery)); }
    KeySlot slot_of(const RecoveryKey& key) {
        auto slot = make_slot(kStore, master, UnlockSecret(key.clone()), floor_cost(), random);
        REQUIRE(slot);
        return *slot;
    }
    Bytes file() { return encode_key_slots(slots, keys.slots_mac); }
};

Result<MasterKey> open(const Bytes& file, const RecoveryKey& key) {
    TRY_ASSIGN(const SealedKeySlots sealed, parse_key_slots(file));
    return open_key_slots(sealed, UnlockSecret(key.clone()));
}

const KeySlotsPaths kPaths{"/keyslots", "/keyslots.copy"};

} // namespace

TEST_CASE("a recovery key opens its slot and no other", "[core][keys]") {
    Slots s;
    CHECK(*open(s.file(), s.recovery) == s.master);
    const auto other = open(s.file(), make_recovery_key(s.random));
    REQUIRE_FALSE(other);
    CHECK(other.error().reason == "recovery.wrong_key");
    CHECK(other.error().code == ErrorCode::wrong_key);
}

TEST_CASE("a passphrase opens its slot, and a wrong one does not", "[core][keys]") {
    Slots s;
    s.slots.slots.push_back(
        *make_slot(kStore, s.master, UnlockSecret(passphrase_of(kSamplePassphrase)), floor_cost(), s.random));
    const auto sealed = parse_key_slots(s.file());
    REQUIRE(sealed);
    CHECK(*open_key_slots(*sealed, UnlockSecret(passphrase_of(kSamplePassphrase))) == s.master);
    const auto wrong =
        open_key_slots(*sealed, UnlockSecret(passphrase_of("seven lanterns below the orcharD")));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().reason == "store.wrong_passphrase");
    CHECK_FALSE(open_key_slots(*sealed, UnlockSecret(passphrase_of(""))));
}

TEST_CASE("key slots encode to what they were read from", "[core][keys]") {
    Slots s;
    const Bytes file = s.file();
    const auto sealed = parse_key_slots(file);
    REQUIRE(sealed);
    CHECK(sealed->slots == s.slots);
    CHECK(encode_key_slots(sealed->slots, s.keys.slots_mac) == file);
}

TEST_CASE("a changed bit anywhere in the key file keeps it shut", "[core][keys]") {
    Slots s;
    const Bytes file = s.file();
    for (std::size_t at = 0; at < file.size(); ++at) {
        Bytes changed = file;
        changed[at] ^= 1;
        CAPTURE(at);
        CHECK_FALSE(open(changed, s.recovery));
    }
    for (std::size_t size = 0; size < file.size(); ++size)
        CHECK_FALSE(parse_key_slots(ByteView(file).first(size)));
}

TEST_CASE("a slot added or taken away by somebody else is noticed", "[core][keys]") {
    Slots s;
    Slots other;
    s.slots.slots.push_back(s.slot_of(make_recovery_key(s.random)));
    SubKeys wrong = sub_keys_of(make_master_key(s.random), kStore);
    const auto opened = open(encode_key_slots(s.slots, wrong.slots_mac), s.recovery);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason == "keyslots.changed");
    CHECK(opened.error().code == ErrorCode::tampered);
}

TEST_CASE("a slot is bound to its store", "[core][keys]") {
    Slots s;
    s.slots.store = StoreId::from(Bytes(16, 8));
    CHECK(open(s.file(), s.recovery).error().reason == "recovery.wrong_key");
}

TEST_CASE("a stored cost out of range is refused before it is worked", "[core][keys]") {
    const crypto::Argon2Cost bad[] = {{crypto::kArgon2MinMemoryKib - 1, 3},
                                      {crypto::kArgon2MaxMemoryKib + 1, 3},
                                      {512 * 1024, 2},
                                      {512 * 1024, 11}};
    for (const auto& cost : bad) {
        Slots s;
        s.slots.slots[0].cost = cost;
        const auto parsed = parse_key_slots(s.file());
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().reason == "keyslots.cost_out_of_range");
        CHECK(parsed.error().code == ErrorCode::unsupported);
    }
}

TEST_CASE("a key file of another version, without slots or with too many is refused", "[core][keys]") {
    Slots s;
    Bytes later = s.file();
    const std::string_view marker("\xa4\x01\x01\x02", 4); // map of 4, key 1: version 1, key 2
    const auto at = std::string(text_of(later)).find(marker);
    REQUIRE(at != std::string::npos);
    later[at + 2] = 2;
    CHECK(parse_key_slots(later).error().reason == "keyslots.newer_version");
    const KeySlot slot = s.slots.slots[0];
    s.slots.slots.clear();
    CHECK(parse_key_slots(s.file()).error().reason == "keyslots.malformed");
    s.slots.slots.assign(kMaxKeySlots + 1, slot);
    CHECK(parse_key_slots(s.file()).error().reason == "keyslots.malformed");
    CHECK(parse_key_slots(Bytes(kMaxKeySlotsBytes + 1)).error().reason == "keyslots.malformed");
}

TEST_CASE("either copy of the key file is enough, and both are made equal again", "[core][keys]") {
    Slots s;
    const Bytes file = s.file();
    MemoryFiles files;
    REQUIRE(write_key_slots(files, kPaths, file));
    CHECK_FALSE(read_key_slots(files, kPaths, UnlockSecret(s.recovery.clone()))->repaired);

    SECTION("the first is gone") {
        files.content.erase("/keyslots");
    }
    SECTION("the copy is gone") {
        files.content.erase("/keyslots.copy");
    }
    SECTION("the first is cut") {
        files.content["/keyslots"].resize(40);
    }
    SECTION("the first has a changed bit in its wrapped key") {
        files.content["/keyslots"][file.size() - 40] ^= 1;
    }
    const auto opened = read_key_slots(files, kPaths, UnlockSecret(s.recovery.clone()));
    REQUIRE(opened);
    CHECK(opened->repaired);
    CHECK(opened->master == s.master);
    CHECK(files.content["/keyslots"] == file);
    CHECK(files.content["/keyslots.copy"] == file);
}

TEST_CASE("without either copy there is no way in", "[core][keys]") {
    Slots s;
    MemoryFiles files;
    const auto opened = read_key_slots(files, kPaths, UnlockSecret(s.recovery.clone()));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason == "keyslots.malformed");
    CHECK(opened.error().code == ErrorCode::storage);
}

TEST_CASE("a change of the key file that is cut anywhere leaves the one before or the one after",
          "[core][keys]") {
    Slots s;
    const RecoveryKey next = make_recovery_key(s.random);
    const Bytes before = s.file();
    s.slots = {kStore, 2, {s.slot_of(next)}};
    const Bytes after = s.file();
    for (std::size_t n = 1; n <= 7; ++n) {
        MemoryFiles memory;
        REQUIRE(write_key_slots(memory, kPaths, before));
        FailingFiles files(memory);
        files.fail_from(n);
        const auto written = write_key_slots(files, kPaths, after);
        CHECK(written.has_value() == (n == 7)); // two files of three operations each
        CAPTURE(n);
        const bool old_opens = read_key_slots(memory, kPaths, UnlockSecret(s.recovery.clone())).has_value();
        MemoryFiles again;
        again.content = memory.content;
        const bool new_opens = read_key_slots(memory, kPaths, UnlockSecret(next.clone())).has_value();
        CHECK((old_opens || new_opens));
    }
}
