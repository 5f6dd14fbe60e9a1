// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The author takes a disclosure back: what the recipient is told, what goes, what stays, and who is believed.
#include "core/attachment/attachments.h"
#include "core/bundle/sequence.h"
#include "core/register/adopt.h"
#include "core/register/adopted.h"
#include "core/register/edit.h"
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "core/usecase/store.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"
#include "tests/support/planted.h"
#include "tests/support/store_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::Desk;
using counterpart::test::everything_in;
using counterpart::test::Exchange;
using counterpart::test::HandMade;
using counterpart::test::has_word;
using counterpart::test::must;
using counterpart::test::reason_of;
using counterpart::test::state_of;

namespace {

NoProgress quiet;
using State = RecallView::State;

std::string prefix_of(const auto& id) { return to_hex(id.view()); }

/// Ada has disclosed her case, with a person whose words can be looked for, and Ben has taken it in.
class Table {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    RecordId kim = must(new_record(ada, "person", exchange.adas_case().id, {{"name", "Kim Plantedname"}, {"phone", "07700900777"}}));
    SealedBundle sealed = exchange.seal(ada, "a.sealed");

    Table() { must(import_bundle(ben, accepting(exchange.file("a.sealed")), quiet)); }

    PostedLetter recall(std::vector<RecordId> only = {}) {
        const std::string name = "recall" + std::to_string(++m_letters);
        return must(recall_disclosure(ada, {.disclosure = prefix_of(sealed.bundle), .reason = "Sent to the wrong team.", .only = std::move(only)},
                                      exchange.file(name), Existing::refuse, quiet));
    }
    /// The file of the newest letter comes in.
    std::string reaches(Session& whom) { return reason_of(import_bundle(whom, {.file = newest()}, quiet)); }
    [[nodiscard]] std::filesystem::path newest() const { return exchange.file("recall" + std::to_string(m_letters)); }
    CarriedOut carry_out(const PostedLetter& recall) {
        return must(carry_out_recall(ben, prefix_of(recall.id), exchange.file("recall" + std::to_string(++m_letters)), Existing::refuse, quiet));
    }

private:
    int m_letters = 0;
};

} // namespace

TEST_CASE("a disclosure is recalled, destroyed, and proved destroyed", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    CHECK(must(list_recalls(table.ada)).front().state == State::waiting);
    REQUIRE(table.reaches(table.ben).empty());
    const RecallView told = must(list_recalls(table.ben)).front();
    CHECK(told.reason == "Sent to the wrong team.");
    CHECK(told.whole);
    CHECK(told.disclosure == table.sealed.bundle);
    CHECK(told.facts == table.sealed.facts);
    CHECK(told.letter.from == "Northmoor Police");
    CHECK(has_word(everything_in(table.ben.db()), "Plantedname"));
    const auto blobs = test::blobs_of(table.ben);
    CHECK(blobs.size() == 1);

    const CarriedOut done = table.carry_out(recall);
    CHECK(done.erased == table.sealed.facts);
    CHECK(done.kept == 0);
    CHECK(done.attachments == 1);
    CHECK(done.passed_on.empty());
    CHECK(reason_of(show_record(table.ben, table.kim)) == "record.not_found");
    CHECK(must(list_cases(table.ben)).empty());
    CHECK(must(verify_store(table.ben, quiet)).good());

    REQUIRE(table.reaches(table.ada).empty());
    const RecallView proved = must(show_recall(table.ada, prefix_of(recall.id)));
    CHECK(proved.state == State::erased);
    REQUIRE(proved.answers.size() == 1);
    CHECK(proved.answers[0].erased == table.sealed.facts);
    CHECK(proved.answers[0].attachments == 1);
    CHECK(proved.answers[0].letter.from == "Eastbrook Council");
}

TEST_CASE("nothing of what was recalled can be found in the store afterwards, with its key", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    table.carry_out(recall);
    const std::string stored = everything_in(table.ben.db());
    for (const char* word : {"Plantedname", "07700900777", "Tam Example"}) {
        INFO(word);
        CHECK_FALSE(has_word(stored, word));
    }
    CHECK(test::blobs_of(table.ben).empty());
    CHECK_FALSE(must(has_attachment(table.ben, table.exchange.adas_case().attachment)));
}

