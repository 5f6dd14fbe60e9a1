// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter that is taken has a form that is written again with the same bytes, and so has the content of its kind;
// nobody has signed it.
#include "core/letter/approval.h"
#include "core/letter/challenge.h"
#include "core/letter/challenge_answer.h"
#include "core/letter/disposal.h"
#include "core/letter/recall.h"
#include "core/letter/request.h"
#include "core/letter/request_answer.h"
#include "core/letter/statement.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

namespace {

template <class Decode>
void same_again(Decode decode, ByteView content) {
    const auto read = decode(content);
    if (read) fuzz_require(equal(encode(*read), content), "the content, written again");
}

} // namespace

void fuzz(ByteView input) {
    // The contents are tried on their own, too: most of what a fuzzer makes is no letter.
    same_again(decode_recall, input);
    same_again(decode_disposal, input);
    same_again(decode_statement, input);
    same_again(decode_approval_request, input);
    same_again(decode_approval, input);
    same_again(decode_request, input);
    same_again(decode_request_answer, input);
    same_again(decode_challenge, input);
    same_again(decode_challenge_answer, input);
    const auto read = read_letter(input);
    fuzz_require(!verify_letter(input, crypto::VerifyKey()), "no signature of a key nobody has");
    if (!read) return;
    const Letter& letter = read->letter;
    const auto message = crypto::cose::parse_sign1(input);
    const Bytes payload = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(std::size_t{8} + (letter.about ? 1U : 0U) + (letter.answers ? 1U : 0U)).key(1).uint(1);
        w.key(2).uint(static_cast<std::uint64_t>(letter.kind)).key(3).bytes(letter.id.view());
        w.key(4).bytes(letter.partnership.view()).key(5).bytes(letter.from.view()).key(6).bytes(letter.to.view());
        w.key(7).integer(letter.claimed.milliseconds);
        if (letter.about) w.key(8).bytes(letter.about->view());
        if (letter.answers) w.key(9).bytes(letter.answers->view());
        w.key(10).bytes(letter.content);
    });
    fuzz_require(equal(payload, message->payload), "the letter, written again");
    fuzz_require(letter_kind_from(to_text(letter.kind)) == letter.kind, "a kind has its name");
}
