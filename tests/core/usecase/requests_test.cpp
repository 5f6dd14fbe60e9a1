// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One agency asks, the other answers: in full, in part, with nothing, or with whom to call.
#include "core/usecase/requests.h"
#include "core/letter/letters.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "tests/support/colleague.h"
#include "tests/support/letter_desk.h"

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::HandMade;
using counterpart::test::hex;
using counterpart::test::reason_of;
using counterpart::test::refusal;

namespace {

class Table : public test::LetterTable {
public:
    NewRequest asking;

    Table() {
        asking.to_agency = "Northmoor Police";
        asking.about = "Tam Exampleton, born April 2010";
        asking.question = "Is a vehicle known?";
        asking.purpose = "Safeguarding";
        asking.gateway = "cda_1998_s115";
        asking.necessity = "The visit cannot be planned without it.";
        asking.by = {exchange.clock.now().milliseconds + 5 * kDayMilliseconds};
    }
    Result<PostedLetter> ask(Session& who) { return new_request(who, asking, fresh(), Existing::refuse, quiet); }
    /// Ben asks Ada; both have it.
    PostedLetter asked() {
        const auto posted = ask(ben);
        INFO(reason_of(posted));
        REQUIRE(posted);
        REQUIRE(take(ada).empty());
        return *posted;
    }
    Result<PostedLetter> answer(Session& who, const LetterId& request, const RequestAnswer& words) {
        return answer_request(who, hex(request), words, fresh(), Existing::refuse, quiet);
    }
    void days(std::int64_t count) { exchange.clock.advance_seconds(count * kDayMilliseconds / 1000); }
    static RequestList of(Session& who) { return list_requests(who).value(); }

    SealRequest answering(const Digest& request, RequestOutcome outcome) {
        SealRequest out = exchange.request();
        out.answers = Answering{request, outcome, "What we may give."};
        return out;
    }
    Result<SealedBundle> seal(const SealRequest& request) { return seal_disclosure(ada, request, fresh(), Existing::refuse, {}, quiet); }
};

const RequestAnswer kNothing{RequestOutcome::nothing, "We looked in both registers.", ""};
const RequestAnswer kCall{RequestOutcome::call_me, "", "Ada Moss, 01632 960001"};

} // namespace

TEST_CASE("a request is seen on both sides, word for word", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    CHECK(posted.agency_name == "Northmoor Police");
    for (Session* who : {&table.ben, &table.ada}) {
        const auto shown = show_request(*who, hex(posted.id));
        REQUIRE(shown);
        CHECK(shown->letter.own == (who == &table.ben));
        CHECK(shown->letter.from == "Eastbrook Council");
        CHECK(shown->letter.author == "Ben Alder");
        CHECK(shown->request.question == table.asking.question);
        CHECK(shown->request.by == table.asking.by);
        CHECK(shown->open());
        CHECK_FALSE(shown->overdue);
    }
    CHECK(Table::of(table.ben).by_us.asked == 1);
    CHECK(Table::of(table.ben).of_us.asked == 0);
    CHECK(Table::of(table.ada).of_us.asked == 1);
}

TEST_CASE("a request says what it has to say, to somebody else", "[requests]") {
    Table table;
    const auto refused = [&] {
        const std::string reason = reason_of(table.ask(table.ben));
        CHECK_FALSE(std::filesystem::exists(table.last()));
        CHECK(Table::of(table.ben).requests.empty());
        return reason;
    };
    SECTION("nobody") {
        table.asking.to_agency = "Southmoor Police";
        CHECK(refused() == "partnership.unknown_agency");
    }
    SECTION("ourselves") {
        table.asking.to_agency = "Eastbrook Council";
        CHECK(refused() == "request.to_ourselves");
    }
    SECTION("nothing about") {
        table.asking.about.clear();
        CHECK(refused() == "letter.no_words");
    }
    SECTION("about on two lines") {
        table.asking.about = "Tam\nExampleton";
        CHECK(refused() == "value.text_controls");
    }
    SECTION("no question") {
        table.asking.question = " ";
        CHECK(refused() == "letter.no_words");
    }
    SECTION("no purpose") {
        table.asking.purpose.clear();
        CHECK(refused() == "letter.no_words");
    }
    SECTION("no necessity") {
        table.asking.necessity.clear();
        CHECK(refused() == "letter.no_words");
    }
    SECTION("too many words") {
        table.asking.question = std::string(kMaxLetterText + 1, 'a');
        CHECK(refused() == "letter.text_too_long");
    }
    SECTION("a gateway that nobody knows") {
        table.asking.gateway = "because";
        CHECK(refused() == "disclosure.unknown_gateway");
    }
    SECTION("yesterday") {
        table.asking.by = {table.exchange.clock.now().milliseconds - kDayMilliseconds};
        CHECK(refused() == "request.by_in_past");
    }
    SECTION("a time that no calendar has") {
        table.asking.by = {INT64_MAX};
        CHECK(refused() == "request.by_in_past");
    }
    SECTION("a record that is not here") {
        table.asking.record = RecordId{};
        CHECK(refused() == "record.not_found");
    }
}

