// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What waits for an officer: each kind of line, when it comes, how urgent it is, and that it goes.
#include "core/usecase/needs_attention.h"
#include "core/usecase/approvals.h"
#include "core/usecase/challenges.h"
#include "core/usecase/due_records.h"
#include "core/usecase/partnership.h"
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "tests/support/letter_desk.h"

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::hex;
using counterpart::test::reason_of;

namespace {

class Table : public test::LetterTable {
public:
    void days(std::int64_t count) { exchange.clock.advance_seconds(count * kDayMilliseconds / 1000); }
    static Attention of(Session& who, const AttentionRequest& request = {}) {
        auto out = needs_attention(who, request);
        INFO(reason_of(out));
        REQUIRE(out);
        return std::move(*out);
    }
    /// Those of one kind.
    static std::vector<AttentionLine> lines(Session& who, Need need) {
        std::vector<AttentionLine> out;
        for (const AttentionLine& line : of(who).lines) {
            if (line.need == need) out.push_back(line);
        }
        return out;
    }
    static AttentionLine only(Session& who, Need need) {
        const auto found = lines(who, need);
        INFO(to_text(need));
        REQUIRE(found.size() == 1);
        return found.front();
    }
    /// The day so many days from now, as it is typed.
    std::string day(std::int64_t from_now) {
        return to_text(Instant{exchange.clock.now().milliseconds + from_now * kDayMilliseconds}).substr(0, 10);
    }
    Instant at(std::int64_t from_now) { return {exchange.clock.now().milliseconds + from_now * kDayMilliseconds}; }
};

} // namespace

TEST_CASE("a store in which nothing waits has nothing to say", "[home]") {
    Table table;
    const Attention cleo = Table::of(table.cleo);
    CHECK(cleo.lines.empty());
    CHECK(cleo.overdue == 0);
    CHECK(cleo.today == 0);
}

TEST_CASE("a request waits for whom it asks, and is missed by who asked once its day is over", "[home]") {
    Table table;
    NewRequest asking{.to_agency = "Northmoor Police", .about = "Tam Exampleton", .question = "Is a vehicle known?", .purpose = "Safeguarding", .gateway = "cda_1998_s115", .necessity = "Needed for the visit.", .by = table.at(5)};
    const auto posted = new_request(table.ben, asking, table.fresh(), Existing::refuse, table.quiet);
    REQUIRE(posted);
    REQUIRE(table.take(table.ada).empty());
    const AttentionLine line = Table::only(table.ada, Need::request);
    CHECK(line.urgency == Urgency::soon);
    CHECK(line.due == asking.by);
    CHECK(line.about == "Tam Exampleton");
    CHECK(line.who == "Eastbrook Council");
    CHECK(line.letter == posted->id);
    CHECK(Table::lines(table.ben, Need::overdue_request).empty());
    table.days(5);
    CHECK(Table::only(table.ada, Need::request).urgency == Urgency::today);
    CHECK(Table::of(table.ada).today == 1);
    table.days(2);
    CHECK(Table::only(table.ada, Need::request).urgency == Urgency::overdue);
    CHECK(Table::of(table.ada).overdue == 1);
    const AttentionLine missed = Table::only(table.ben, Need::overdue_request);
    CHECK(missed.urgency == Urgency::overdue);
    CHECK(missed.who == "Northmoor Police");
    REQUIRE(answer_request(table.ada, hex(posted->id), {RequestOutcome::nothing, "We looked.", ""}, table.fresh(), Existing::refuse, table.quiet));
    CHECK(Table::lines(table.ada, Need::request).empty());
    REQUIRE(table.take(table.ben).empty());
    CHECK(Table::lines(table.ben, Need::overdue_request).empty());
}