TEST_CASE("nothing of what was recalled is left in any page of the store's database, used or free", "[recall]") {
    Table table;
    const auto pages = [&] {
        { const Session closed = std::move(table.ben); }
        std::string out = test::pages_of(table.exchange.store(Desk::ben), Exchange::way_in(Desk::ben));
        table.ben = table.exchange.open(Desk::ben);
        return out;
    };
    const std::string before = pages();
    const auto planted = {"Plantedname", "07700900777", "Tam Example"};
    for (const char* word : planted) CHECK(has_word(before, word));

    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    table.carry_out(recall);
    const std::string after = pages();
    for (const char* word : planted) {
        INFO(word);
        CHECK_FALSE(has_word(after, word));
    }
}

TEST_CASE("what another disclosure brought, too, stays, and the proof says so", "[recall]") {
    Table table;
    SealRequest again = table.exchange.request();
    again.only = {table.kim};
    table.exchange.seal(table.ada, "b.sealed", again);
    must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    const CarriedOut done = table.carry_out(recall);
    CHECK(done.kept > 0);
    CHECK(done.erased + done.kept == table.sealed.facts);
    CHECK(must(show_record(table.ben, table.kim)).summary.title == "Kim Plantedname");
    CHECK(table.reaches(table.ada).empty());
}

TEST_CASE("some records of a disclosure can be recalled alone", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall({table.kim});
    REQUIRE(table.reaches(table.ben).empty());
    CHECK_FALSE(must(list_recalls(table.ben)).front().whole);
    table.carry_out(recall);
    CHECK(reason_of(show_record(table.ben, table.kim)) == "record.not_found");
    CHECK(show_record(table.ben, table.exchange.adas_case().person));
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "Plantedname"));
    CHECK(table.reaches(table.ada).empty());
}

TEST_CASE("what was recalled does not come back by its file, and does by a disclosure that nobody recalled", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    table.carry_out(recall);
    CHECK(reason_of(import_bundle(table.ben, accepting(table.exchange.file("a.sealed")), quiet)) == "bundle.already_here");
    CHECK(must(list_cases(table.ben)).empty());

    const SealedBundle again = table.exchange.seal(table.ada, "b.sealed");
    const BundleView seen = must(inspect_bundle(table.ben, table.exchange.file("b.sealed"), quiet));
    CHECK(std::ranges::all_of(seen.changes, [](const auto& change) { return change.is_new && change.facts_known == 0; }));
    const ImportReport report = must(import_bundle(table.ben, accepting(table.exchange.file("b.sealed")), quiet));
    CHECK(report.facts_new == again.facts);
    CHECK(report.attachments_new == 1);
    CHECK(must(show_record(table.ben, table.kim)).summary.title == "Kim Plantedname");
    CHECK(must(list_cases(table.ben)).size() == 1);
    CHECK(must(verify_store(table.ben, quiet)).good());
    CHECK(must(has_attachment(table.ben, table.exchange.adas_case().attachment)));

    // The second recall takes all of it again, its attachment too; the first one's proof now keeps what stands.
    const PostedLetter second = must(recall_disclosure(table.ada, {.disclosure = prefix_of(again.bundle), .reason = "Again."},
                                                       table.exchange.file("second"), Existing::refuse, quiet));
    REQUIRE(reason_of(import_bundle(table.ben, {.file = table.exchange.file("second")}, quiet)).empty());
    const CarriedOut done = must(carry_out_recall(table.ben, prefix_of(second.id), table.exchange.file("proof2"), Existing::refuse, quiet));
    CHECK(done.erased == again.facts);
    CHECK(done.attachments == 1);
    CHECK_FALSE(has_word(everything_in(table.ben.db()), "Plantedname"));
    CHECK(test::blobs_of(table.ben).empty());
    CHECK(reason_of(import_bundle(table.ada, {.file = table.exchange.file("proof2")}, quiet)).empty());
}

