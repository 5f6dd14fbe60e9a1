// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What never came, and what two agencies state to each other of what was sent and received.
#include "core/usecase/books.h"
#include "core/usecase/disclosures.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::HandMade;
using counterpart::test::reason_of;

namespace {

NoProgress quiet;

class Table {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);

    SealedBundle seal(const std::string& name) { return exchange.seal(ada, name); }
    void take(Session& into, const std::string& name) {
        REQUIRE(reason_of(import_bundle(into, accepting(exchange.file(name)), quiet)).empty());
    }
    std::string state(Session& from, const std::string& agency, const std::string& name, const Period& period = {}) {
        return reason_of(state_books(from, agency, period, exchange.file(name), Existing::refuse, quiet));
    }
    /// Ben states, and it reaches Ada.
    void ben_states(const std::string& name) {
        REQUIRE(state(ben, "Northmoor Police", name).empty());
        REQUIRE(reason_of(import_bundle(ada, {.file = exchange.file(name)}, quiet)).empty());
    }
    std::vector<Balance> balances(Session& of, const std::string& agency) {
        const auto books = compare_books(of, agency);
        REQUIRE(books);
        std::vector<Balance> out;
        for (const auto& row : books->entries) out.push_back(row.entry.balance);
        std::ranges::sort(out);
        return out;
    }
    void a_day_later() { exchange.clock.advance_seconds(kDayMilliseconds / 1000); }
};

} // namespace

TEST_CASE("what both sides state balances, and what was lost on the way shows with its age", "[books]") {
    Table table;
    table.seal("a.sealed");
    const SealedBundle lost = table.seal("lost.sealed");
    table.take(table.ben, "a.sealed");
    table.a_day_later();
    table.a_day_later();
    CHECK(table.balances(table.ada, "Eastbrook Council").empty()); // nobody has stated anything yet
    table.ben_states("s1.sealed");
    const auto books = compare_books(table.ada, "Eastbrook Council");
    REQUIRE(books);
    REQUIRE(books->statements.size() == 1);
    CHECK(table.balances(table.ada, "Eastbrook Council") == std::vector{Balance::balanced, Balance::sent_not_received});
    const auto missing = std::ranges::find(books->entries, Balance::sent_not_received, [](const auto& row) { return row.entry.balance; });
    CHECK(missing->entry.bundle == lost.bundle);
    CHECK(missing->days == 2);
    CHECK(missing->missed_by == std::vector{books->statements.front().officer});

    // It comes after all: the next statement says so, and it alone counts.
    table.take(table.ben, "lost.sealed");
    table.ben_states("s2.sealed");
    CHECK(table.balances(table.ada, "Eastbrook Council") == std::vector{Balance::balanced, Balance::balanced});
    CHECK(compare_books(table.ada, "Eastbrook Council")->statements.size() == 1);
}

TEST_CASE("statements of either side are listed, the newest first", "[books]") {
    Table table;
    table.seal("a.sealed");
    table.take(table.ben, "a.sealed");
    CHECK(list_statements(table.ada)->empty());
    table.ben_states("s1.sealed");
    table.exchange.clock.advance_seconds(60);
    REQUIRE(table.state(table.ada, "Eastbrook Council", "s2.sealed").empty());
    const auto all = list_statements(table.ada);
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().letter.own);
    CHECK(all->front().letter.to == "Eastbrook Council");
    CHECK(all->front().sent == 1);
    CHECK(all->front().received == 0);
    CHECK_FALSE(all->back().letter.own);
    CHECK(all->back().letter.from == "Eastbrook Council");
    CHECK(all->back().sent == 0);
    CHECK(all->back().received == 1);
    CHECK(all->back().span.until >= all->back().span.since);
}

