// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/request_answer.h"

#include "core/letter/content.h"
#include "core/letter/letters.h"
#include "core/letter/take.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

constexpr std::array<std::string_view, 4> kOutcomes{"full", "in_part", "nothing", "call_me"};

} // namespace

std::string_view to_text(RequestOutcome outcome) { return kOutcomes[static_cast<std::size_t>(outcome) - 1]; }

std::optional<RequestOutcome> request_outcome_from(std::string_view text) {
    const auto found = std::ranges::find(kOutcomes, text);
    if (found == kOutcomes.end()) return std::nullopt;
    return static_cast<RequestOutcome>(found - kOutcomes.begin() + 1);
}

bool has_content(RequestOutcome outcome) { return outcome == RequestOutcome::full || outcome == RequestOutcome::in_part; }

Bytes encode(const RequestAnswer& answer) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(4).key(1).uint(1).key(2).uint(static_cast<std::uint64_t>(answer.outcome));
        w.key(3).text(answer.words).key(4).text(answer.contact);
    });
}

Result<void> check_typed(const RequestAnswer& answer) {
    const bool pointer = answer.outcome == RequestOutcome::call_me;
    if (pointer ? !answer.words.empty() : !answer.contact.empty()) return fail(ErrorCode::invalid_argument, "request.pointer_alone");
    TRY(check_words(answer.words, TextLines::many, Words::may_be_empty));
    return check_words(answer.contact, TextLines::one, pointer ? Words::needed : Words::may_be_empty);
}

Result<RequestAnswer> decode_request_answer(ByteView content) {
    return read_letter_content(content, [](crypto::cbor::Reader& r, crypto::cbor::MapReader& map) -> Result<RequestAnswer> {
        RequestAnswer out;
        TRY(map.key(2));
        TRY_ASSIGN(const std::uint64_t outcome, r.uint());
        if (outcome < 1 || outcome > kOutcomes.size()) return malformed_letter();
        out.outcome = static_cast<RequestOutcome>(outcome);
        TRY(map.key(3));
        TRY_ASSIGN(out.words, read_words(r, TextLines::many, Words::may_be_empty));
        TRY(map.key(4));
        TRY_ASSIGN(out.contact, read_words(r, TextLines::one, Words::may_be_empty));
        if (!check_typed(out)) return malformed_letter();
        return out;
    });
}

Result<bool> is_for_a_colleague(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (taking.carriage.kind != BundleKind::disclosure || letter.kind != LetterKind::request_answer) return false;
    if (letter.about || !letter.answers) return false;
    const auto answer = decode_request_answer(letter.content);
    if (!answer || !has_content(answer->outcome)) return false;
    TRY_ASSIGN(const auto asked, letter_by_digest(taking.db, *letter.answers));
    return !asked.has_value();
}

Result<void> check_request_answer(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (letter.about || !letter.answers) return malformed_letter();
    TRY_ASSIGN(const RequestAnswer answer, decode_request_answer(letter.content));
    TRY_ASSIGN(const auto asked, letter_by_digest(taking.db, *letter.answers));
    const bool ours = asked && asked->letter.kind == LetterKind::request && asked->letter.from == taking.carriage.us;
    if (!ours || asked->letter.to != letter.from) return fail(ErrorCode::tampered, "request.never_asked");
    const bool in_disclosure = taking.carriage.kind == BundleKind::disclosure;
    if (has_content(answer.outcome) != in_disclosure) return fail(ErrorCode::tampered, "request.answer_without_content");
    return {};
}

} // namespace counterpart::core
