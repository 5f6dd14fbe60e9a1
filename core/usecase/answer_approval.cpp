// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/content.h"
#include "core/register/adopted.h"
#include "core/usecase/approvals.h"

#include <algorithm>

namespace counterpart::core {

Result<PostedLetter> answer_approval(Session& session, std::string_view prefix, ApprovalOutcome outcome, std::string_view words,
                                     const std::filesystem::path& out, Existing existing, Progress& progress) {
    TRY_ASSIGN(const KeptLetter asked, letter_by_prefix(session.db(), LetterKind::approval_request, prefix));
    if (asked.own) return fail(ErrorCode::denied, "approval.our_own");
    TRY(check_words(words, TextLines::many, outcome == ApprovalOutcome::declined ? Words::needed : Words::may_be_empty));
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const Thumbprint& us = session.identity().thumbprint();
    if (!is_colleague(members.content, session.officer().agency, asked.author, us, session.ports().clock.now())) {
        return fail(ErrorCode::denied, "approval.may_not_answer");
    }
    TRY_ASSIGN(const auto before, answers_to(session.db(), asked.digest));
    if (std::ranges::find(before, us, &KeptLetter::author) != before.end()) return fail(ErrorCode::denied, "approval.answered_already");
    TRY_ASSIGN(const ApprovalRequest request, decode_approval_request(asked.letter.content));
    const Approval word{approval_digest(request.terms), outcome, std::string(words)};
    const LetterDraft draft =
        answer_to(asked, LetterKind::approval, encode(word), "answer_approval", members.content, session.ports().clock.now());
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
