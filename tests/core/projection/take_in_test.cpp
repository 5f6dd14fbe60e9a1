// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/take_in.h"

#include "core/port/progress.h"
#include "core/projection/queries.h"
#include "core/projection/rebuild.h"
#include "tests/support/tellers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <numeric>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Teller;
using counterpart::test::Told;

namespace {

struct World {
    Teller police{"North Police", 1};
    Teller council{"North Council", 2};
    Teller school{"North School", 3};
    Database db = test::fresh_database();

    Result<TakeInReport> take_in(const std::vector<Told>& told) {
        return test::take_in(db, told, police.agency);
    }
    Digest digest() { return projection_digest(db).value(); }
    std::int64_t count(std::string_view sql) {
        auto statement = db.prepare(sql).value();
        return statement.step().value() ? statement.integer(0) : -1;
    }
    std::int64_t count_word(std::string_view word) {
        auto statement = db.prepare("SELECT count(*) FROM search WHERE search MATCH ?").value();
        return statement.with(word).step().value() ? statement.integer(0) : -1;
    }
};

const RecordId kPerson = test::record_id(1);

/// Bundles of three agencies about a handful of records, with supersessions that cross them, withdrawals, a
/// fact that two changesets state, and a changeset whose facts come in two bundles.
std::vector<std::vector<Told>> five_bundles(World& world, std::uint64_t seed) {
    test::SeededRandom random(seed);
    constexpr std::array kAttributes = {"name", "alias", "sex", "note", "case", "date_of_birth"};
    const std::array<Teller*, 3> tellers = {&world.police, &world.council, &world.school};
    std::vector<Fact> said;
    std::vector<std::vector<Told>> out;
    const auto value_for = [&](std::string_view attribute) -> Value {
        const std::uint8_t n = static_cast<std::uint8_t>(random.below(4));
        if (random.below(6) == 0) return Withdrawn{};
        if (attribute == "sex") return Code{n % 2 == 0 ? "male" : "female"};
        if (attribute == "case") return test::record_id(static_cast<std::uint8_t>(20 + n));
        if (attribute == "date_of_birth")
            return PartialDate{static_cast<std::uint16_t>(1980 + n), 0, 0, false};
        return std::string("Word") + static_cast<char>('a' + n);
    };
    for (std::size_t bundle = 0; bundle < 5; ++bundle) {
        Teller& teller = *tellers[random.below(3)];
        std::vector<Fact> facts;
        for (std::uint8_t n = 1; n <= 3; ++n) {
            const RecordId record = test::record_id(n);
            if (random.below(2) == 0)
                facts.push_back(
                    teller.fact(record, "type", Code{random.below(4) == 0 ? "vehicle" : "person"}));
            for (std::size_t i = 0; i < 3; ++i) {
                const std::string_view attribute = kAttributes[random.below(kAttributes.size())];
                std::vector<Digest> supersedes;
                for (const Fact& earlier : said) {
                    if (earlier.record == record && earlier.attribute == attribute && random.below(2) == 0) {
                        supersedes.push_back(test::digest_of(earlier));
                    }
                }
                facts.push_back(teller.fact(record, attribute, value_for(attribute), supersedes));
            }
        }
        // Somebody else's fact stated again, by another signature.
        if (!said.empty() && random.below(2) == 0) facts.push_back(said[random.below(said.size())]);
        said.insert(said.end(), facts.begin(), facts.end());
        Told told = teller.tell(facts, static_cast<std::int64_t>(1000 + random.below(4)));
        Told rest{told.changeset, {told.facts.back()}};
        told.facts.pop_back();
        out.push_back({std::move(told)});
        if (bundle > 0) out[bundle - 1].push_back(std::move(rest));
    }
    return out;
}

} // namespace

