// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"
#include "core/usecase/requests.h"

namespace counterpart::core {

Result<PostedLetter> answer_request(Session& session, std::string_view prefix, const RequestAnswer& answer, const std::filesystem::path& out,
                                    Existing existing, Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const KeptLetter asked, letter_by_prefix(session.db(), LetterKind::request, prefix));
    if (asked.own) return fail(ErrorCode::denied, "request.ours");
    if (has_content(answer.outcome)) return fail(ErrorCode::invalid_argument, "request.answer_without_content");
    TRY(check_typed(answer));
    LetterDraft draft;
    draft.kind = LetterKind::request_answer;
    draft.to = asked.letter.from;
    draft.answers = asked.digest;
    draft.content = encode(answer);
    draft.only_officers = alone_while_active(members.content, asked.letter.from, asked.author, session.ports().clock.now());
    draft.act = "answer_request";
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