TEST_CASE("a recall of some records that comes first leaves those out, and the rest is taken in", "[recall]") {
    Table table;
    Exchange& exchange = table.exchange;
    { const Session done = std::move(table.ben); }
    exchange.reset(Desk::ben);
    Session fresh = exchange.open(Desk::ben);
    table.recall({table.kim});
    REQUIRE(table.reaches(fresh).empty());
    const BundleView seen = must(inspect_bundle(fresh, exchange.file("a.sealed"), quiet));
    CHECK(std::ranges::none_of(seen.changes, [&](const auto& change) { return change.record.id == table.kim; }));
    must(import_bundle(fresh, accepting(exchange.file("a.sealed")), quiet));
    CHECK_FALSE(has_word(everything_in(fresh.db()), "Plantedname"));
    CHECK(must(show_record(fresh, exchange.adas_case().person)).summary.title == "Tam Exampleton");
}

TEST_CASE("a recall that comes before what it recalls is kept, and what it recalls is then refused", "[recall]") {
    Table table;
    Exchange& exchange = table.exchange;
    { const Session done = std::move(table.ben); }
    exchange.reset(Desk::ben);
    Session fresh = exchange.open(Desk::ben);
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(fresh).empty());
    CHECK_FALSE(must(list_recalls(fresh)).front().disclosure);
    CHECK(reason_of(import_bundle(fresh, accepting(exchange.file("a.sealed")), quiet)) == "bundle.recalled");
    CHECK(reason_of(inspect_bundle(fresh, exchange.file("a.sealed"), quiet)) == "bundle.recalled");
    // It can be refused: its sender hears, and its number is not missed.
    must(refuse_bundle(fresh, exchange.file("a.sealed"), "You recalled it.", exchange.file("refusal"), Existing::refuse, quiet));
    CHECK(reason_of(import_bundle(table.ada, {.file = exchange.file("refusal")}, quiet)).empty());
    // The answer is honest: there was nothing to destroy.
    const auto done = carry_out_recall(fresh, prefix_of(recall.id), exchange.file("proof"), Existing::refuse, quiet);
    REQUIRE(done);
    CHECK(done->erased == 0);
    CHECK(reason_of(import_bundle(table.ada, {.file = exchange.file("proof")}, quiet)).empty());
}

TEST_CASE("a recall can be declined with a reason, and nothing goes", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    CHECK(reason_of(decline_recall(table.ben, prefix_of(recall.id), " ", table.exchange.file("no"), Existing::refuse, quiet)) == "letter.no_words");
    must(decline_recall(table.ben, prefix_of(recall.id), "A court has ordered us to keep it.", table.exchange.file("no"), Existing::refuse, quiet));
    CHECK(must(show_record(table.ben, table.kim)).summary.title == "Kim Plantedname");
    REQUIRE(reason_of(import_bundle(table.ada, {.file = table.exchange.file("no")}, quiet)).empty());
    const RecallView view = must(list_recalls(table.ada)).front();
    CHECK(view.state == State::declined);
    CHECK(view.answers.front().reason == "A court has ordered us to keep it.");
}

TEST_CASE("what was destroyed cannot be declined any more, but what was declined can be destroyed", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    const auto decline = [&](const std::string& name) {
        return reason_of(decline_recall(table.ben, prefix_of(recall.id), "We keep it.", table.exchange.file(name), Existing::refuse, quiet));
    };
    CHECK(decline("no").empty());
    table.carry_out(recall);
    CHECK(table.reaches(table.ada).empty());
    CHECK(must(list_recalls(table.ada)).front().state == State::erased);
    CHECK(decline("again") == "recall.carried_out");
    CHECK_FALSE(std::filesystem::exists(table.exchange.file("again")));
    // Another recall of the same: nothing is left to keep.
    const PostedLetter second = table.recall({table.kim});
    REQUIRE(table.reaches(table.ben).empty());
    CHECK(reason_of(decline_recall(table.ben, prefix_of(second.id), "We keep it.", table.exchange.file("x"), Existing::refuse, quiet)) == "recall.carried_out");
}

