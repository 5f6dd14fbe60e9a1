// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second officer's agreement: asked for in one sealed bundle, given in another, and over exactly what leaves.
#include "core/letter/letters.h"
#include "core/letter/take.h"
#include "core/register/adopt.h"
#include "core/register/edit.h"
#include "core/usecase/approvals.h"
#include "core/usecase/corrections.h"
#include "core/usecase/requests.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "tests/support/colleague.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"
#include "tests/support/stop_at.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Colleague;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

namespace {

NoProgress quiet;

std::string hex(const LetterId& id) { return to_hex(id.view()); }

/// Ada's report is not sanitised: policy wants a second officer.
class Asking {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Colleague colleague{exchange, ada};
    Session& dora = colleague.session();
    SealRequest request = exchange.request();

    Asking() { REQUIRE(set_record(ada, exchange.adas_case().report, {{"sanitised", "false"}})); }

    std::filesystem::path next_file() { return exchange.file("file" + std::to_string(++m_files)); }
    std::string seal() { return reason_of(seal_disclosure(ada, request, next_file(), Existing::refuse, {}, quiet)); }
    LetterId ask() {
        const auto file = next_file();
        const auto asked = ask_approval(ada, request, dora.identity().thumbprint(), file, Existing::refuse, quiet);
        INFO(reason_of(asked));
        REQUIRE(asked);
        CHECK(reason_of(import_bundle(dora, {.file = file}, quiet)).empty());
        return asked->id;
    }
    void answer(const LetterId& id, ApprovalOutcome outcome, const char* words = "") {
        const auto file = next_file();
        const auto answered = answer_approval(dora, hex(id), outcome, words, file, Existing::refuse, quiet);
        INFO(reason_of(answered));
        REQUIRE(answered);
        CHECK(reason_of(import_bundle(ada, {.file = file}, quiet)).empty());
    }
    Register next() { return next_version(require_register(ada.db()).value(), exchange.clock.now()); }
    void adopt(const Register& reg) {
        REQUIRE(ada.act([&] { return take_own_register(ada.db(), test::signed_by(reg, {&ada.identity()}), exchange.clock.now()); }));
    }
    /// A letter of Dora's to Ada, whatever it says: why it is not taken in.
    std::string taking(LetterKind kind, Bytes content, std::optional<Digest> answers, Session& author) {
        const auto file = next_file();
        const auto posted = post_letter(author, {.kind = kind, .to = ada.officer().agency, .answers = answers, .content = std::move(content), .act = "test"},
                                        file, Existing::refuse, quiet);
        INFO(reason_of(posted));
        REQUIRE(posted);
        const auto before = letters_of(ada.db(), kind)->size();
        std::string out = reason_of(import_bundle(ada, {.file = file}, quiet));
        CHECK(letters_of(ada.db(), kind)->size() == before);
        return out;
    }
    ApprovalRequest asked_for(const LetterId& id) {
        return decode_approval_request(letter_by_prefix(ada.db(), LetterKind::approval_request, hex(id))->letter.content).value();
    }

private:
    int m_files = 0;
};

} // namespace

TEST_CASE("what a colleague has agreed to is sealed", "[approvals]") {
    Asking asking;
    CHECK(asking.seal() == "policy.needs_second_officer");
    const LetterId id = asking.ask();
    CHECK(asking.seal() == "policy.needs_second_officer");
    asking.answer(id, ApprovalOutcome::agreed);
    CHECK(asking.seal().empty());
}

TEST_CASE("what corrects a disclosure that took a second officer takes one, too, and can be asked for", "[approvals][correction]") {
    Asking asking;
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    REQUIRE(asking.seal().empty());
    const std::string sent = to_hex(list_disclosures(asking.ada)->front().bundle.view());
    asking.exchange.clock.advance_seconds(60);
    REQUIRE(set_record(asking.ada, asking.exchange.adas_case().report, {{"text", "He was seen elsewhere."}}));
    const auto seal = [&] { return reason_of(seal_correction(asking.ada, sent, asking.next_file(), Existing::refuse, quiet)); };
    CHECK(seal().starts_with("policy."));
    const auto file = asking.next_file();
    const auto asked = ask_about_correction(asking.ada, sent, asking.dora.identity().thumbprint(), file, Existing::refuse, quiet);
    INFO(reason_of(asked));
    REQUIRE(asked);
    REQUIRE(import_bundle(asking.dora, {.file = file}, quiet));
    asking.answer(asked->id, ApprovalOutcome::agreed);
    CHECK(seal().empty());
}