TEST_CASE("a statement tells each state apart", "[books]") {
    Table table;
    for (const char* name : {"opened", "refused", "whole", "part"}) table.seal(name);
    REQUIRE(inspect_bundle(table.ben, table.exchange.file("opened"), quiet));
    REQUIRE(refuse_bundle(table.ben, table.exchange.file("refused"), "No.", table.exchange.file("r"), Existing::refuse, quiet));
    auto part = accepting(table.exchange.file("part"));
    part.only = {table.exchange.adas_case().person};
    REQUIRE(import_bundle(table.ben, part, quiet));
    table.take(table.ben, "whole");
    table.ben_states("s.sealed");
    const auto books = compare_books(table.ada, "Eastbrook Council");
    REQUIRE(books);
    std::vector<BookState> states;
    for (const auto& row : books->entries) {
        CHECK(row.entry.balance == Balance::balanced);
        REQUIRE(row.entry.state);
        states.push_back(*row.entry.state);
    }
    std::ranges::sort(states);
    CHECK(states == std::vector{BookState::imported, BookState::imported_in_part, BookState::refused, BookState::opened});
}

TEST_CASE("the recipient sees what is said to have been sent and never came", "[books]") {
    Table table;
    table.seal("a.sealed");
    table.seal("lost.sealed");
    table.take(table.ben, "a.sealed");
    REQUIRE(table.state(table.ada, "Eastbrook Council", "s.sealed").empty());
    table.take(table.ben, "s.sealed");
    CHECK(table.balances(table.ben, "Northmoor Police") == std::vector{Balance::balanced, Balance::sent_not_here});
}

TEST_CASE("what a store denies to have sent shows on either side", "[books]") {
    Table table;
    HandMade undeclared(table.ada, table.ben); // under Ada's key, and not from her store
    undeclared.tell(test::stated(table.ada, "Anna"));
    undeclared.write(table.exchange.file("u.sealed"));
    table.take(table.ben, "u.sealed");
    table.ben_states("s1.sealed");
    CHECK(table.balances(table.ada, "Eastbrook Council") == std::vector{Balance::received_not_declared});
    // Her store does not know that number 1 is taken: the statement travels under the next one.
    HandMade hers(table.ada, table.ben);
    hers.follow(undeclared);
    hers.manifest.kind = BundleKind::letters;
    hers.manifest.gateway.clear();
    Letter letter;
    letter.kind = LetterKind::statement;
    letter.id = system_random().make<LetterId>();
    letter.partnership = hers.manifest.partnership;
    letter.from = table.ada.officer().agency;
    letter.to = table.ben.officer().agency;
    letter.claimed = table.exchange.clock.now();
    letter.content = encode(BooksStatement{{0}, letter.claimed, {}, {}});
    hers.parts = {part_in_memory(PartKind::letter, sign_letter(letter, table.ada.identity()))};
    hers.write(table.exchange.file("h.sealed"));
    table.take(table.ben, "h.sealed");
    CHECK(table.balances(table.ben, "Northmoor Police") == std::vector{Balance::here_not_declared});
}

TEST_CASE("a statement speaks of the time asked for alone", "[books]") {
    Table table;
    table.seal("a.sealed");
    const Instant first = table.exchange.clock.now();
    table.a_day_later();
    table.seal("b.sealed");
    const auto stated = state_books(table.ada, "Eastbrook", {.since = Instant{first.milliseconds + 1}}, table.exchange.file("s"), Existing::refuse, quiet);
    REQUIRE(stated);
    CHECK(stated->sent == 1);
    CHECK(stated->span.until == table.exchange.clock.now());
    const auto early = state_books(table.ada, "Eastbrook", {.until = first}, table.exchange.file("e"), Existing::refuse, quiet);
    REQUIRE(early);
    CHECK(early->sent == 1);
    CHECK(table.state(table.ada, "Eastbrook", "t", {.since = Instant{first.milliseconds + 1}, .until = first}) == "period.reversed");
    CHECK(table.state(table.ada, "Eastbrook", "t", {.since = Instant{table.exchange.clock.now().milliseconds + 1}}) == "period.reversed");
}

TEST_CASE("books are stated to another agency of the partnership, in a file that is not there", "[books]") {
    Table table;
    CHECK(table.state(table.ada, "Nowhere", "s") == "partnership.unknown_agency");
    CHECK(table.state(table.ada, "Northmoor Police", "s") == "disclosure.to_own_agency");
    CHECK(reason_of(compare_books(table.ada, "Nowhere")) == "partnership.unknown_agency");
    CHECK(reason_of(compare_books(table.ada, "Northmoor Police")) == "disclosure.to_own_agency");
    REQUIRE(table.state(table.ada, "Eastbrook", "s").empty());
    CHECK(table.state(table.ada, "Eastbrook", "s") == "io.exists");
}