TEST_CASE("Five bundles in any order, with repeats, end in the same state as a rebuild", "[projection]") {
    for (const std::uint64_t seed : {std::uint64_t{11}, std::uint64_t{12}}) {
        INFO("seed " << seed);
        World source;
        const auto bundles = five_bundles(source, seed);
        std::array<std::size_t, 5> order{};
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::optional<Digest> expected;
        test::SeededRandom random(seed);
        do {
            World world;
            for (const std::size_t i : order) {
                REQUIRE(world.take_in(bundles[i]));
                if (random.below(3) == 0) REQUIRE(world.take_in(bundles[order[random.below(5)]]));
            }
            for (const auto& bundle : bundles)
                REQUIRE(world.take_in(bundle)->facts_new == 0);
            const Digest digest = world.digest();
            if (!expected) {
                expected = digest;
                NoProgress progress;
                REQUIRE(world.db.transaction(
                    [&] { return rebuild_projection(world.db, world.police.agency, progress); }));
                CHECK(world.digest() == digest);
                CHECK(world.db.transaction(
                    [&] { return verify_projection(world.db, world.police.agency, progress); }));
            }
            REQUIRE(digest == *expected);
        } while (std::ranges::next_permutation(order).found);
    }
}

TEST_CASE("A fact that its changeset does not sign is refused", "[projection]") {
    World world;
    Told told = world.council.tell({world.council.fact(kPerson, "type", Code{"person"})}, 1);
    told.facts.push_back(encode(world.council.fact(kPerson, "name", "Smuggled")));
    const auto report = world.take_in({told});
    REQUIRE(!report);
    CHECK(report.error().reason == "changeset.fact_not_listed");
    CHECK(report.error().code == ErrorCode::malformed);
    CHECK(world.count("SELECT count(*) FROM fact") == 0);
}

TEST_CASE("What is known already changes nothing", "[projection]") {
    World world;
    const Told told = world.council.tell({world.council.fact(kPerson, "type", Code{"person"}),
                                          world.council.fact(kPerson, "name", "Pat Example")},
                                         1);
    const auto first = world.take_in({told});
    REQUIRE(first);
    CHECK(first->facts_new == 2);
    CHECK(first->records_new == std::vector<RecordId>{kPerson});
    const Digest before = world.digest();
    const auto second = world.take_in({told});
    REQUIRE(second);
    CHECK(second->facts_new == 0);
    CHECK(second->facts_known == 2);
    CHECK(second->records_new.empty());
    CHECK(second->records_changed.empty());
    CHECK(world.digest() == before);
}

TEST_CASE("One fact in two changesets is two claims", "[projection]") {
    World world;
    const Fact type = world.council.fact(kPerson, "type", Code{"person"});
    const Fact name = world.council.fact(kPerson, "name", "Pat Example");
    REQUIRE(world.take_in({world.council.tell({type, name}, 1)}));
    const auto again = world.take_in({world.school.tell({name}, 2)});
    REQUIRE(again);
    CHECK(again->facts_known == 1);
    CHECK(again->records_changed == std::vector<RecordId>{kPerson});
    const Names names = test::plain_names();
    const auto history = claim_history({world.db, names, world.police.agency}, kPerson);
    REQUIRE(history);
    CHECK(history->size() == 3);
}

TEST_CASE("An erased fact that comes again is back, with every claim of it", "[projection]") {
    World world;
    const Told told = world.council.tell({world.council.fact(kPerson, "type", Code{"person"}),
                                          world.council.fact(kPerson, "name", "Pat Example")},
                                         1);
    REQUIRE(world.take_in({told}));
    const Digest before = world.digest();
    const Digest name = digest_of_fact(told.facts[1]);
    auto erase = world.db.prepare("UPDATE fact SET encoded = NULL WHERE digest = ?").value();
    REQUIRE(erase.run(name));
    NoProgress progress;
    REQUIRE(
        world.db.transaction([&] { return rebuild_projection(world.db, world.police.agency, progress); }));
    CHECK(world.count_word("Example") == 0);
    REQUIRE(world.take_in({told}));
    CHECK(world.digest() == before);
    CHECK(world.count_word("Example") == 1);
}

