// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/challenge.h"
#include "core/letter/challenge_answer.h"
#include "core/letter/request.h"
#include "core/letter/request_answer.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::reason_of;

namespace {

Request request() {
    return {"Tam Exampleton, born April 2010", std::nullopt, "What is known of the household?\nSince when?", "Safeguarding", "children_2004_s10",
            "The visit cannot be planned without it.", test::kNoon};
}

std::string with(const std::function<void(Request&)>& change) {
    Request changed = request();
    change(changed);
    return reason_of(decode_request(encode(changed)));
}

Challenge challenge() { return {Digest{}, Digest{}, ChallengeOpinion::out_of_date, "They moved in May."}; }

const std::string kTooLong(kMaxLetterText + 1, 'a');

} // namespace

TEST_CASE("a request reads back as it was written", "[letter]") {
    CHECK(*decode_request(encode(request())) == request());
    Request with_record = request();
    with_record.record = RecordId{};
    CHECK(*decode_request(encode(with_record)) == with_record);
}

TEST_CASE("a request has the bytes that its document gives", "[letter]") {
    Request small{"A", std::nullopt, "B", "C", "D", "E", {1}};
    CHECK(to_hex(encode(small)) == "a7010102614104614205614306614407614508" "01");
    small.record = RecordId{};
    CHECK(to_hex(encode(small)) == "a80101026141035000000000000000000000000000000000" "04614205614306614407614508" "01");
}

TEST_CASE("a request that leaves out what has to be said is refused", "[letter]") {
    CHECK(with([](Request&) {}).empty());
    CHECK(with([](Request& r) { r.about = " "; }) == "letter.malformed");
    CHECK(with([](Request& r) { r.about = "Two\nlines"; }) == "letter.malformed");
    CHECK(with([](Request& r) { r.question.clear(); }) == "letter.malformed");
    CHECK(with([](Request& r) { r.question = kTooLong; }) == "letter.malformed");
    CHECK(with([](Request& r) { r.question = "\u202Eback"; }) == "letter.malformed");
    CHECK(with([](Request& r) { r.purpose.clear(); }) == "letter.malformed");
    CHECK(with([](Request& r) { r.gateway.clear(); }) == "letter.malformed");
    CHECK(with([](Request& r) { r.gateway = "a\nb"; }) == "letter.malformed");
    CHECK(with([](Request& r) { r.necessity.clear(); }) == "letter.malformed");
    CHECK(with([](Request& r) { r.by = {INT64_MAX}; }) == "letter.malformed");
}

TEST_CASE("an answer reads back as it was written", "[letter]") {
    for (const RequestAnswer& answer : {RequestAnswer{RequestOutcome::full, "All of it.", ""}, RequestAnswer{RequestOutcome::in_part, "", ""},
                                        RequestAnswer{RequestOutcome::nothing, "We looked\nin both registers.", ""},
                                        RequestAnswer{RequestOutcome::call_me, "", "Ben Alder, 01632 960001"}}) {
        CHECK(*decode_request_answer(encode(answer)) == answer);
        CHECK(request_outcome_from(to_text(answer.outcome)) == answer.outcome);
        CHECK(check_typed(answer));
    }
    CHECK_FALSE(request_outcome_from("maybe"));
}

TEST_CASE("a pointer names whom to call and says nothing else; no other answer names anybody", "[letter]") {
    const auto reading = [](const RequestAnswer& answer) { return reason_of(decode_request_answer(encode(answer))); };
    using enum RequestOutcome;
    CHECK(reading({call_me, "", ""}) == "letter.malformed");
    CHECK(reading({call_me, "They live at 3 High Street.", "Ben"}) == "letter.malformed");
    CHECK(reading({call_me, "", "Ben\n01632 960001"}) == "letter.malformed");
    CHECK(reading({nothing, "", "Ben"}) == "letter.malformed");
    CHECK(reading({full, kTooLong, ""}) == "letter.malformed");
    CHECK(reading({static_cast<RequestOutcome>(5), "", ""}) == "letter.malformed");
    CHECK(reason_of(check_typed({call_me, "Words.", "Ben"})) == "request.pointer_alone");
    CHECK(reason_of(check_typed({nothing, "", "Ben"})) == "request.pointer_alone");
    CHECK(reason_of(check_typed({call_me, "", ""})) == "letter.no_words");
    CHECK(reason_of(check_typed({nothing, kTooLong, ""})) == "letter.text_too_long");
}

TEST_CASE("a challenge and its answer read back as they were written", "[letter]") {
    CHECK(*decode_challenge(encode(challenge())) == challenge());
    for (const auto opinion : {ChallengeOpinion::disagree, ChallengeOpinion::out_of_date, ChallengeOpinion::wrong_person})
        CHECK(challenge_opinion_from(to_text(opinion)) == opinion);
    CHECK_FALSE(challenge_opinion_from("maybe"));
    for (const ChallengeAnswer& answer : {ChallengeAnswer{ChallengeOutcome::corrected, ""}, ChallengeAnswer{ChallengeOutcome::stands, "The birth certificate says so."}}) {
        CHECK(*decode_challenge_answer(encode(answer)) == answer);
        CHECK(challenge_outcome_from(to_text(answer.outcome)) == answer.outcome);
    }
    CHECK_FALSE(challenge_outcome_from("maybe"));
}

TEST_CASE("a challenge says why, and so does whoever stands by the value", "[letter]") {
    Challenge bad = challenge();
    bad.words = "\n";
    CHECK(reason_of(decode_challenge(encode(bad))) == "letter.malformed");
    bad = challenge();
    bad.opinion = static_cast<ChallengeOpinion>(4);
    CHECK(reason_of(decode_challenge(encode(bad))) == "letter.malformed");
    CHECK(reason_of(decode_challenge_answer(encode(ChallengeAnswer{ChallengeOutcome::stands, ""}))) == "letter.malformed");
    CHECK(reason_of(decode_challenge_answer(encode(ChallengeAnswer{static_cast<ChallengeOutcome>(3), "Why"}))) == "letter.malformed");
    CHECK(reason_of(decode_challenge_answer(encode(ChallengeAnswer{static_cast<ChallengeOutcome>(0), "Why"}))) == "letter.malformed");
}

TEST_CASE("what a newer program writes about requests and challenges says so", "[letter]") {
    const auto newer = [](Bytes bytes) {
        bytes[2] = 2; // the value of key 1
        return bytes;
    };
    CHECK(reason_of(decode_request(newer(encode(request())))) == "letter.newer_version");
    CHECK(reason_of(decode_request_answer(newer(encode(RequestAnswer{})))) == "letter.newer_version");
    CHECK(reason_of(decode_challenge(newer(encode(challenge())))) == "letter.newer_version");
    CHECK(reason_of(decode_challenge_answer(newer(encode(ChallengeAnswer{})))) == "letter.newer_version");
}