TEST_CASE("some of it, recalled before it came, says how much", "[recall]") {
    Table table;
    { const Session done = std::move(table.ben); }
    table.exchange.reset(Desk::ben);
    Session fresh = table.exchange.open(Desk::ben);
    table.recall({table.kim});
    REQUIRE(table.reaches(fresh).empty());
    const RecallView view = must(list_recalls(fresh)).front();
    CHECK_FALSE(view.disclosure);
    CHECK_FALSE(view.whole);
    CHECK(view.facts > 1);
}

TEST_CASE("an unanswered recall is overdue after its day", "[recall]") {
    Table table;
    table.recall();
    table.exchange.clock.advance_seconds(15 * kDayMilliseconds / 1000);
    CHECK(must(list_recalls(table.ada)).front().state == State::overdue);
}

TEST_CASE("an answer is sealed again where the first was lost, and says the same", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    const CarriedOut first = table.carry_out(recall);
    const CarriedOut second = table.carry_out(recall);
    CHECK(second.erased == first.erased);
    CHECK(second.attachments == first.attachments);
    CHECK(table.reaches(table.ada).empty());
}

TEST_CASE("what cannot be recalled says why", "[recall]") {
    Table table;
    const auto why = [&](const RecallRequest& request) {
        return reason_of(recall_disclosure(table.ada, request, table.exchange.file("never"), Existing::refuse, quiet));
    };
    const std::string id = prefix_of(table.sealed.bundle);
    CHECK(why({.disclosure = id, .reason = ""}) == "letter.no_words");
    CHECK(why({.disclosure = id, .reason = std::string(kMaxLetterText + 1, 'x')}) == "letter.text_too_long");
    CHECK(why({.disclosure = "ffffffffff", .reason = "Why"}) == "disclosure.not_found");
    CHECK(why({.disclosure = id, .reason = "Why", .by = Instant{0}}) == "recall.by_in_past");
    CHECK(why({.disclosure = id, .reason = "Why", .only = {RecordId{}}}) == "recall.nothing_left");
    CHECK_FALSE(std::filesystem::exists(table.exchange.file("never")));
    const PostedLetter recall = table.recall();
    CHECK(reason_of(carry_out_recall(table.ada, prefix_of(recall.id), table.exchange.file("x"), Existing::refuse, quiet)) == "recall.ours");
    REQUIRE(table.reaches(table.ben).empty());
    CHECK(reason_of(pass_recall_on(table.ben, prefix_of(recall.id), "Hilltop Academy", table.exchange.file("x"), Existing::refuse, quiet)) ==
          "recall.not_passed_on");
    CHECK(reason_of(show_recall(table.ben, "zz")) == "letter.bad_id");
    CHECK(reason_of(show_recall(table.ben, "ffffffffff")) == "letter.not_found");
}

TEST_CASE("the place of the proof is made sure of before anything is destroyed", "[recall]") {
    Table table;
    const PostedLetter recall = table.recall();
    REQUIRE(table.reaches(table.ben).empty());
    std::ofstream(table.exchange.file("taken")) << "other";
    CHECK(reason_of(carry_out_recall(table.ben, prefix_of(recall.id), table.exchange.file("taken"), Existing::refuse, quiet)) == "io.exists");
    CHECK(show_record(table.ben, table.kim));
}

namespace {

/// A letter that is not what it should be, carried by an officer to another.
class Forging : public Table {
public:
    Letter letter(LetterKind kind, Session& author, Session& to) {
        Letter out;
        out.kind = kind;
        out.id = author.ports().random.make<LetterId>();
        HandMade frame(author, to);
        out.partnership = frame.manifest.partnership;
        out.from = author.officer().agency;
        out.to = to.officer().agency;
        out.claimed = exchange.clock.now();
        out.about = sealed.manifest_hash;
        return out;
    }
    static HandMade carrying(Session& bearer, Session& to, Bytes signed_letter) {
        HandMade bundle(bearer, to);
        bundle.manifest.kind = BundleKind::letters;
        bundle.manifest.recipients = {must(next_for(bearer.db(), to.identity().thumbprint()))};
        bundle.parts = {part_in_memory(PartKind::letter, std::move(signed_letter))};
        return bundle;
    }
    std::string refused(Session& bearer, Session& to, Bytes signed_letter) {
        HandMade bundle = carrying(bearer, to, std::move(signed_letter));
        return test::refusal(exchange, to, bundle);
    }
    Bytes a_recall = encode(Recall{"Because.", exchange.clock.now(), {}});
};

} // namespace