TEST_CASE("a colleague's agreement serves one disclosure", "[approvals]") {
    Asking asking;
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    // What was never written spends nothing.
    test::StopAt stopping(1);
    CHECK(reason_of(seal_disclosure(asking.ada, asking.request, asking.next_file(), Existing::refuse, {}, stopping)) == "act.cancelled");
    CHECK(asking.seal().empty());
    CHECK(asking.seal() == "policy.approval_spent");
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    CHECK(asking.seal().empty());
    CHECK(asking.seal() == "policy.approval_spent");
}

TEST_CASE("the colleague sees terms, rules and every value, and none of it enters their records", "[approvals]") {
    Asking asking;
    asking.request.withhold = {{asking.exchange.adas_case().person, "phone"}};
    asking.request.review_date = asking.exchange.clock.now();
    const LetterId id = asking.ask();
    const auto view = show_approval(asking.dora, hex(id));
    REQUIRE(view);
    CHECK(view->terms.purpose == "Safeguarding");
    CHECK(view->terms.necessity == asking.request.necessity);
    CHECK(view->terms.review_date == asking.request.review_date);
    CHECK(view->summary.recipient_agency == "Eastbrook Council");
    CHECK(view->officers == std::vector<std::string>{"Ben Alder"});
    REQUIRE(view->rules.size() == 1);
    CHECK(view->rules.front().reason == "policy.unsanitised");
    CHECK(view->withheld == 1);
    CHECK(view->attachments == 1);
    std::string all;
    for (const auto& row : view->rows) {
        for (const auto& value : row.leaving) all += row.title + "|" + value.label + "|" + value.text + "\n";
    }
    CHECK(all.find("Tam Exampleton") != std::string::npos);
    CHECK(all.find("Seen with the vehicle.") != std::string::npos);
    CHECK(all.find("|Operation Lantern") != std::string::npos); // a reference, by its title
    CHECK(all.find("07700") == std::string::npos);
    CHECK(reason_of(show_record(asking.dora, asking.exchange.adas_case().person)) == "record.not_found");
    CHECK(list_approvals(asking.dora)->size() == 1);
    CHECK(list_approvals(asking.ada)->front().answers.empty());
}

TEST_CASE("a colleague's agreement is to one disclosure and no other", "[approvals]") {
    Asking asking;
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    SealRequest& request = asking.request;
    SECTION("another value leaves") { REQUIRE(set_record(asking.ada, asking.exchange.adas_case().person, {{"phone", "07700 900124"}})); }
    SECTION("a value stays") { request.withhold = {{asking.exchange.adas_case().person, "phone"}}; }
    SECTION("other words") { request.necessity += " Now."; }
    SECTION("another gateway") { request.gateway = "children_2004_s10"; }
    SECTION("other conditions") { request.conditions = "Keep it in the team."; }
    SECTION("another rule for sharing on") { request.onward = "within_partnership"; }
    SECTION("another handling code") {
        request.handling_code = "C";
        request.conditions = "Keep it in the team.";
    }
    SECTION("another review date") { request.review_date = asking.exchange.clock.now(); }
    SECTION("another state of consent") { request.consent = "given"; }
    SECTION("another marking") { request.marking = "OFFICIAL-SENSITIVE - PERSONAL DATA"; }
    SECTION("other words about the request that it answers") {
        Session ben = asking.exchange.open(Desk::ben);
        const auto file = asking.next_file();
        const NewRequest question{.to_agency = "Northmoor Police",
                                  .about = "The case",
                                  .question = "What is known?",
                                  .purpose = "Safeguarding",
                                  .gateway = "cda_1998_s115",
                                  .necessity = "The visit.",
                                  .by = {asking.exchange.clock.now().milliseconds + 7 * kDayMilliseconds}};
        const auto asked = new_request(ben, question, file, Existing::refuse, quiet);
        REQUIRE(asked);
        REQUIRE(import_bundle(asking.ada, {.file = file}, quiet));
        request.answers = Answering{asked->digest, RequestOutcome::in_part, "The rest is the court's."};
        asking.answer(asking.ask(), ApprovalOutcome::agreed);
        request.answers->words = "That is all.";
    }
    CHECK(asking.seal() == "policy.approval_for_another");
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    CHECK(asking.seal().empty());
}