TEST_CASE("numbers that never came are listed by their sender", "[books][gaps]") {
    Table table;
    CHECK(list_gaps(table.ben)->senders.empty());
    for (const char* name : {"1", "2", "3", "4"}) table.seal(name);
    table.take(table.ben, "1");
    CHECK(list_gaps(table.ben)->senders.empty());
    table.take(table.ben, "4");
    const auto gaps = list_gaps(table.ben);
    REQUIRE(gaps);
    REQUIRE(gaps->senders.size() == 1);
    CHECK(gaps->senders.front().sender == table.ada.identity().thumbprint());
    CHECK(gaps->senders.front().agency_name == "Northmoor Police");
    CHECK(gaps->senders.front().newest == 4);
    CHECK(gaps->senders.front().missing == 2);
    CHECK(gaps->senders.front().ranges == std::vector<SenderGaps::Range>{{2, 3}});
    REQUIRE(inspect_bundle(table.ben, table.exchange.file("2"), quiet)); // opened: it has come
    CHECK(list_gaps(table.ben)->senders.front().ranges == std::vector<SenderGaps::Range>{{3, 3}});
}

TEST_CASE("two bundles that cannot both be true are evidence, although the second is refused", "[books][gaps][sequence]") {
    Table table;
    HandMade first(table.ada, table.ben);
    first.write(table.exchange.file("1"));
    table.take(table.ben, "1");
    HandMade second(table.ada, table.ben);
    second.follow(first);
    Digest against = first.hash;
    std::string reason = "bundle.history_forked";
    std::uint64_t number = 2;
    SECTION("one number twice") {
        second.manifest.recipients.front() = {table.ben.identity().thumbprint(), 1, std::nullopt};
        reason = "bundle.counter_reused";
        number = 1;
    }
    SECTION("one number and one id twice") {
        second.manifest.recipients.front() = {table.ben.identity().thumbprint(), 1, std::nullopt};
        second.manifest.bundle = first.manifest.bundle;
        reason = "bundle.id_reused";
        number = 1;
    }
    SECTION("one that denies the bundle before it") { second.manifest.recipients.front().previous = Digest{}; }
    SECTION("one that the bundle after it denies") {
        HandMade middle(table.ada, table.ben);
        middle.follow(first);
        middle.write(table.exchange.file("2"));
        HandMade third(table.ada, table.ben);
        third.follow(middle);
        third.write(table.exchange.file("3"));
        table.take(table.ben, "3");
        against = third.hash;
    }
    CHECK(test::refusal(table.exchange, table.ben, second) == reason);
    const auto gaps = list_gaps(table.ben);
    REQUIRE(gaps);
    REQUIRE(gaps->evidence.size() == 1); // once, although it was tried twice
    const EvidenceView& shown = gaps->evidence.front();
    CHECK(shown.evidence.refused_hash == second.hash);
    CHECK(shown.evidence.refused == second.manifest);
    CHECK(shown.evidence.before_hash == against);
    CHECK(shown.evidence.reason == reason);
    CHECK(shown.refused_counter == number);
    CHECK(shown.agency_name == "Northmoor Police");
    CHECK_FALSE(table.ben.db().execute("DELETE FROM evidence"));
    CHECK_FALSE(table.ben.db().execute("UPDATE evidence SET since = 0"));
}

TEST_CASE("a refusal that two manifests do not prove leaves no evidence", "[books][gaps][sequence]") {
    Table table;
    HandMade first(table.ada, table.ben);
    first.write(table.exchange.file("1"));
    table.take(table.ben, "1");
    HandMade older(table.ada, table.ben);
    older.follow(first);
    older.manifest.audit_head.sequence = first.manifest.audit_head.sequence - 1;
    CHECK(test::refusal(table.exchange, table.ben, older) == "bundle.older_than_known");
    CHECK(reason_of(import_bundle(table.ben, accepting(table.exchange.file("1")), quiet)) == "bundle.already_here");
    CHECK(list_gaps(table.ben)->evidence.empty());
}