TEST_CASE("a recall by somebody who is not the author is refused", "[recall]") {
    Forging table;
    Session cleo = table.exchange.open(Desk::cleo);
    Letter letter = table.letter(LetterKind::recall, cleo, table.ben);
    letter.content = table.a_recall;
    CHECK(table.refused(cleo, table.ben, sign_letter(letter, cleo.identity())) == "recall.not_the_authors");
}

TEST_CASE("a recall that came before a disclosure takes nothing back where the disclosure is another agency's", "[recall]") {
    Forging table;
    Exchange& exchange = table.exchange;
    { const Session done = std::move(table.ben); }
    exchange.reset(Desk::ben);
    Session fresh = exchange.open(Desk::ben);
    Session cleo = exchange.open(Desk::cleo);
    Letter letter = table.letter(LetterKind::recall, cleo, fresh);
    letter.content = table.a_recall;
    Forging::carrying(cleo, fresh, sign_letter(letter, cleo.identity())).write(exchange.file("before"));
    must(import_bundle(fresh, {.file = exchange.file("before")}, quiet)); // nobody can tell yet
    must(import_bundle(fresh, accepting(exchange.file("a.sealed")), quiet));

    CHECK(must(list_recalls(fresh)).front().state == State::no_effect);
    CHECK(reason_of(carry_out_recall(fresh, prefix_of(letter.id), exchange.file("proof"), Existing::refuse, quiet)) == "recall.not_the_authors");
    CHECK(reason_of(decline_recall(fresh, prefix_of(letter.id), "Why.", exchange.file("proof"), Existing::refuse, quiet)) == "recall.not_the_authors");
    CHECK(must(show_record(fresh, table.kim)).summary.title == "Kim Plantedname");

    // Nor does it stand in the way of the author's own, which takes back all that this disclosure alone brought.
    SealedBundle again = exchange.seal(table.ada, "b.sealed");
    must(import_bundle(fresh, accepting(exchange.file("b.sealed")), quiet));
    const PostedLetter own = must(recall_disclosure(table.ada, {.disclosure = prefix_of(again.bundle), .reason = "Twice."},
                                                    exchange.file("own"), Existing::refuse, quiet));
    must(import_bundle(fresh, {.file = exchange.file("own")}, quiet));
    const CarriedOut done = must(carry_out_recall(fresh, prefix_of(own.id), exchange.file("proof"), Existing::refuse, quiet));
    CHECK(done.erased == 0);
    CHECK(done.kept > 0);
}

TEST_CASE("a letter that nobody could have written is refused", "[recall][letter]") {
    Forging table;
    Session cleo = table.exchange.open(Desk::cleo);
    Letter letter = table.letter(LetterKind::recall, table.ada, table.ben);
    letter.content = table.a_recall;
    const auto by_ada = [&] { return table.refused(table.ada, table.ben, sign_letter(letter, table.ada.identity())); };
    SECTION("changed since it was signed") {
        Bytes bytes = sign_letter(letter, table.ada.identity());
        bytes.back() ^= 1U;
        CHECK(table.refused(table.ada, table.ben, bytes) == "letter.altered");
    }
    SECTION("of another partnership") {
        letter.partnership.octets[0] ^= 1U;
        CHECK(by_ada() == "letter.other_partnership");
    }
    SECTION("in the name of another agency") {
        letter.from = cleo.officer().agency;
        CHECK(by_ada() == "letter.agency_differs");
    }
    SECTION("by nobody in the register") {
        CHECK(table.refused(table.ada, table.ben, sign_letter(letter, test::identity(9))) == "letter.unknown_author");
    }
    SECTION("for another agency, about what is not known here") {
        letter.to = cleo.officer().agency;
        letter.about = Digest{};
        CHECK(by_ada() == "letter.not_for_us");
    }
    SECTION("carried by another agency, about what is not known here") {
        letter.about = Digest{};
        CHECK(table.refused(cleo, table.ben, sign_letter(letter, table.ada.identity())) == "letter.not_the_bearers");
    }
    SECTION("about nothing") {
        letter.about.reset();
        CHECK(by_ada() == "letter.malformed");
    }
    SECTION("with a content that is none") {
        letter.content = {0x00};
        CHECK(by_ada() == "letter.malformed");
    }
    SECTION("with the id of another") {
        const PostedLetter recall = table.recall();
        REQUIRE(table.reaches(table.ben).empty());
        letter.id = recall.id;
        CHECK(by_ada() == "letter.id_reused");
    }
}