TEST_CASE("a request can name a record that both may know", "[requests]") {
    Table table;
    const auto id = new_case(table.ben, {{"title", "Number 3"}, {"marking", "OFFICIAL"}});
    REQUIRE(id);
    table.asking.record = *id;
    const PostedLetter posted = table.asked();
    CHECK(show_request(table.ben, hex(posted.id))->record_title == "Number 3");
    CHECK(show_request(table.ada, hex(posted.id))->request.record == *id);
    CHECK(show_request(table.ada, hex(posted.id))->record_title.empty());
}

TEST_CASE("whoever holds nothing says so, and whoever would rather talk says whom to call", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    table.days(2);
    REQUIRE(table.answer(table.ada, posted.id, kNothing));
    REQUIRE(table.take(table.ben).empty());
    REQUIRE(table.answer(table.ada, posted.id, kCall)); // later there was something after all
    REQUIRE(table.take(table.ben).empty());
    for (Session* who : {&table.ben, &table.ada}) {
        const auto shown = show_request(*who, hex(posted.id));
        REQUIRE(shown->answers.size() == 2);
        CHECK(shown->answers[0].answer == kNothing);
        CHECK(shown->answers[1].answer == kCall);
        CHECK(shown->answers[1].letter.author == "Ada Moss");
        CHECK_FALSE(shown->answers[1].disclosure);
    }
    const RequestCounts counts = Table::of(table.ben).by_us;
    CHECK(counts.answered == 1);
    CHECK(counts.median_days == 2);
}

TEST_CASE("an answer without a disclosure brings nothing but words", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    const auto refused = [&](const RequestAnswer& words) { return reason_of(table.answer(table.ada, posted.id, words)); };
    CHECK(refused({RequestOutcome::full, "", ""}) == "request.answer_without_content");
    CHECK(refused({RequestOutcome::in_part, "", ""}) == "request.answer_without_content");
    CHECK(refused({RequestOutcome::call_me, "3 High Street", "Ada"}) == "request.pointer_alone");
    CHECK(refused({RequestOutcome::call_me, "", " "}) == "letter.no_words");
    CHECK(refused({RequestOutcome::nothing, "\u202Eback", ""}) == "value.text_controls");
    CHECK(reason_of(table.answer(table.ben, posted.id, kNothing)) == "request.ours");
    CHECK(reason_of(answer_request(table.ada, "00112233", kNothing, table.fresh(), Existing::refuse, table.quiet)) == "letter.not_found");
    CHECK(reason_of(show_request(table.ada, "0011")) == "letter.bad_id");
    CHECK(Table::of(table.ada).of_us.answered == 0);
}

