// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/statement.h"
#include "core/letter/take.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::kNoon;
using counterpart::test::reason_of;

namespace {

template <class Octets>
Octets of(std::uint8_t first) {
    Octets out;
    out.octets[0] = first;
    return out;
}

BooksStatement statement() {
    BooksStatement out{{kNoon.milliseconds - 1000}, kNoon, {}, {}};
    out.sent = {{of<Digest>(1), of<BundleId>(1), kNoon, {of<Thumbprint>(1), of<Thumbprint>(2)}},
                {of<Digest>(2), of<BundleId>(2), out.since, {of<Thumbprint>(1)}}};
    out.received = {{of<Digest>(3), of<BundleId>(3), of<Thumbprint>(4), BookState::imported},
                    {of<Digest>(4), of<BundleId>(4), of<Thumbprint>(4), BookState::imported_in_part},
                    {of<Digest>(5), of<BundleId>(5), of<Thumbprint>(4), BookState::refused},
                    {of<Digest>(6), of<BundleId>(6), of<Thumbprint>(5), BookState::opened}};
    return out;
}

std::string refused(const BooksStatement& said) { return reason_of(decode_statement(encode(said))); }

} // namespace

TEST_CASE("a statement of books reads back as it was written", "[letter][statement]") {
    CHECK(*decode_statement(encode(statement())) == statement());
    const BooksStatement empty{kNoon, kNoon, {}, {}};
    CHECK(*decode_statement(encode(empty)) == empty);
}

TEST_CASE("a statement that breaks its grammar is refused", "[letter][statement]") {
    BooksStatement said = statement();
    SECTION("it ends before it begins") { said.since.milliseconds = said.until.milliseconds + 1; }
    SECTION("its times are of no calendar") { said.until.milliseconds = INT64_MAX; }
    SECTION("what was sent is out of order") { std::swap(said.sent[0], said.sent[1]); }
    SECTION("what was sent stands twice") { said.sent[1] = said.sent[0]; }
    SECTION("something was sent to nobody") { said.sent[0].recipients.clear(); }
    SECTION("those it was sent to are out of order") { std::swap(said.sent[0].recipients[0], said.sent[0].recipients[1]); }
    SECTION("something was sent to more than one bundle can be for") {
        said.sent[0].recipients.clear();
        for (std::size_t i = 0; i <= kMaxStatedRecipients; ++i) {
            Thumbprint next;
            next.octets[0] = static_cast<std::uint8_t>(i >> 8U);
            next.octets[1] = static_cast<std::uint8_t>(i);
            said.sent[0].recipients.push_back(next);
        }
    }
    SECTION("something was sent before the time it speaks of") { said.sent[0].claimed.milliseconds = said.since.milliseconds - 1; }
    SECTION("something was sent after it") { said.sent[0].claimed.milliseconds = said.until.milliseconds + 1; }
    SECTION("what was received is out of order") { std::swap(said.received[0], said.received[1]); }
    SECTION("what was received stands twice") { said.received[1] = said.received[0]; }
    SECTION("a state that there is not") { said.received[0].state = static_cast<BookState>(5); }
    SECTION("no state") { said.received[0].state = static_cast<BookState>(0); }
    SECTION("more than a statement holds") {
        said.received.clear();
        for (std::size_t i = 0; i <= kMaxStated; ++i) {
            StatedReceived next;
            next.manifest.octets[0] = static_cast<std::uint8_t>(i >> 8U);
            next.manifest.octets[1] = static_cast<std::uint8_t>(i);
            said.received.push_back(next);
        }
    }
    CHECK(refused(said) == "letter.malformed");
}

TEST_CASE("a statement of a newer version says so, and one that is cut is refused", "[letter][statement]") {
    Bytes bytes = encode(statement());
    bytes[2] = 2; // the value of key 1
    CHECK(reason_of(decode_statement(bytes)) == "letter.newer_version");
    bytes[2] = 1;
    bytes.pop_back();
    CHECK(reason_of(decode_statement(bytes)) == "letter.malformed");
}

TEST_CASE("a statement is about no disclosure, answers nothing and speaks of what has been", "[letter][statement]") {
    auto db = Database::open_in_memory();
    REQUIRE(db);
    Letter letter;
    letter.kind = LetterKind::statement;
    letter.claimed = kNoon;
    letter.content = encode(statement());
    const LetterCarriage carriage{};
    CHECK(reason_of(check_statement({*db, letter, carriage})).empty());
    SECTION("about") { letter.about = Digest{}; }
    SECTION("answers") { letter.answers = Digest{}; }
    SECTION("the time to come") { letter.claimed.milliseconds -= 1; }
    CHECK(reason_of(check_statement({*db, letter, carriage})) == "letter.malformed");
}