TEST_CASE("a proof that names what never left, or answers nothing, is refused", "[recall]") {
    Forging table;
    const PostedLetter recall = table.recall();
    Letter letter = table.letter(LetterKind::disposal, table.ben, table.ada);
    letter.answers = recall.digest;
    Disposal disposal;
    const auto why = [&] {
        letter.content = encode(disposal);
        return table.refused(table.ben, table.ada, sign_letter(letter, table.ben.identity()));
    };
    SECTION("a fact") {
        disposal.erased = {Digest{}};
        CHECK(why() == "disposal.wrong_digests");
    }
    SECTION("a fact that it says it keeps") {
        disposal.kept = {Digest{}};
        CHECK(why() == "disposal.wrong_digests");
    }
    SECTION("an attachment") {
        disposal.attachments = {AttachmentId{}};
        CHECK(why() == "disposal.wrong_digests");
    }
    SECTION("a letter that was never sent") {
        letter.answers = Digest{};
        CHECK(why() == "disposal.answers_nothing");
    }
    SECTION("about another disclosure") {
        letter.about = Digest{};
        CHECK(why() == "disposal.answers_nothing");
    }
    SECTION("in answer to nothing") {
        letter.answers.reset();
        CHECK(why() == "letter.malformed");
    }
    SECTION("carried by another agency") {
        Session cleo = table.exchange.open(Desk::cleo);
        letter.content = encode(disposal);
        CHECK(table.refused(cleo, table.ada, sign_letter(letter, table.ben.identity())) == "letter.not_the_bearers");
    }
    SECTION("for another agency") {
        letter.to = table.ben.officer().agency;
        CHECK(why() == "letter.not_for_us");
    }
}

TEST_CASE("any officer of the agency may answer a recall, by a colleague's hand too, while their key is good", "[recall][letter]") {
    Forging table;
    const PostedLetter recall = table.recall();
    const Identity dan = test::identity(50); // of the council: the recall was never sealed for him
    const auto adopt = [&](const Register& next) {
        REQUIRE(table.ada.act([&] {
            return take_register(table.ada.db(), test::signed_by(next, {&table.ada.identity()}),
                                 {table.ada.identity().thumbprint(), table.ada.officer().agency}, table.exchange.clock.now());
        }));
    };
    const auto next = [&] { return next_version(require_register(table.ada.db()).value(), table.exchange.clock.now()); };
    adopt(with_officer(next(), test::card_of(dan, "Dan", "Eastbrook Council", "council"), table.exchange.clock.now()).value());
    Letter letter = table.letter(LetterKind::disposal, table.ben, table.ada);
    letter.answers = recall.digest;
    letter.content = encode(Disposal{});
    HandMade bundle(table.ben, table.ada);
    bundle.manifest.kind = BundleKind::letters;
    bundle.parts = {part_in_memory(PartKind::letter, sign_letter(letter, dan))};
    SECTION("while it is") {
        bundle.write(table.exchange.file("dans"));
        REQUIRE(reason_of(import_bundle(table.ada, {.file = table.exchange.file("dans")}, quiet)).empty());
        CHECK(must(list_recalls(table.ada)).front().answers.front().letter.author == "Dan");
    }
    SECTION("and not after it ended") {
        adopt(without_officer(next(), dan.thumbprint(), "left", letter.claimed).value());
        CHECK(test::refusal(table.exchange, table.ada, bundle) == "letter.author_revoked");
    }
}