TEST_CASE("a disclosure answers a request, and each side finds one by the other", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    const auto sealed = table.seal(table.answering(posted.digest, RequestOutcome::in_part));
    INFO(reason_of(sealed));
    REQUIRE(sealed);
    CHECK(sealed->officers == std::vector<std::string>{"Ben Alder"});
    const auto looked = inspect_bundle(table.ben, table.last(), table.quiet);
    REQUIRE(looked);
    REQUIRE(looked->letters.size() == 1);
    CHECK(looked->letters.front().kind == LetterKind::request_answer);
    CHECK(show_request(table.ben, hex(posted.id))->open()); // looking takes nothing in
    REQUIRE(table.take(table.ben).empty());
    CHECK(show_record(table.ben, table.exchange.adas_case().vehicle));
    for (Session* who : {&table.ben, &table.ada}) {
        const auto shown = show_request(*who, hex(posted.id));
        REQUIRE(shown->answers.size() == 1);
        CHECK(shown->answers[0].answer == RequestAnswer{RequestOutcome::in_part, "What we may give.", ""});
        CHECK(shown->answers[0].disclosure == sealed->bundle);
    }
    // The rest later, in full.
    REQUIRE(table.seal(table.answering(posted.digest, RequestOutcome::full)));
    REQUIRE(table.take(table.ben).empty());
    CHECK(show_request(table.ben, hex(posted.id))->answers.back().answer.outcome == RequestOutcome::full);
}

TEST_CASE("some records of an answer can be taken in first: it is one answer", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    REQUIRE(table.seal(table.answering(posted.digest, RequestOutcome::full)));
    ImportRequest part = test::accepting(table.last());
    part.only = {table.exchange.adas_case().person};
    REQUIRE(import_bundle(table.ben, part, table.quiet));
    REQUIRE(table.take(table.ben).empty());
    CHECK(show_request(table.ben, hex(posted.id))->answers.size() == 1);
}

TEST_CASE("a disclosure answers only what its recipient asked", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    const auto refused = [&](const SealRequest& request) {
        const std::string reason = reason_of(table.seal(request));
        CHECK_FALSE(std::filesystem::exists(table.last()));
        CHECK(reason_of(preview_disclosure(table.ada, request)) == reason);
        return reason;
    };
    SealRequest request = table.answering(posted.digest, RequestOutcome::full);
    SECTION("and not another agency") {
        request.to_agency = "Hilltop Academy";
        CHECK(refused(request) == "request.not_theirs");
    }
    SECTION("and not nobody") {
        request.answers->request = Digest{};
        CHECK(refused(request) == "request.not_theirs");
    }
    SECTION("and not we") {
        table.asking.to_agency = "Eastbrook Council";
        const auto ours = table.ask(table.ada);
        REQUIRE(ours);
        request.answers->request = ours->digest;
        CHECK(refused(request) == "request.not_theirs");
    }
    SECTION("with something in it") {
        request.answers->outcome = RequestOutcome::nothing;
        CHECK(refused(request) == "request.answer_without_content");
    }
    SECTION("and says of it what may be said") {
        request.answers->words = std::string(kMaxLetterText + 1, 'a');
        CHECK(refused(request) == "letter.text_too_long");
    }
}

TEST_CASE("an answer that was never written is none", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    CHECK(reason_of(answer_request(table.ada, hex(posted.id), kNothing, table.last(), Existing::refuse, table.quiet)) == "io.exists");
    CHECK(show_request(table.ada, hex(posted.id))->open());
}

