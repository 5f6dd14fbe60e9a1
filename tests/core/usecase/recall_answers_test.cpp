// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the answers to a recall come to where more than one officer has what is recalled.
#include "core/keys/thumbprint.h"
#include "core/register/adopt.h"
#include "core/register/adopted.h"
#include "core/register/edit.h"
#include "core/usecase/partnership.h"
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "tests/support/colleague.h"
#include "tests/support/partnership.h"
#include "tests/support/planted.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::Colleague;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::must;
using counterpart::test::reason_of;

namespace {

NoProgress quiet;
using State = RecallView::State;

/// Ben has told Northmoor Police, where Ada and Dora work, and takes it back.
class Two {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    Colleague colleague{exchange, ada};
    Session& dora = colleague.session();
    SealedBundle sealed;
    PostedLetter recall;

    Two() {
        must(publish_register(ada, exchange.file("register"), Existing::refuse, quiet));
        must(import_register(ben, exchange.file("register"), "", quiet));
        SealRequest request = exchange.request();
        request.case_id = must(new_case(ben, {{"title", "Operation Wick"}, {"marking", "OFFICIAL-SENSITIVE"}}));
        request.to_agency = "Northmoor Police";
        must(new_record(ben, "person", request.case_id, {{"name", "Kim Brook"}}));
        sealed = must(seal_disclosure(ben, request, exchange.file("a.sealed"), Existing::refuse, {}, quiet));
    }
    /// Takes it in; the receipt reaches Ben.
    void has_it(Session& whom, const std::string& receipt) {
        must(import_bundle(whom, accepting(exchange.file("a.sealed"), exchange.file(receipt)), quiet));
        must(import_bundle(ben, {.file = exchange.file(receipt)}, quiet));
    }
    void take_back() {
        recall = must(recall_disclosure(ben, {.disclosure = to_hex(sealed.bundle.view()), .reason = "Wrong team."}, exchange.file("recall"),
                                        Existing::refuse, quiet));
        for (Session* whom : {&ada, &dora}) must(import_bundle(*whom, {.file = exchange.file("recall")}, quiet));
    }
    [[nodiscard]] std::string id() const { return to_hex(recall.id.view()); }
    void carries_out(Session& whom, const std::string& proof) {
        must(carry_out_recall(whom, id(), exchange.file(proof), Existing::refuse, quiet));
        must(import_bundle(ben, {.file = exchange.file(proof)}, quiet));
    }
    void declines(Session& whom, const std::string& answer) {
        must(decline_recall(whom, id(), "A court has ordered us to keep it.", exchange.file(answer), Existing::refuse, quiet));
        must(import_bundle(ben, {.file = exchange.file(answer)}, quiet));
    }
    RecallView told() { return must(show_recall(ben, id())); }
    void stands(State state, std::uint64_t proved, std::uint64_t expected) {
        const RecallView view = told();
        CHECK(view.state == state);
        CHECK(view.proved == proved);
        CHECK(view.expected == expected);
    }
};

} // namespace

TEST_CASE("a recall counts as carried out when every officer who is known to have it has proved it", "[recall]") {
    Two two;
    two.has_it(two.ada, "ra");
    two.has_it(two.dora, "rd");
    two.take_back();
    two.stands(State::waiting, 0, 2);
    two.carries_out(two.ada, "pa");
    two.stands(State::waiting, 1, 2);
    two.exchange.clock.advance_seconds(15 * kDayMilliseconds / 1000);
    two.stands(State::overdue, 1, 2);
    two.carries_out(two.dora, "pd");
    two.stands(State::erased, 2, 2);
    CHECK(two.told().answers.size() == 2);
    // Who answered knows of their own store alone.
    CHECK(must(show_recall(two.ada, two.id())).state == State::erased);
    CHECK(must(show_recall(two.ada, two.id())).expected == 0);
}

TEST_CASE("one officer who declines stays visible beside a colleague who has destroyed it", "[recall]") {
    Two two;
    two.has_it(two.ada, "ra");
    must(import_bundle(two.dora, accepting(two.exchange.file("a.sealed")), quiet)); // and sends no receipt
    two.take_back();
    two.stands(State::waiting, 0, 1);
    SECTION("whoever is first") { two.declines(two.dora, "no"); }
    two.carries_out(two.ada, "pa");
    if (two.told().answers.size() == 1) {
        two.stands(State::erased, 1, 1); // nothing ever came of Dora
        two.declines(two.dora, "no");
    }
    two.stands(State::declined, 1, 2);
    // Declined, then destroyed all the same: that counts.
    two.carries_out(two.dora, "pd");
    two.stands(State::erased, 2, 2);
}

TEST_CASE("an officer of whom nothing came is not waited for", "[recall]") {
    Two two;
    two.has_it(two.dora, "rd");
    two.take_back();
    two.carries_out(two.dora, "pd");
    two.stands(State::erased, 1, 1);
}

TEST_CASE("a recall of what nobody is known to have waits for an answer", "[recall]") {
    Two two;
    two.take_back();
    two.stands(State::waiting, 0, 0);
    two.declines(two.ada, "no");
    two.stands(State::declined, 0, 1);
}

TEST_CASE("an officer whose key has ended is not waited for once a colleague has proved it", "[recall]") {
    Two two;
    two.has_it(two.ada, "ra");
    two.has_it(two.dora, "rd");
    two.take_back();
    two.stands(State::waiting, 0, 2);
    Register next = next_version(require_register(two.ben.db()).value(), two.exchange.clock.now());
    for (RegisteredOfficer& officer : next.officers) {
        if (officer.thumbprint == two.ada.identity().thumbprint()) officer.valid_until = {two.exchange.clock.now().milliseconds + 1'000};
    }
    must(two.ben.act([&] { return take_register(two.ben.db(), test::signed_by(next, {&two.ada.identity()}), {two.ben.identity().thumbprint(), two.ben.officer().agency}, two.exchange.clock.now()); }));
    two.exchange.clock.advance_seconds(60);
    two.stands(State::waiting, 0, 2); // nobody of the agency has answered
    two.carries_out(two.dora, "pd");
    two.stands(State::erased, 1, 1);
}