TEST_CASE("what a colleague has declined is not sealed, and they say why", "[approvals]") {
    Asking asking;
    const LetterId id = asking.ask();
    CHECK(reason_of(answer_approval(asking.dora, hex(id), ApprovalOutcome::declined, " ", asking.next_file(), Existing::refuse, quiet)) == "letter.no_words");
    asking.answer(id, ApprovalOutcome::declined, "Sanitise it first.");
    CHECK(asking.seal() == "policy.approval_declined");
    const auto answers = show_approval(asking.ada, hex(id))->summary.answers;
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().officer == "Dora Finch");
    CHECK(answers.front().words == "Sanitise it first.");
    // Asked again, the newest word counts.
    asking.exchange.clock.advance_seconds(1);
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    CHECK(asking.seal().empty());
    asking.exchange.clock.advance_seconds(1);
    asking.answer(asking.ask(), ApprovalOutcome::declined, "No, after all.");
    CHECK(asking.seal() == "policy.approval_declined");
}

TEST_CASE("the agreement of who is no colleague by now counts for nothing", "[approvals]") {
    Asking asking;
    asking.answer(asking.ask(), ApprovalOutcome::agreed);
    asking.exchange.clock.advance_seconds(1);
    SECTION("revoked") { asking.adopt(without_officer(asking.next(), asking.dora.identity().thumbprint(), "left", asking.exchange.clock.now()).value()); }
    SECTION("no longer permitted to seal") {
        Register reg = asking.next();
        for (RegisteredOfficer& officer : reg.officers) {
            if (officer.thumbprint == asking.dora.identity().thumbprint()) officer.permissions = {Permission::import};
        }
        asking.adopt(reg);
    }
    CHECK(asking.seal() == "policy.needs_second_officer");
}