TEST_CASE("an answer that nobody asked for is refused", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    const auto nothing = encode(kNothing);
    using enum LetterKind;
    SECTION("to a request that was never made") {
        CHECK(table.refusal_of(table.ada, table.ben, Table::letter(table.ada, table.ben, request_answer, nothing, Digest{})) == "request.never_asked");
    }
    SECTION("to a request that another agency was asked") {
        CHECK(table.refusal_of(table.cleo, table.ben, Table::letter(table.cleo, table.ben, request_answer, nothing, posted.digest)) == "request.never_asked");
    }
    SECTION("to their own request") {
        const Request theirs{"Tam", std::nullopt, "What?", "Safeguarding", "cda_1998_s115", "The visit.", table.asking.by};
        const Bytes letter = Table::letter(table.ada, table.ben, request, encode(theirs));
        HandMade first = Table::carrying(table.ada, table.ben, letter);
        first.write(table.fresh());
        REQUIRE(table.take(table.ben).empty());
        HandMade second = Table::carrying(table.ada, table.ben, Table::letter(table.ada, table.ben, request_answer, nothing, digest_of_letter(letter)));
        second.follow(first);
        CHECK(refusal(table.exchange, table.ben, second) == "request.never_asked");
    }
    SECTION("to a letter that is no request") {
        const Bytes answer = Table::letter(table.ada, table.ben, request_answer, nothing, posted.digest);
        HandMade first = Table::carrying(table.ada, table.ben, answer);
        first.write(table.fresh());
        REQUIRE(table.take(table.ben).empty());
        HandMade second = Table::carrying(table.ada, table.ben, Table::letter(table.ada, table.ben, request_answer, nothing, digest_of_letter(answer)));
        second.follow(first);
        CHECK(refusal(table.exchange, table.ben, second) == "request.never_asked");
    }
    SECTION("that answers nothing at all") {
        CHECK(table.refusal_of(table.ada, table.ben, Table::letter(table.ada, table.ben, request_answer, nothing)) == "letter.malformed");
    }
    SECTION("that is no answer") {
        CHECK(table.refusal_of(table.ada, table.ben, Table::letter(table.ada, table.ben, request_answer, Bytes{0xa0}, posted.digest)) == "letter.malformed");
    }
    CHECK(show_request(table.ben, hex(posted.id))->answers.size() <= 1);
}

TEST_CASE("a disclosure that answers a colleague's request comes in, and the answer is kept aside", "[requests]") {
    Table table;
    test::Colleague colleague(table.exchange, table.ada);
    Session& dora = colleague.session();
    REQUIRE(publish_register(table.ada, table.fresh(), Existing::refuse, table.quiet));
    REQUIRE(import_register(table.ben, table.last(), {}, table.quiet));
    table.asking.to_agency = "Eastbrook Council";
    const auto posted = table.ask(table.ada);
    REQUIRE(posted);
    REQUIRE(table.take(table.ben).empty());
    // Ada is about to leave: Ben seals the answer for Dora.
    SealRequest request = table.answering(posted->digest, RequestOutcome::full);
    const auto about = new_case(table.ben, {{"title", "Number 3"}, {"marking", "OFFICIAL"}});
    REQUIRE(about);
    request.case_id = *about;
    request.to_agency = "Northmoor Police";
    request.only_officers = {dora.identity().thumbprint()};
    const auto sealed = seal_disclosure(table.ben, request, table.fresh(), Existing::refuse, {}, table.quiet);
    INFO(reason_of(sealed));
    REQUIRE(sealed);
    const auto looked = inspect_bundle(dora, table.last(), table.quiet);
    INFO(reason_of(looked));
    REQUIRE(looked);
    REQUIRE(looked->letters.size() == 1);
    CHECK(looked->letters.front().aside == "request.never_asked");
    const auto report = import_bundle(dora, test::accepting(table.last()), table.quiet);
    INFO(reason_of(report));
    REQUIRE(report);
    REQUIRE(report->bundle.letters.size() == 1);
    CHECK(report->bundle.letters.front().aside == "request.never_asked");
    CHECK(show_case(dora, *about));
    CHECK(letters_of(dora.db(), LetterKind::request_answer)->empty());
}

TEST_CASE("a disclosure that answers what we asked another agency is refused", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked(); // of Ada's agency
    const auto answering = [&](const RequestAnswer& words, const Digest& request) {
        HandMade out(table.cleo, table.ben);
        out.manifest.necessity = "They asked.";
        out.manifest.consent = "not_sought";
        out.parts = {part_in_memory(PartKind::letter, Table::letter(table.cleo, table.ben, LetterKind::request_answer, encode(words), request))};
        out.tell(test::stated(table.cleo, "Jo Example"));
        return out;
    };
    HandMade others = answering({RequestOutcome::full, "", ""}, posted.digest);
    CHECK(refusal(table.exchange, table.ben, others) == "request.never_asked");
    HandMade nothing = answering(kNothing, Digest{});
    CHECK(refusal(table.exchange, table.ben, nothing) == "request.never_asked");
}

