// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/state.h"

#include "tests/support/tellers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Teller;

namespace {

const RecordId kRecord = test::record_id(1);

/// Claims without a store: the function needs none.
struct Telling {
    Teller police{"North Police", 1};
    Teller council{"North Council", 2};
    std::vector<Claim> claims;

    Digest say(Teller& who, std::string_view attribute, Value value, std::int64_t claimed,
               std::vector<Digest> supersedes = {}) {
        Fact fact = who.fact(kRecord, attribute, std::move(value), std::move(supersedes));
        const Digest digest = test::digest_of(fact);
        Digest changeset;
        changeset.octets.fill(static_cast<std::uint8_t>(claims.size() + 1));
        claims.push_back(
            {std::move(fact), digest, changeset, who.agency, who.identity.thumbprint(), {claimed}});
        return digest;
    }
    [[nodiscard]] RecordState state() const { return state_of(claims, police.agency); }
    [[nodiscard]] std::vector<std::string> shown(std::string_view attribute) const {
        const RecordState outcome = state();
        std::vector<std::string> out;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (outcome.standing[i] == Standing::shown && claims[i].fact.attribute == attribute) {
                out.push_back(to_text(claims[i].fact.value));
            }
        }
        std::ranges::sort(out);
        return out;
    }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A fact supersedes its own agency's earlier one, whichever came first", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    const Digest first = t.say(t.police, "name", "Pat Example", 1);
    t.say(t.police, "name", "Patricia Example", 2, {first});
    CHECK(t.shown("name") == Texts{"Patricia Example"});
    std::ranges::reverse(t.claims);
    CHECK(t.shown("name") == Texts{"Patricia Example"});
    CHECK(t.state().conflicts == 0);
}

TEST_CASE("Another agency's fact never supersedes", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    const Digest first = t.say(t.police, "name", "Pat Example", 1);
    t.say(t.council, "name", "Somebody Else", 2, {first});
    CHECK(t.shown("name") == Texts{"Pat Example", "Somebody Else"});
    CHECK(t.state().conflicts == 0);
    CHECK(t.state().title == "Pat Example");
}

TEST_CASE("A fact of another attribute supersedes nothing", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    const Digest name = t.say(t.police, "name", "Pat Example", 1);
    t.say(t.police, "note", "Seen", 2, {name});
    CHECK(t.shown("name") == Texts{"Pat Example"});
}

TEST_CASE("Two values of one agency are a conflict, and the later one is shown until it is settled",
          "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    const Digest first = t.say(t.police, "name", "A", 1);
    const Digest left = t.say(t.police, "name", "B", 2, {first});
    const Digest right = t.say(t.police, "name", "C", 3, {first});
    CHECK(t.state().conflicts == 1);
    CHECK(t.shown("name") == Texts{"C"});
    t.say(t.police, "name", "B", 4, {left, right});
    CHECK(t.state().conflicts == 0);
    CHECK(t.shown("name") == Texts{"B"});
}

TEST_CASE("Two officers who state the same are in no conflict", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    t.say(t.police, "name", "A", 1);
    t.say(t.police, "name", "A", 2);
    CHECK(t.state().conflicts == 0);
    CHECK(t.shown("name") == Texts{"A"});
}

TEST_CASE("A withdrawn value is not shown", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    const Digest sex = t.say(t.police, "sex", Code{"male"}, 1);
    const Digest note = t.say(t.police, "note", "one", 1);
    t.say(t.police, "note", "two", 1);
    t.say(t.police, "sex", Withdrawn{}, 2, {sex});
    t.say(t.police, "note", Withdrawn{}, 2, {note});
    CHECK(t.shown("sex").empty());
    CHECK(t.shown("note") == Texts{"two"});
    CHECK(t.state().conflicts == 0);
    CHECK(t.state().search.text == "two");
}

TEST_CASE("Who made the record said what it is", "[projection]") {
    Telling t;
    t.say(t.council, "type", Code{"vehicle"}, 5);
    t.say(t.police, "type", Code{"person"}, 4);
    CHECK(t.state().type == "person");
}

TEST_CASE("A record of a type that is not known keeps everything", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"starship"}, 1);
    t.say(t.police, "warp", "9", 1);
    t.say(t.police, "warp", "10", 2);
    CHECK(t.state().type == "starship");
    CHECK(t.shown("warp") == Texts{"10", "9"});
    CHECK(t.state().conflicts == 0);
    CHECK(t.state().title.empty());
}

TEST_CASE("The strictest marking counts", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    t.say(t.council, "marking", "OFFICIAL-SENSITIVE", 1);
    t.say(t.police, "marking", "OFFICIAL", 2);
    CHECK(t.state().marking == "OFFICIAL-SENSITIVE");
}

TEST_CASE("Our own agency's words make the title, else the latest", "[projection]") {
    Telling t;
    t.say(t.council, "type", Code{"person"}, 1);
    t.say(t.council, "name", "Theirs", 9);
    CHECK(t.state().title == "Theirs");
    t.say(t.police, "name", "Ours", 1);
    CHECK(t.state().title == "Ours");
    CHECK(t.state().agencies.size() == 2);
    CHECK(t.state().changed == Instant{9});
}

TEST_CASE("Only what is shown goes into the search index, in the forms people look for", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    const Digest old = t.say(t.police, "name", "Old Name", 1);
    t.say(t.police, "name", "Stephen Shaw", 2, {old});
    t.say(t.police, "date_of_birth", PartialDate{1985, 4, 12, false}, 1);
    t.say(t.council, "name", "Stephen Shaw", 1);
    const SearchTexts search = t.state().search;
    CHECK(search.name == "Stephen Shaw");
    CHECK(search.identifier == "19850412");
    CHECK(search.sound == "stfn");
}

TEST_CASE("References name every target once", "[projection]") {
    Telling t;
    t.say(t.police, "type", Code{"person"}, 1);
    t.say(t.police, "case", test::record_id(7), 1);
    t.say(t.council, "case", test::record_id(7), 1);
    t.say(t.council, "case", test::record_id(6), 1);
    const auto references = t.state().references;
    REQUIRE(references.size() == 2);
    CHECK(references[0].target == copy_of(test::record_id(6).view()));
    CHECK(references[1].attribute == "case");
}
