// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/pack_said.h"

#include "core/letter/approval.h"
#include "core/letter/challenge.h"
#include "core/letter/challenge_answer.h"
#include "core/letter/disposal.h"
#include "core/letter/recall.h"
#include "core/letter/request_answer.h"

namespace counterpart::core {

Result<Said> said_in(const Letter& letter) {
    switch (letter.kind) {
    case LetterKind::recall: {
        TRY_ASSIGN(const Recall recall, decode_recall(letter.content));
        return Said{recall.facts.empty() ? "all of it" : std::to_string(recall.facts.size()) + " facts", recall.reason};
    }
    case LetterKind::disposal: {
        TRY_ASSIGN(const Disposal disposal, decode_disposal(letter.content));
        std::string outcome(to_text(disposal.outcome));
        if (disposal.outcome == DisposalOutcome::erased) {
            outcome += ": " + std::to_string(disposal.erased.size()) + " facts, " + std::to_string(disposal.attachments.size()) + " attachments; kept " +
                       std::to_string(disposal.kept.size());
        }
        return Said{outcome, disposal.reason};
    }
    case LetterKind::request_answer: {
        TRY_ASSIGN(const RequestAnswer answer, decode_request_answer(letter.content));
        return Said{std::string(to_text(answer.outcome)), {}};
    }
    case LetterKind::challenge: {
        TRY_ASSIGN(const Challenge challenge, decode_challenge(letter.content));
        return Said{std::string(to_text(challenge.opinion)), {}};
    }
    case LetterKind::challenge_answer: {
        TRY_ASSIGN(const ChallengeAnswer answer, decode_challenge_answer(letter.content));
        return Said{std::string(to_text(answer.outcome)), {}};
    }
    case LetterKind::approval: {
        TRY_ASSIGN(const Approval approval, decode_approval(letter.content));
        return Said{std::string(to_text(approval.outcome)), approval.words};
    }
    case LetterKind::request:
    case LetterKind::statement:
    case LetterKind::approval_request:
        break;
    }
    return Said{};
}

} // namespace counterpart::core
