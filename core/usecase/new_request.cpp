// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/content.h"
#include "core/model/catalogue.h"
#include "core/projection/queries.h"
#include "core/register/adopted.h"
#include "core/usecase/requests.h"

namespace counterpart::core {

namespace {

Result<void> check_typed(const Request& request) {
    TRY(check_words(request.about, TextLines::one, Words::needed));
    for (const std::string* text : {&request.question, &request.purpose, &request.necessity}) TRY(check_words(*text, TextLines::many, Words::needed));
    if (catalogue().code("gateway", request.gateway) == nullptr) return fail(ErrorCode::invalid_argument, "disclosure.unknown_gateway");
    return {};
}

} // namespace

Result<PostedLetter> new_request(Session& session, const NewRequest& asked, const std::filesystem::path& out, Existing existing,
                                 Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const RegisteredAgency* agency = find_agency_by_name(members.content, asked.to_agency);
    if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    if (agency->id == session.officer().agency) return fail(ErrorCode::invalid_argument, "request.to_ourselves");
    const Request request{asked.about, asked.record, asked.question, asked.purpose, asked.gateway, asked.necessity, asked.by};
    TRY(check_typed(request));
    if (!is_valid(request.by) || is_past_its_day(request.by, session.ports().clock.now())) {
        return fail(ErrorCode::invalid_argument, "request.by_in_past");
    }
    if (request.record) TRY(type_of(session.db(), *request.record));
    LetterDraft draft;
    draft.kind = LetterKind::request;
    draft.to = agency->id;
    draft.content = encode(request);
    draft.only_officers = asked.only_officers;
    draft.marking = asked.marking;
    draft.act = "new_request";
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