TEST_CASE("Superseded words leave the search index for good", "[projection]") {
    World world;
    const Fact old = world.council.fact(kPerson, "name", "Oldname");
    REQUIRE(
        world.take_in({world.council.tell({world.council.fact(kPerson, "type", Code{"person"}), old}, 1)}));
    CHECK(world.count_word("oldname") == 1);
    REQUIRE(world.take_in(
        {world.council.tell({world.council.fact(kPerson, "name", "Newname", {test::digest_of(old)})}, 2)}));
    CHECK(world.count_word("oldname") == 0);
    CHECK(world.count_word("newname") == 1);
    REQUIRE(world.db.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)"));
    CHECK(world.count("SELECT count(*) FROM temp.terms WHERE term = 'oldname'") == 0);
    // Not even in the pages of the index.
    CHECK(world.count("SELECT count(*) FROM search_data WHERE instr(block, x'6f6c646e616d65') > 0") == 0);
}

TEST_CASE("A damaged projection is noticed and put right", "[projection]") {
    World world;
    REQUIRE(world.take_in({world.council.tell({world.council.fact(kPerson, "type", Code{"person"}),
                                               world.council.fact(kPerson, "name", "Pat Example")},
                                              1)}));
    const Digest good = world.digest();
    REQUIRE(world.db.execute("UPDATE record SET title = 'Somebody Else'"));
    NoProgress progress;
    auto verify = world.db.prepare("SELECT 1").value();
    auto outcome = verify_projection(world.db, world.police.agency, progress);
    REQUIRE(!outcome);
    CHECK(outcome.error().reason == "projection.differs");
    CHECK(world.digest() == good);
}

TEST_CASE("A projection made by other rules is rebuilt before use", "[projection]") {
    World world;
    const Told told = world.council.tell({world.council.fact(kPerson, "type", Code{"person"})}, 1);
    REQUIRE(world.take_in({told}));
    REQUIRE(world.db.execute("UPDATE projection_version SET version = version - 1"));
    const auto refused = world.take_in({told});
    REQUIRE(!refused);
    CHECK(refused.error().reason == "projection.outdated");
    NoProgress progress;
    CHECK(bring_projection_up_to_date(world.db, world.police.agency, progress).value());
    CHECK(!bring_projection_up_to_date(world.db, world.police.agency, progress).value());
    CHECK(world.take_in({told}));
}

TEST_CASE("A record is found by the front of its id", "[projection]") {
    World world;
    RecordId near = kPerson;
    near.octets[15] = 9;
    REQUIRE(
        world.take_in({world.council.tell({world.council.fact(kPerson, "type", Code{"person"}),
                                           world.council.fact(near, "type", Code{"person"}),
                                           world.council.fact(test::record_id(0xAB), "type", Code{"person"})},
                                          1)}));
    CHECK(record_by_prefix(world.db, "ABABAB").value() == test::record_id(0xAB));
    CHECK(record_by_prefix(world.db, "abababa").value() == test::record_id(0xAB));
    CHECK(record_by_prefix(world.db, to_hex(near.view())).value() == near);
    CHECK(record_by_prefix(world.db, "010101").error().reason == "record.ambiguous_id");
    CHECK(record_by_prefix(world.db, "020202").error().reason == "record.not_found");
    CHECK(record_by_prefix(world.db, "0101").error().reason == "record.bad_id");
    CHECK(record_by_prefix(world.db, "xyzxyz").error().reason == "record.bad_id");
}

TEST_CASE("A record's view has each agency's claims side by side, rivals where there is a conflict",
          "[projection]") {
    World world;
    const Fact first = world.council.fact(kPerson, "name", "B");
    REQUIRE(world.take_in({world.council.tell({world.council.fact(kPerson, "type", Code{"person"}), first,
                                               world.council.fact(kPerson, "name", "C")},
                                              1),
                           world.police.tell({world.police.fact(kPerson, "name", "A")}, 5)}));
    const Names names = test::plain_names();
    const auto view = record_view({world.db, names, world.police.agency}, kPerson);
    REQUIRE(view);
    CHECK(view->summary.title == "A");
    CHECK(view->summary.conflict);
    const auto name = std::ranges::find(view->attributes, "name", &AttributeView::attribute);
    REQUIRE(name != view->attributes.end());
    CHECK(name->label == "Name");
    CHECK(name->conflict);
    CHECK(name->agencies_differ);
    REQUIRE(name->claims.size() == 3);
    CHECK(name->claims[0].text == "A");
    CHECK(view->attributes.front().attribute == "type");
    CHECK(view->attributes.front().claims[0].text == "Person");
}
