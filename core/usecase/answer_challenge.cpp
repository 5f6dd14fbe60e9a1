// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/content.h"
#include "core/register/adopted.h"
#include "core/usecase/acting.h"
#include "core/usecase/challenge_view.h"

namespace counterpart::core {

Result<PostedLetter> answer_challenge(Session& session, std::string_view prefix, const ChallengeAnswer& answer, const std::filesystem::path& out,
                                      Existing existing, Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const KeptLetter made, letter_by_prefix(session.db(), LetterKind::challenge, prefix));
    if (made.own) return fail(ErrorCode::denied, "challenge.ours");
    const bool corrected = answer.outcome == ChallengeOutcome::corrected;
    TRY(check_words(answer.words, TextLines::many, corrected ? Words::may_be_empty : Words::needed));
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const ChallengeView view, view_of_challenge(session, names, made));
    if (corrected && view.claim && view.claim->current) return fail(ErrorCode::denied, "challenge.not_corrected");
    const LetterDraft draft =
        answer_to(made, LetterKind::challenge_answer, encode(answer), "answer_challenge", members.content, session.ports().clock.now());
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
