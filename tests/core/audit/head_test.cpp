// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/head.h"

#include "core/store/migration.h"
#include "tests/support/memory_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

Database new_database() {
    auto db = Database::open_in_memory();
    REQUIRE(db);
    REQUIRE(migrate(*db));
    return std::move(*db);
}

struct Chain {
    test::MemoryFiles files;
    StoreId store = StoreId::from(Bytes(16, 3));
    HeadMacKey key;
    Database db = new_database();

    AuditHead add(const char* act) {
        AuditEvent event;
        event.act = act;
        const auto head = append_audit(db, {5}, event);
        REQUIRE(head);
        return *head;
    }
    void publish(const AuditHead& head) { REQUIRE(write_head(files, "/state", store, head, key)); }
    HeadCheck check() {
        const auto report = check_head(files, "/state", store, db, key);
        REQUIRE(report);
        return report->check;
    }
    Bytes& file() { return files.content[head_file("/state", store)]; }
};

} // namespace

TEST_CASE("the head outside says whether the store is as it was left", "[core][audit]") {
    Chain chain;
    const AuditHead first = chain.add("one");
    CHECK(chain.check() == HeadCheck::missing);
    chain.publish(first);
    CHECK(chain.check() == HeadCheck::matches);
    chain.add("two");
    CHECK(chain.check() == HeadCheck::behind); // power failed before the head was written
}

TEST_CASE("a store turned back, or gone on differently, is noticed", "[core][audit]") {
    Chain chain;
    Chain other;
    chain.add("one");
    other.add("one");
    const AuditHead two = chain.add("two");
    other.publish(two);
    CHECK(other.check() == HeadCheck::rolled_back); // shorter than the head says
    other.add("another two");
    CHECK(other.check() == HeadCheck::rolled_back); // as long, but different
    other.add("three");
    CHECK(other.check() == HeadCheck::rolled_back); // longer, but different
}

TEST_CASE("a head that somebody else wrote is not taken for one", "[core][audit]") {
    Chain chain;
    chain.publish(chain.add("one"));
    SECTION("a changed bit") {
        chain.file()[40] ^= 1;
    }
    SECTION("cut short") {
        chain.file().pop_back();
    }
    SECTION("too long") {
        chain.file().resize(10'000);
    }
    SECTION("another store's") {
        chain.file() = encode_head(StoreId::from(Bytes(16, 4)), *chain_head(chain.db), chain.key);
    }
    SECTION("under another key") {
        HeadMacKey other;
        with_exposed_mutable(other.key, [](ByteSpan bytes) { bytes[0] = 1; });
        chain.file() = encode_head(chain.store, *chain_head(chain.db), other);
    }
    CHECK(chain.check() == HeadCheck::unreadable);
}

TEST_CASE("a head encodes to what it was read from", "[core][audit]") {
    const HeadMacKey key;
    const AuditHead head{77, Digest::from(Bytes(32, 9))};
    const auto read = parse_head(encode_head(StoreId::from(Bytes(16, 3)), head, key));
    REQUIRE(read);
    CHECK(read->head == head);
    CHECK(encode_head(read->store, read->head, key) == encode_head(StoreId::from(Bytes(16, 3)), head, key));
}