TEST_CASE("what left is missed after some days, recalled, and the recall is missed, too", "[home]") {
    Table table;
    const SealedBundle sealed = table.exchange.seal(table.ada, "a");
    table.days(13);
    CHECK(Table::lines(table.ada, Need::unanswered).empty());
    table.days(1);
    const AttentionLine line = Table::only(table.ada, Need::unanswered);
    CHECK(line.count == 14);
    CHECK(line.disclosure == sealed.bundle);
    CHECK_FALSE(line.received);
    CHECK(Table::of(table.ada, {.unanswered = 15}).lines.size() == Table::of(table.ada).lines.size() - 1);
    REQUIRE(import_bundle(table.ben, accepting(table.exchange.file("a")), table.quiet));
    const auto recall = recall_disclosure(table.ada, {.disclosure = to_hex(sealed.bundle.view()), .reason = "Sent to the wrong team."}, table.fresh(), Existing::refuse, table.quiet);
    REQUIRE(recall);
    CHECK(Table::lines(table.ada, Need::unanswered).empty());
    REQUIRE(table.take(table.ben).empty());
    CHECK(Table::only(table.ben, Need::recall).letter == recall->id);
    CHECK(Table::lines(table.ada, Need::overdue_recall).empty());
    table.days(16);
    CHECK(Table::only(table.ben, Need::recall).urgency == Urgency::overdue);
    CHECK(Table::only(table.ada, Need::overdue_recall).who == "Eastbrook Council");
    REQUIRE(carry_out_recall(table.ben, hex(recall->id), table.fresh(), Existing::refuse, table.quiet));
    CHECK(Table::lines(table.ben, Need::recall).empty());
}

TEST_CASE("what was opened waits to be taken in or refused, and numbers that never came are missed", "[home]") {
    Table table;
    const SealedBundle first = table.exchange.seal(table.ada, "a");
    table.exchange.seal(table.ada, "b");
    const SealedBundle third = table.exchange.seal(table.ada, "c");
    REQUIRE(inspect_bundle(table.ben, table.exchange.file("a"), table.quiet));
    const AttentionLine line = Table::only(table.ben, Need::undecided);
    CHECK(line.disclosure == first.bundle);
    CHECK(line.received);
    CHECK(line.who == "Northmoor Police");
    REQUIRE(import_bundle(table.ben, accepting(table.exchange.file("a")), table.quiet));
    CHECK(Table::lines(table.ben, Need::undecided).empty());
    CHECK(Table::lines(table.ben, Need::gap).empty());
    REQUIRE(refuse_bundle(table.ben, table.exchange.file("c"), "Not ours.", table.fresh(), Existing::refuse, table.quiet));
    CHECK(Table::lines(table.ben, Need::undecided).empty());
    const AttentionLine gap = Table::only(table.ben, Need::gap);
    CHECK(gap.about == "Ada Moss");
    CHECK(gap.count == 1);
    CHECK(third.bundle != first.bundle);
}

TEST_CASE("a review date of a disclosure comes near on both sides, until the case is shared again", "[home]") {
    Table table;
    SealRequest request = table.exchange.request();
    request.review_date = table.at(30);
    table.exchange.seal(table.ada, "a", request);
    REQUIRE(import_bundle(table.ben, accepting(table.exchange.file("a")), table.quiet));
    CHECK(Table::lines(table.ada, Need::disclosure_review).empty());
    table.days(20);
    CHECK(Table::only(table.ada, Need::disclosure_review).urgency == Urgency::soon);
    CHECK(Table::only(table.ben, Need::disclosure_review).received);
    table.days(11);
    CHECK(Table::only(table.ben, Need::disclosure_review).urgency == Urgency::overdue);
    request.review_date = table.at(90);
    table.exchange.seal(table.ada, "b", request);
    CHECK(Table::lines(table.ada, Need::disclosure_review).empty());
}

TEST_CASE("a challenge waits for the author, and a correction for whoever was told", "[home]") {
    Table table;
    const RecordId person = table.exchange.adas_case().person;
    table.exchange.seal(table.ada, "a");
    REQUIRE(import_bundle(table.ben, accepting(table.exchange.file("a")), table.quiet));
    const auto posted = challenge_fact(table.ben, {.record = person, .attribute = "name", .words = "He is called otherwise."}, table.fresh(), Existing::refuse, table.quiet);
    INFO(reason_of(posted));
    REQUIRE(posted);
    REQUIRE(table.take(table.ada).empty());
    CHECK(Table::only(table.ada, Need::challenge).letter == posted->id);
    CHECK(Table::only(table.ada, Need::challenge).who == "Eastbrook Council");
    CHECK(Table::lines(table.ben, Need::challenge).empty());
    CHECK(Table::lines(table.ada, Need::correction).empty());
    REQUIRE(set_record(table.ada, person, {{"name", "Tam Otherwise"}}));
    const AttentionLine line = Table::only(table.ada, Need::correction);
    CHECK(line.about.find("Name") != std::string::npos);
    CHECK(line.who == "Eastbrook Council");
    CHECK(line.disclosure.has_value());
    REQUIRE(answer_challenge(table.ada, hex(posted->id), {ChallengeOutcome::corrected, "As you say."}, table.fresh(), Existing::refuse, table.quiet));
    CHECK(Table::lines(table.ada, Need::challenge).empty());
}

