// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/challenge_answer.h"

#include "core/letter/content.h"
#include "core/letter/letters.h"
#include "core/letter/take.h"

namespace counterpart::core {

std::string_view to_text(ChallengeOutcome outcome) { return outcome == ChallengeOutcome::corrected ? "corrected" : "stands"; }

std::optional<ChallengeOutcome> challenge_outcome_from(std::string_view text) {
    if (text == "corrected") return ChallengeOutcome::corrected;
    if (text == "stands") return ChallengeOutcome::stands;
    return std::nullopt;
}

Bytes encode(const ChallengeAnswer& answer) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(3).key(1).uint(1).key(2).uint(static_cast<std::uint64_t>(answer.outcome)).key(3).text(answer.words);
    });
}

Result<ChallengeAnswer> decode_challenge_answer(ByteView content) {
    return read_letter_content(content, [](crypto::cbor::Reader& r, crypto::cbor::MapReader& map) -> Result<ChallengeAnswer> {
        ChallengeAnswer out;
        TRY(map.key(2));
        TRY_ASSIGN(const std::uint64_t outcome, r.uint());
        if (outcome != 1 && outcome != 2) return malformed_letter();
        out.outcome = static_cast<ChallengeOutcome>(outcome);
        TRY(map.key(3));
        TRY_ASSIGN(out.words, read_words(r, TextLines::many, out.outcome == ChallengeOutcome::stands ? Words::needed : Words::may_be_empty));
        return out;
    });
}

Result<void> check_challenge_answer(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (letter.about || !letter.answers) return malformed_letter();
    TRY(decode_challenge_answer(letter.content));
    TRY_ASSIGN(const auto made, letter_by_digest(taking.db, *letter.answers));
    const bool ours = made && made->letter.kind == LetterKind::challenge && made->letter.from == taking.carriage.us;
    if (!ours || made->letter.to != letter.from) return fail(ErrorCode::tampered, "challenge.never_made");
    return {};
}

} // namespace counterpart::core
