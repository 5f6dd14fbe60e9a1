// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two sides' books, made from one story: what was sent, what was lost on the way, what one side leaves out.
#include "core/letter/balance.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace counterpart;
using namespace counterpart::core;

namespace {

template <class Octets>
Octets of(std::uint64_t number) {
    Octets out;
    for (std::size_t i = 0; i < 8; ++i) out.octets[i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    return out;
}

const auto kUs = of<Thumbprint>(1);
const auto kColleague = of<Thumbprint>(2); // of ours, with a store of their own
const auto kBen = of<Thumbprint>(10);
const auto kBea = of<Thumbprint>(11);

StatedSent sent(std::uint64_t number, std::int64_t at, std::vector<Thumbprint> to) {
    return {of<Digest>(number), of<BundleId>(number), {at}, std::move(to)};
}
SeenHere seen(std::uint64_t number, std::int64_t at, const Thumbprint& from) {
    return {of<Digest>(number), of<BundleId>(number), from, {at}};
}
StatedReceived had(std::uint64_t number, const Thumbprint& from, BookState state = BookState::imported) {
    return {of<Digest>(number), of<BundleId>(number), from, state};
}
TheirBooks stated(const Thumbprint& who, std::int64_t until, std::vector<StatedSent> their_sent, std::vector<StatedReceived> received) {
    return {who, {{0}, {until}, std::move(their_sent), std::move(received)}};
}
Balance only(const std::vector<BookEntry>& entries) {
    REQUIRE(entries.size() == 1);
    return entries.front().balance;
}

} // namespace

TEST_CASE("what both sides list balances", "[books]") {
    CHECK(only(compare({kUs, {sent(1, 5, {kBen})}, {}}, {stated(kBen, 9, {}, {had(1, kUs)})})) == Balance::balanced);
    CHECK(only(compare({kUs, {}, {seen(1, 5, kBen)}}, {stated(kBen, 9, {sent(1, 5, {kUs})}, {})})) == Balance::balanced);
}

TEST_CASE("what we sent to somebody who states without it was not received", "[books]") {
    const OwnBooks own{kUs, {sent(1, 5, {kBen, kBea})}, {}};
    CHECK(only(compare(own, {stated(kBen, 9, {}, {})})) == Balance::sent_not_received);
    CHECK(compare(own, {stated(kBen, 4, {}, {})}).empty()); // they stated before it left
    CHECK(compare({kUs, {sent(1, 5, {kBea})}, {}}, {stated(kBen, 9, {}, {})}).empty()); // it was not for them
    SECTION("a colleague of theirs who has it is enough, and who has not is told") {
        const auto entries = compare(own, {stated(kBen, 9, {}, {}), stated(kBea, 9, {}, {had(1, kUs, BookState::refused)})});
        CHECK(only(entries) == Balance::balanced);
        CHECK(entries.front().missed_by == std::vector{kBen});
        CHECK(entries.front().listed_by == std::vector{kBea});
        CHECK(entries.front().state == BookState::refused);
    }
    SECTION("the furthest of what they state is told") {
        const auto entries = compare(own, {stated(kBen, 9, {}, {had(1, kUs, BookState::opened)}), stated(kBea, 9, {}, {had(1, kUs)})});
        CHECK(entries.front().state == BookState::imported);
    }
}

TEST_CASE("what they say came from our own key and this store never sent was not declared", "[books]") {
    CHECK(only(compare({kUs, {}, {}}, {stated(kBen, 9, {}, {had(1, kUs)})})) == Balance::received_not_declared);
    CHECK(compare({kUs, {}, {}}, {stated(kBen, 9, {}, {had(1, kColleague)})}).empty()); // a colleague's store knows
}

TEST_CASE("what they sent to our own key and was never opened is not here", "[books]") {
    CHECK(only(compare({kUs, {}, {}}, {stated(kBen, 9, {sent(1, 5, {kUs})}, {})})) == Balance::sent_not_here);
    CHECK(compare({kUs, {}, {}}, {stated(kBen, 9, {sent(1, 5, {kColleague})}, {})}).empty());
}

TEST_CASE("what is here and its sender leaves out was not declared", "[books]") {
    const OwnBooks own{kUs, {}, {seen(1, 5, kBen)}};
    CHECK(only(compare(own, {stated(kBen, 9, {}, {})})) == Balance::here_not_declared);
    CHECK(compare(own, {stated(kBen, 4, {}, {})}).empty());
    CHECK(compare(own, {stated(kBea, 9, {}, {})}).empty()); // another's store cannot know
}

TEST_CASE("every disclosure of a made-up story is told of as it went", "[books][property]") {
    const auto seed = GENERATE(range(1U, 101U));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto one_in = [&](unsigned n) { return random() % n == 0; };
    OwnBooks own{kUs, {}, {}};
    TheirBooks ben = stated(kBen, 1000, {}, {});
    std::map<Digest, Balance> expected;
    for (std::uint64_t number = 1; number <= 40; ++number) {
        const bool ours = one_in(2);
        const bool lost = one_in(4);
        const bool left_out = one_in(4);
        const auto at = static_cast<std::int64_t>(random() % 1001);
        const Digest manifest = of<Digest>(number);
        if (ours) {
            if (!left_out) own.sent.push_back(sent(number, at, {kBen}));
            if (!lost) ben.statement.received.push_back(had(number, kUs));
            if (!left_out || !lost) expected[manifest] = left_out ? Balance::received_not_declared : lost ? Balance::sent_not_received : Balance::balanced;
        } else {
            if (!left_out) ben.statement.sent.push_back(sent(number, at, {kUs}));
            if (!lost) own.seen.push_back(seen(number, at, kBen));
            if (!left_out || !lost) expected[manifest] = left_out ? Balance::here_not_declared : lost ? Balance::sent_not_here : Balance::balanced;
        }
    }
    const auto entries = compare(own, {ben});
    std::map<Digest, Balance> told;
    for (const BookEntry& entry : entries) told[entry.manifest] = entry.balance;
    CHECK(told == expected);
    CHECK(entries.size() == expected.size()); // each once
    std::ranges::shuffle(own.sent, random); // in whatever order the store tells of them
    std::ranges::shuffle(own.seen, random);
    CHECK(compare(own, {ben}) == entries);
}

TEST_CASE("the two sides' findings mirror each other", "[books][property]") {
    // Both stores whole, and both state: what is missing for one is missing for the other.
    const StatedSent both = sent(1, 5, {kBen});
    const StatedSent lost = sent(2, 6, {kBen});
    const auto from_us = compare({kUs, {both, lost}, {}}, {stated(kBen, 9, {}, {had(1, kUs)})});
    const auto from_them = compare({kBen, {}, {seen(1, 5, kUs)}}, {stated(kUs, 9, {both, lost}, {})});
    REQUIRE(from_us.size() == 2);
    REQUIRE(from_them.size() == 2);
    CHECK(from_us[1].balance == Balance::sent_not_received);
    CHECK(from_them[1].balance == Balance::sent_not_here);
    CHECK(from_us[1].manifest == from_them[1].manifest);
}