TEST_CASE("a colleague is asked for what policy asks a second officer for, with all else in place", "[approvals]") {
    Asking asking;
    const auto ask = [&](const Thumbprint& whom) {
        return reason_of(ask_approval(asking.ada, asking.request, whom, asking.next_file(), Existing::refuse, quiet));
    };
    const Thumbprint dora = asking.dora.identity().thumbprint();
    CHECK(ask(asking.ada.identity().thumbprint()) == "approval.not_a_colleague");
    CHECK(ask(asking.exchange.open(Desk::ben).identity().thumbprint()) == "approval.not_a_colleague");
    CHECK(ask(Thumbprint{}) == "approval.not_a_colleague");
    SECTION("the words have to be written first") {
        asking.request.necessity.clear();
        CHECK(ask(dora) == "policy.no_necessity");
    }
    SECTION("and the reason that policy asks for") {
        asking.request.consent = "refused";
        CHECK(ask(dora) == "policy.needs_reason");
    }
    SECTION("what needs no second officer is sealed as it is") {
        asking.request.withhold = {{asking.exchange.adas_case().report, {}}};
        CHECK(ask(dora) == "approval.not_needed");
    }
    SECTION("what does not fit a letter is shared in parts") {
        std::string text;
        for (int i = 0; i < 20'000; ++i) text += "\u20AC"; // three bytes each
        for (int i = 0; i < 145; ++i) {
            REQUIRE(new_record(asking.ada, "intelligence_report", asking.exchange.adas_case().id,
                               {{"reference", "IR-" + std::to_string(i)}, {"text", text}, {"source_grade", "2"}, {"information_grade", "B"},
                                {"handling_code", "P"}, {"sanitised", "true"}}));
        }
        CHECK(ask(dora) == "approval.too_large");
    }
}

TEST_CASE("a colleague is found by name", "[approvals]") {
    Asking asking;
    const Thumbprint dora = asking.dora.identity().thumbprint();
    CHECK(find_colleague(asking.ada, "dora finch") == dora);
    CHECK(find_colleague(asking.ada, to_hex(dora.view()).substr(0, 12)) == dora);
    CHECK(reason_of(find_colleague(asking.ada, "Ada Moss")) == "approval.unknown_colleague");
    CHECK(reason_of(find_colleague(asking.ada, "Ben Alder")) == "approval.unknown_colleague");
    CHECK(reason_of(find_colleague(asking.ada, "")) == "approval.unknown_colleague");
    Register reg = asking.next();
    const Identity other = test::identity(77);
    reg = with_officer(reg, test::card_of(other, "Dora Finch", "Northmoor Police", "police"), asking.exchange.clock.now()).value();
    asking.adopt(reg);
    CHECK(reason_of(find_colleague(asking.ada, "Dora Finch")) == "approval.several_colleagues");
}

TEST_CASE("an approval is answered once, by a colleague who may seal", "[approvals]") {
    Asking asking;
    const LetterId id = asking.ask();
    const auto answer = [&](Session& who) {
        return reason_of(answer_approval(who, hex(id), ApprovalOutcome::agreed, "", asking.next_file(), Existing::refuse, quiet));
    };
    CHECK(answer(asking.ada) == "approval.our_own");
    CHECK(answer(asking.dora).empty());
    CHECK(answer(asking.dora) == "approval.answered_already");
}

TEST_CASE("an officer who may not seal cannot answer for the agency", "[approvals]") {
    Asking asking;
    const LetterId id = asking.ask();
    Register reg = asking.next();
    for (RegisteredOfficer& officer : reg.officers) {
        if (officer.thumbprint == asking.dora.identity().thumbprint()) officer.permissions = {Permission::import};
    }
    asking.adopt(reg);
    REQUIRE(publish_register(asking.ada, asking.exchange.file("register"), Existing::refuse, quiet));
    REQUIRE(import_register(asking.dora, asking.exchange.file("register"), {}, quiet));
    CHECK(reason_of(answer_approval(asking.dora, hex(id), ApprovalOutcome::agreed, "", asking.next_file(), Existing::refuse, quiet)) == "approval.may_not_answer");
}

TEST_CASE("an approval that answers nothing we asked is not taken in", "[approvals]") {
    Asking asking;
    const LetterId id = asking.ask();
    const Digest asked = letter_by_prefix(asking.ada.db(), LetterKind::approval_request, hex(id))->digest;
    const Digest right = approval_digest(asking.asked_for(id).terms);
    Digest other = right;
    other.octets[0] ^= 1U;
    CHECK(asking.taking(LetterKind::approval, encode(Approval{right, ApprovalOutcome::agreed, ""}), other, asking.dora) == "approval.never_asked");
    CHECK(asking.taking(LetterKind::approval, encode(Approval{other, ApprovalOutcome::agreed, ""}), asked, asking.dora) == "approval.for_another");
    CHECK(asking.taking(LetterKind::approval, encode(Approval{right, ApprovalOutcome::agreed, ""}), {}, asking.dora) == "letter.malformed");
    Session ben = asking.exchange.open(Desk::ben);
    CHECK(asking.taking(LetterKind::approval, encode(Approval{right, ApprovalOutcome::agreed, ""}), asked, ben) == "approval.not_a_colleagues");
    CHECK(asking.seal() == "policy.needs_second_officer");
}

TEST_CASE("a question that shows other than it asks to sign is not taken in", "[approvals]") {
    Asking asking;
    ApprovalRequest request = asking.asked_for(asking.ask());
    Session ben = asking.exchange.open(Desk::ben);
    CHECK(asking.taking(LetterKind::approval_request, encode(request), {}, ben) == "approval.not_a_colleagues");
    SECTION("a value left out") { request.records.front().leaving.pop_back(); }
    SECTION("a value kept back that is not told of") { request.records.front().withheld.push_back(Digest{}); }
    SECTION("an attachment left out") { request.attachments.clear(); }
    SECTION("for another agency") { request.terms.draft.recipient_agency = asking.ada.officer().agency; }
    CHECK(asking.taking(LetterKind::approval_request, encode(request), {}, asking.dora) == "approval.facts_differ");
}
