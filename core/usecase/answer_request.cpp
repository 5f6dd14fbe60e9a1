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
    const LetterDraft draft =
        answer_to(asked, LetterKind::request_answer, encode(answer), "answer_request", members.content, session.ports().clock.now());
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
