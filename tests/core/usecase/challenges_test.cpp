// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An officer doubts another agency's value; nobody's words are overwritten.
#include "core/usecase/challenges.h"
#include "core/usecase/records.h"
#include "tests/support/letter_desk.h"

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::HandMade;
using counterpart::test::hex;
using counterpart::test::reason_of;
using counterpart::test::refusal;

namespace {

/// Ben has Ada's case.
class Table : public test::LetterTable {
public:
    RecordId person = exchange.adas_case().person;
    NewChallenge doubt;

    Table() {
        doubt.record = person;
        doubt.attribute = "phone";
        doubt.opinion = ChallengeOpinion::out_of_date;
        doubt.words = "The number was given up in May.";
        exchange.seal(ada, "case.sealed");
        REQUIRE(import_bundle(ben, test::accepting(exchange.file("case.sealed")), quiet));
    }
    Result<PostedLetter> challenge(Session& who) { return challenge_fact(who, doubt, fresh(), Existing::refuse, quiet); }
    /// Ben doubts it and Ada hears.
    PostedLetter doubted() {
        const auto posted = challenge(ben);
        INFO(reason_of(posted));
        REQUIRE(posted);
        REQUIRE(take(ada).empty());
        return *posted;
    }
    Result<PostedLetter> answer(Session& who, const LetterId& id, const ChallengeAnswer& words) {
        return answer_challenge(who, hex(id), words, fresh(), Existing::refuse, quiet);
    }
    std::vector<ClaimView> claims(Session& who, const std::string& attribute) {
        const auto record = show_record(who, person);
        REQUIRE(record);
        const auto found = std::ranges::find(record->attributes, attribute, &AttributeView::attribute);
        return found == record->attributes.end() ? std::vector<ClaimView>{} : found->claims;
    }
    /// A file that comes after all that came before.
    static void late(HandMade& bundle, Session& to) { bundle.manifest.recipients.front() = {to.identity().thumbprint(), 9, Digest{}}; }
};

const ChallengeAnswer kStands{ChallengeOutcome::stands, "It was answered yesterday."};
const ChallengeAnswer kCorrected{ChallengeOutcome::corrected, ""};

} // namespace

TEST_CASE("a challenge stands beside the value on both sides, and changes nothing", "[challenges]") {
    Table table;
    const auto before = table.claims(table.ada, "phone");
    const PostedLetter posted = table.doubted();
    CHECK(posted.agency_name == "Northmoor Police");
    for (Session* who : {&table.ben, &table.ada}) {
        const auto claims = table.claims(*who, "phone");
        REQUIRE(claims.size() == 1);
        CHECK(claims.front().text == "07700900123");
        CHECK(claims.front().fact == before.front().fact);
        REQUIRE(claims.front().challenges.size() == 1);
        const ChallengeNote& note = claims.front().challenges.front();
        CHECK(note.letter == posted.id);
        CHECK(note.opinion == "out_of_date");
        CHECK(note.agency_name == "Eastbrook Council");
        CHECK(note.author_name == "Ben Alder");
        CHECK(note.words == table.doubt.words);
        CHECK(note.outcome.empty());
        CHECK(table.claims(*who, "name").front().challenges.empty());
        const auto shown = show_challenge(*who, hex(posted.id));
        REQUIRE(shown);
        CHECK(shown->letter.own == (who == &table.ben));
        CHECK(shown->open());
        REQUIRE(shown->claim);
        CHECK(shown->claim->text == "07700900123");
        CHECK(shown->record_title == "Tam Exampleton");
        CHECK(list_challenges(*who)->size() == 1);
    }
    CHECK(list_challenges(table.cleo)->empty());
}

TEST_CASE("the author stands by the value, and says why", "[challenges]") {
    Table table;
    const PostedLetter posted = table.doubted();
    CHECK(reason_of(table.answer(table.ada, posted.id, {ChallengeOutcome::stands, ""})) == "letter.no_words");
    REQUIRE(table.answer(table.ada, posted.id, kStands));
    REQUIRE(table.take(table.ben).empty());
    for (Session* who : {&table.ben, &table.ada}) {
        const auto shown = show_challenge(*who, hex(posted.id));
        REQUIRE(shown->answers.size() == 1);
        CHECK(shown->answers.front().answer == kStands);
        CHECK(table.claims(*who, "phone").front().challenges.front().outcome == "stands");
        CHECK(table.claims(*who, "phone").front().challenges.front().answer == kStands.words);
    }
}