TEST_CASE("tasks and reviews of cases come as their day comes near, the earliest first, and go when they are done", "[home]") {
    Table table;
    const auto own = new_case(table.cleo, {{"title", "Operation Sextant"}, {"review_date", table.day(3)}});
    REQUIRE(own);
    const auto task = new_record(table.cleo, "task", *own, {{"title", "Ring the school"}, {"due", table.day(0)}, {"owner", "Cleo Birch"}});
    REQUIRE(task);
    REQUIRE(new_record(table.cleo, "task", *own, {{"title", "Much later"}, {"due", table.day(40)}}));
    REQUIRE(new_record(table.cleo, "task", *own, {{"title", "No day"}}));
    const Attention all = Table::of(table.cleo);
    REQUIRE(all.lines.size() == 2);
    CHECK(all.lines[0].need == Need::task);
    CHECK(all.lines[0].urgency == Urgency::today);
    CHECK(all.lines[0].about == "Ring the school");
    CHECK(all.lines[0].who == "Cleo Birch");
    CHECK(all.lines[0].record == *task);
    CHECK(all.lines[1].need == Need::case_review);
    CHECK(all.lines[1].urgency == Urgency::soon);
    CHECK(all.lines[1].record == *own);
    CHECK(all.today == 1);
    CHECK(Table::of(table.cleo, {.soon = 60}).lines.size() == 3);
    table.days(4);
    CHECK(Table::of(table.cleo).overdue == 2);
    REQUIRE(set_record(table.cleo, *task, {{"status", "done"}}));
    REQUIRE(set_record(table.cleo, *own, {{"status", "closed"}}));
    CHECK(Table::of(table.cleo).lines.empty());
}

TEST_CASE("the register, the agreement and one's own key are told of a month before they end", "[home]") {
    Table table;
    const auto shown = show_partnership(table.ada);
    REQUIRE(shown);
    const auto own = find_officer(shown->newest, table.ada.identity().thumbprint());
    REQUIRE(own != nullptr);
    const Instant first_end = std::min(shown->newest.expires, own->valid_until);
    table.days((first_end.milliseconds - table.exchange.clock.now().milliseconds) / kDayMilliseconds - 35);
    CHECK(Table::lines(table.ada, Need::register_expiry).empty());
    CHECK(Table::lines(table.ada, Need::own_key).empty());
    const Need first = shown->newest.expires <= own->valid_until ? Need::register_expiry : Need::own_key;
    table.days(10);
    CHECK(Table::only(table.ada, first).urgency == Urgency::soon);
    CHECK(Table::only(table.ada, first).due == first_end);
    table.days(30);
    CHECK(Table::only(table.ada, first).urgency == Urgency::now);
    CHECK(Table::of(table.ada).lines.front().urgency == Urgency::now);
}

TEST_CASE("an agreement is reviewed by its day", "[home]") {
    Table table;
    Agreement agreement = show_partnership(table.ada).value().newest.agreement;
    agreement.title = "Sharing agreement";
    agreement.review_date = table.at(10);
    const auto set = set_agreement(table.ada, agreement);
    INFO(reason_of(set));
    REQUIRE(set);
    CHECK(Table::only(table.ada, Need::agreement_review).about == "Sharing agreement");
    table.days(12);
    CHECK(Table::only(table.ada, Need::agreement_review).urgency == Urgency::overdue);
}

TEST_CASE("a year or a month is over with its last day", "[home]") {
    CHECK(to_text(last_day_of({2028, 2, 0, true})) == "2028-02-29T12:00:00Z");
    CHECK(to_text(last_day_of({2027, 0, 0, false})) == "2027-12-31T12:00:00Z");
    CHECK(to_text(last_day_of({2027, 6, 4, false})) == "2027-06-04T12:00:00Z");
    const Instant evening = parse_instant("2027-06-04T23:30:00Z").value(); // past midnight in summer
    CHECK(urgency_of_day(last_day_of({2027, 6, 4, false}), evening, 14) == Urgency::overdue);
    CHECK(urgency_of_day(last_day_of({2027, 6, 5, false}), evening, 14) == Urgency::today);
    CHECK(urgency_of_day(last_day_of({2027, 6, 18, false}), evening, 14) == Urgency::soon);
    CHECK_FALSE(urgency_of_day(last_day_of({2027, 7, 18, false}), evening, 14));
}