TEST_CASE("an answer comes the way it says", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    using enum LetterKind;
    const auto answering = [&](const RequestAnswer& words) { return Table::letter(table.ada, table.ben, request_answer, encode(words), posted.digest); };
    CHECK(table.refusal_of(table.ada, table.ben, answering({RequestOutcome::full, "", ""})) == "request.answer_without_content");
    CHECK(table.refusal_of(table.ada, table.ben, answering({RequestOutcome::in_part, "", ""})) == "request.answer_without_content");
    HandMade disclosure(table.ada, table.ben);
    disclosure.manifest.necessity = "They asked.";
    disclosure.manifest.consent = "not_sought";
    disclosure.parts = {part_in_memory(PartKind::letter, answering(kNothing))};
    disclosure.tell(test::stated(table.ada, "Jo Example"));
    CHECK(refusal(table.exchange, table.ben, disclosure) == "request.answer_without_content");
}

TEST_CASE("a request that says nothing, or answers something, is refused", "[requests]") {
    Table table;
    using enum LetterKind;
    CHECK(table.refusal_of(table.ben, table.ada, Table::letter(table.ben, table.ada, request, Bytes{0xa0})) == "letter.malformed");
    const Request good{"Tam", std::nullopt, "What?", "Safeguarding", "cda_1998_s115", "The visit.", table.asking.by};
    CHECK(table.refusal_of(table.ben, table.ada, Table::letter(table.ben, table.ada, request, encode(good), Digest{})) == "letter.malformed");
}

TEST_CASE("a letter that comes twice changes nothing", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    const Bytes answer = Table::letter(table.ada, table.ben, LetterKind::request_answer, encode(kNothing), posted.digest);
    HandMade first = Table::carrying(table.ada, table.ben, answer);
    first.write(table.fresh());
    REQUIRE(table.take(table.ben).empty());
    CHECK(table.take(table.ben) == "bundle.already_here");
    table.days(3);
    HandMade second = Table::carrying(table.ada, table.ben, answer);
    second.follow(first);
    second.write(table.fresh());
    REQUIRE(table.take(table.ben).empty());
    CHECK(show_request(table.ben, hex(posted.id))->answers.size() == 1);
    CHECK(Table::of(table.ben).by_us.median_days == 0);
}

TEST_CASE("what nobody has answered is overdue when its day is over", "[requests]") {
    Table table;
    const PostedLetter first = table.asked();
    table.asking.by.milliseconds += 10 * kDayMilliseconds;
    const PostedLetter second = table.asked();
    table.days(5);
    CHECK(Table::of(table.ben).by_us.overdue == 0); // its day lasts to its end
    table.days(1);
    for (Session* who : {&table.ben, &table.ada}) {
        const RequestList list = Table::of(*who);
        REQUIRE(list.requests.size() == 2);
        CHECK_FALSE(list.requests[0].overdue); // the newest first
        CHECK(list.requests[1].overdue);
        CHECK((who == &table.ben ? list.by_us : list.of_us).overdue == 1);
    }
    REQUIRE(table.answer(table.ada, first.id, kNothing));
    REQUIRE(table.take(table.ben).empty());
    table.days(1);
    REQUIRE(table.answer(table.ada, second.id, kCall));
    table.days(2);
    REQUIRE(table.take(table.ben).empty());
    CHECK(Table::of(table.ben).by_us.overdue == 0);
    CHECK(Table::of(table.ben).by_us.answered == 2);
    CHECK(Table::of(table.ben).by_us.median_days == 8); // 6 and 9: 7.5
    CHECK(Table::of(table.ada).of_us.median_days == 7); // 6 and 7: 6.5
    CHECK_FALSE(Table::of(table.cleo).by_us.median_days);
}

TEST_CASE("answers tell the same in whatever order they come", "[requests]") {
    Table table;
    const PostedLetter posted = table.asked();
    REQUIRE(table.answer(table.ada, posted.id, kNothing));
    const auto early = table.last();
    table.days(1);
    REQUIRE(table.answer(table.ada, posted.id, kCall));
    REQUIRE(table.take(table.ben).empty());
    table.days(1);
    REQUIRE(import_bundle(table.ben, {.file = early}, table.quiet));
    CHECK(show_request(table.ben, hex(posted.id))->answers.back().answer == kCall);
    CHECK(Table::of(table.ben).by_us.median_days == 1); // since the first was heard
}
