// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include "core/store/migration.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

Database chain_of(int entries) {
    auto db = Database::open_in_memory();
    REQUIRE(db);
    REQUIRE(migrate(*db));
    for (int i = 0; i < entries; ++i) {
        AuditEvent event;
        event.operation = Operation::alteration;
        event.act = "edit_record";
        event.subject = Bytes(16, static_cast<std::uint8_t>(i));
        REQUIRE(append_audit(*db, {1000 + i}, event));
    }
    return std::move(*db);
}

/// As somebody would who writes the file with the triggers taken away.
void tamper(Database& db, const std::string& sql) {
    REQUIRE(db.execute("DROP TRIGGER audit_keeps; DROP TRIGGER audit_stays; " + sql));
}

Result<AuditHead> verify(Database& db) {
    NoProgress progress;
    return verify_chain(db, progress);
}

} // namespace

TEST_CASE("the chain verifies and its head is the last entry's", "[core][audit]") {
    Database db = chain_of(10);
    const auto head = verify(db);
    REQUIRE(head);
    CHECK(head->sequence == 10);
    CHECK(*head == *chain_head(db));
    Database empty = chain_of(0);
    CHECK(*verify(empty) == AuditHead{});
}

TEST_CASE("an entry altered, removed, inserted or re-linked breaks the chain at its place", "[core][audit]") {
    const std::pair<const char*, const char*> cases[] = {
        {"UPDATE audit SET at = 1 WHERE seq = 4", "entry 4"},
        {"UPDATE audit SET subject = x'00' WHERE seq = 4", "entry 4"},
        {"UPDATE audit SET operation = 'erasure' WHERE seq = 4", "entry 4"},
        {"UPDATE audit SET detail = x'00' WHERE seq = 4", "entry 4"},
        {"UPDATE audit SET digest = zeroblob(32) WHERE seq = 4", "entry 4"},
        {"UPDATE audit SET previous = zeroblob(32) WHERE seq = 4", "entry 4"},
        {"DELETE FROM audit WHERE seq = 4", "entry 4"},
        {"DELETE FROM audit WHERE seq = 1", "entry 1"},
        {"UPDATE audit SET seq = 11 WHERE seq = 10", "entry 10"},
    };
    for (const auto& [sql, where] : cases) {
        CAPTURE(sql);
        Database db = chain_of(10);
        tamper(db, sql);
        const auto verified = verify(db);
        REQUIRE_FALSE(verified);
        CHECK(verified.error().reason == "audit.chain_broken");
        CHECK(verified.error().code == ErrorCode::storage);
        CHECK(verified.error().detail == where);
    }
}

TEST_CASE("an altered last entry is noticed without walking the chain", "[core][audit]") {
    Database db = chain_of(3);
    tamper(db, "UPDATE audit SET at = 1 WHERE seq = 3");
    CHECK(chain_head(db).error().reason == "audit.chain_broken");
    AuditEvent event;
    CHECK_FALSE(append_audit(db, {1}, event));
}

TEST_CASE("a first entry has the bytes and digest that another program gives it", "[core][audit]") {
    AuditEvent event;
    event.operation = Operation::disclosure;
    event.phase = Phase::intended;
    event.act = "seal_disclosure";
    event.subject = Bytes(16, 0xab);
    event.recipients = {AgencyId::from(Bytes(16, 0xcd))};
    event.count = 12;
    event.reason = "cda-1998-s115";
    CHECK(to_hex(encode_detail(event)) == "85016f7365616c5f646973636c6f737572658150cdcdcdcdcdcdcdcdcdcdcdcdcd"
                                          "cdcdcd0c6d6364612d313939382d73313135");
    ChainEntry entry{1, {1'780'568'400'000}, "disclosure", event.subject, encode_detail(event), {}, {}};
    CHECK(to_hex(digest_of(entry).view()) ==
          "65b768fa7f9f2089f65d0402d29a6f5c185b473cd71ac8d8fbdf8b8b7c46ad05");
}

TEST_CASE("events come back as they were logged, newest first", "[core][audit]") {
    auto db = chain_of(4);
    AuditEvent event;
    event.operation = Operation::disclosure;
    event.phase = Phase::failed;
    event.act = "seal_disclosure";
    event.recipients = {AgencyId::from(Bytes(16, 1)), AgencyId::from(Bytes(16, 2))};
    event.count = -1;
    event.reason = "io.disk_full";
    REQUIRE(append_audit(db, {7}, event));
    const auto rows = read_chain(db, 0, 3);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->front().sequence == 5);
    const auto back = event_of(rows->front());
    REQUIRE(back);
    CHECK(back->operation == event.operation);
    CHECK(back->phase == event.phase);
    CHECK(back->act == event.act);
    CHECK(back->recipients == event.recipients);
    CHECK(back->count == event.count);
    CHECK(back->reason == event.reason);
    CHECK(read_chain(db, 3, 100)->size() == 2);
}

TEST_CASE("every operation has a word that reads back", "[core][audit]") {
    for (int i = 0; i <= static_cast<int>(Operation::older_copy_accepted); ++i) {
        const auto operation = static_cast<Operation>(i);
        CHECK(parse_operation(to_text(operation)) == operation);
    }
    CHECK_FALSE(parse_operation("something_newer"));
}
