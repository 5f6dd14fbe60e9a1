// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/acting.h"
#include "core/usecase/challenge_view.h"

namespace counterpart::core {

Result<std::vector<ChallengeView>> list_challenges(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto letters, letters_of(session.db(), LetterKind::challenge));
    std::vector<ChallengeView> out;
    for (const KeptLetter& letter : letters) {
        TRY_ASSIGN(ChallengeView view, view_of_challenge(session, names, letter));
        out.push_back(std::move(view));
    }
    TRY(note_consultation(session, {"list_challenges", {}, static_cast<std::int64_t>(out.size())}));
    return out;
}

Result<ChallengeView> show_challenge(Session& session, std::string_view prefix) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const KeptLetter letter, letter_by_prefix(session.db(), LetterKind::challenge, prefix));
    TRY_ASSIGN(ChallengeView out, view_of_challenge(session, names, letter));
    TRY(note_consultation(session, {"show_challenge", letter.letter.id.view(), static_cast<std::int64_t>(out.answers.size())}));
    return out;
}

} // namespace counterpart::core