TEST_CASE("the author says that a value is corrected when it is", "[challenges]") {
    Table table;
    table.doubt.attribute = "name";
    const PostedLetter posted = table.doubted();
    CHECK(reason_of(table.answer(table.ada, posted.id, kCorrected)) == "challenge.not_corrected");
    REQUIRE(set_record(table.ada, table.person, {{"name", "Tam Sample"}}));
    REQUIRE(table.answer(table.ada, posted.id, kCorrected));
    REQUIRE(table.take(table.ben).empty());
    CHECK(show_challenge(table.ben, hex(posted.id))->answers.front().answer.outcome == ChallengeOutcome::corrected);
    CHECK(table.claims(table.ben, "name").front().text == "Tam Exampleton"); // the value itself comes in a disclosure
    CHECK(table.claims(table.ada, "name").front().challenges.empty());
    REQUIRE(show_challenge(table.ada, hex(posted.id))->claim);
    CHECK_FALSE(show_challenge(table.ada, hex(posted.id))->claim->current);
    // The last word holds.
    REQUIRE(table.answer(table.ada, posted.id, kStands));
    REQUIRE(table.take(table.ben).empty());
    CHECK(table.claims(table.ben, "name").front().challenges.front().outcome == "stands");
}

TEST_CASE("what is challenged is one value of another agency", "[challenges]") {
    Table table;
    const auto refused = [&](Session& who) {
        const std::string reason = reason_of(table.challenge(who));
        CHECK_FALSE(std::filesystem::exists(table.last()));
        CHECK(list_challenges(who)->empty());
        return reason;
    };
    SECTION("that is there") {
        table.doubt.attribute = "nickname";
        CHECK(refused(table.ben) == "challenge.no_such_value");
    }
    SECTION("of a record that is there") {
        table.doubt.record = RecordId{};
        CHECK(refused(table.ben) == "record.not_found");
    }
    SECTION("of an agency that there is") {
        table.doubt.agency = "Southmoor Police";
        CHECK(refused(table.ben) == "partnership.unknown_agency");
    }
    SECTION("of that agency") {
        table.doubt.agency = "Hilltop Academy";
        CHECK(refused(table.ben) == "challenge.no_such_value");
    }
    SECTION("and not our own") { CHECK(refused(table.ada) == "challenge.own_value"); }
    SECTION("and not our own, named") {
        table.doubt.fact = table.claims(table.ada, "phone").front().fact;
        CHECK(refused(table.ada) == "challenge.own_value");
    }
    SECTION("with words") {
        table.doubt.words = " ";
        CHECK(refused(table.ben) == "letter.no_words");
    }
    SECTION("of which there is one, unless it is named") {
        REQUIRE(set_record(table.ada, table.person, {{"phone", "07700 900456"}}));
        table.exchange.seal(table.ada, "more.sealed");
        REQUIRE(import_bundle(table.ben, test::accepting(table.exchange.file("more.sealed")), table.quiet));
        const auto claims = table.claims(table.ben, "phone");
        REQUIRE(claims.size() == 2);
        CHECK(refused(table.ben) == "challenge.which_value");
        table.doubt.fact = claims.back().fact;
        REQUIRE(table.challenge(table.ben));
        CHECK(table.claims(table.ben, "phone").front().challenges.empty());
        CHECK(table.claims(table.ben, "phone").back().challenges.size() == 1);
    }
    SECTION("where our own stands beside it, theirs") {
        REQUIRE(set_record(table.ben, table.person, {{"name", "Tam Wharf"}}));
        table.doubt.attribute = "name";
        const auto posted = table.challenge(table.ben);
        REQUIRE(posted);
        CHECK(show_challenge(table.ben, hex(posted->id))->claim->agency_name == "Northmoor Police");
    }
}

TEST_CASE("a challenge is answered by whose value it is", "[challenges]") {
    Table table;
    const PostedLetter posted = table.doubted();
    CHECK(reason_of(table.answer(table.ben, posted.id, kStands)) == "challenge.ours");
    CHECK(reason_of(table.answer(table.cleo, posted.id, kStands)) == "letter.not_found");
    CHECK(reason_of(show_challenge(table.ada, "zz")) == "letter.bad_id");
}

