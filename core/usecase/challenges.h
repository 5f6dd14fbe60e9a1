// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/challenge.h"
#include "core/letter/challenge_answer.h"
#include "core/port/progress.h"
#include "core/projection/views.h"
#include "core/usecase/letters.h"

namespace counterpart::core {

// An officer doubts another agency's value; its author corrects it or stands by it: core/letter/LETTER.md, 5 and 6. A
// challenge stands beside the value and changes nothing.

struct NewChallenge {
    RecordId record;
    std::string attribute;
    std::string agency = {};            ///< whose value: name, or its beginning; needed where several state one
    std::optional<Digest> fact = {};    ///< which value, where that agency states several
    ChallengeOpinion opinion = ChallengeOpinion::disagree;
    std::string words;
};
/// For the officer who stated it, while their key is active. "record.not_found", "challenge.no_such_value" (not_found);
/// "challenge.which_value" (invalid_argument) where it could be several; "challenge.own_value" (denied) for one of ours;
/// check_words()'s and post_letter()'s reasons.
Result<PostedLetter> challenge_fact(Session&, const NewChallenge&, const std::filesystem::path& out, Existing, Progress&);

struct ChallengeView {
    LetterView letter; ///< LetterView::own: ours; else it is about a value of ours
    Challenge challenge;
    std::optional<ClaimView> claim; ///< what is doubted, as far as it is here
    std::string record_title;       ///< of its record, and what the value is called
    std::string label;
    std::vector<TermsView> terms = {}; ///< under which it came, of another agency's
    struct Answer {
        LetterView letter;
        ChallengeAnswer answer;
    };
    std::vector<Answer> answers; ///< as they were written, by their clock; the last one holds
    [[nodiscard]] bool open() const { return answers.empty(); }
};
/// The newest first.
Result<std::vector<ChallengeView>> list_challenges(Session&);
/// By the beginning of its id: letter_by_prefix()'s reasons.
Result<ChallengeView> show_challenge(Session&, std::string_view prefix);

/// For the officer who made it, while their key is active. "challenge.ours" (denied) for one that we made,
/// "challenge.not_corrected" (denied) where it is said to be corrected and still stands as it was; letter_by_prefix()'s,
/// check_words()'s and post_letter()'s reasons.
Result<PostedLetter> answer_challenge(Session&, std::string_view prefix, const ChallengeAnswer&, const std::filesystem::path& out, Existing,
                                      Progress&);

} // namespace counterpart::core