TEST_CASE("a challenge of what we never said is refused", "[challenges]") {
    Table table;
    const ClaimView claim = table.claims(table.ben, "phone").front();
    const Challenge good{claim.fact, claim.changeset, ChallengeOpinion::disagree, "No."};
    const auto letter = [](Session& from, Session& to, const Bytes& content, std::optional<Digest> answers = {}) {
        return Table::letter(from, to, LetterKind::challenge, content, answers);
    };
    const auto refused = [&](const Challenge& one) { return table.refusal_of(table.ben, table.ada, letter(table.ben, table.ada, encode(one))); };
    SECTION("a fact that nobody knows") { CHECK(refused({Digest{}, good.changeset, good.opinion, good.words}) == "challenge.not_ours"); }
    SECTION("a changeset that nobody knows") { CHECK(refused({good.fact, Digest{}, good.opinion, good.words}) == "challenge.not_ours"); }
    SECTION("a fact of another changeset") {
        REQUIRE(set_record(table.ada, table.person, {{"name", "Tam Sample"}}));
        const auto other = table.claims(table.ada, "name").front().changeset;
        CHECK(refused({good.fact, other, good.opinion, good.words}) == "challenge.not_ours");
    }
    SECTION("another agency's value") {
        CHECK(table.refusal_of(table.cleo, table.ben, letter(table.cleo, table.ben, encode(good))) == "challenge.not_ours");
    }
    SECTION("no challenge at all") {
        CHECK(table.refusal_of(table.ben, table.ada, letter(table.ben, table.ada, Bytes{0xa0})) == "letter.malformed");
    }
    SECTION("one that answers something") {
        CHECK(table.refusal_of(table.ben, table.ada, letter(table.ben, table.ada, encode(good), Digest{})) == "letter.malformed");
    }
}

TEST_CASE("an answer to a challenge that was never made is refused", "[challenges]") {
    Table table;
    const PostedLetter posted = table.doubted();
    const auto answering = [](Session& from, Session& to, std::optional<Digest> what) {
        return Table::letter(from, to, LetterKind::challenge_answer, encode(kStands), what);
    };
    const auto from_ada = [&](Bytes letter) {
        HandMade bundle = Table::carrying(table.ada, table.ben, std::move(letter));
        Table::late(bundle, table.ben);
        return refusal(table.exchange, table.ben, bundle);
    };
    CHECK(from_ada(answering(table.ada, table.ben, Digest{})) == "challenge.never_made");
    CHECK(from_ada(answering(table.ada, table.ben, std::nullopt)) == "letter.malformed");
    CHECK(from_ada(Table::letter(table.ada, table.ben, LetterKind::challenge_answer, Bytes{0xa0}, posted.digest)) == "letter.malformed");
    // It is the author's agency that answers, and another than who asked.
    CHECK(table.refusal_of(table.cleo, table.ben, answering(table.cleo, table.ben, posted.digest)) == "challenge.never_made");
    HandMade back = Table::carrying(table.ben, table.ada, answering(table.ben, table.ada, posted.digest));
    Table::late(back, table.ada);
    CHECK(refusal(table.exchange, table.ada, back) == "challenge.never_made");
}

TEST_CASE("a challenge that comes twice stands once", "[challenges]") {
    Table table;
    const ClaimView claim = table.claims(table.ben, "phone").front();
    const Bytes letter = Table::letter(table.ben, table.ada, LetterKind::challenge,
                                       encode(Challenge{claim.fact, claim.changeset, ChallengeOpinion::wrong_person, "That is their brother's."}));
    HandMade first = Table::carrying(table.ben, table.ada, letter);
    first.write(table.fresh());
    REQUIRE(table.take(table.ada).empty());
    HandMade second = Table::carrying(table.ben, table.ada, letter);
    second.follow(first);
    second.write(table.fresh());
    REQUIRE(table.take(table.ada).empty());
    CHECK(table.claims(table.ada, "phone").front().challenges.size() == 1);
    CHECK(list_challenges(table.ada)->size() == 1);
}
