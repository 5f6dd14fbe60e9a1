// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"
#include "core/usecase/books.h"
#include "core/usecase/own_books.h"
#include "crypto/cose/sign1.h"

namespace counterpart::core {

namespace {

/// What the letter around it needs.
constexpr std::size_t kMaxContent = crypto::cose::kMaxPayload - 4'096;

} // namespace

Result<StatedBooks> state_books(Session& session, std::string_view agency, const Period& period, const std::filesystem::path& out,
                                Existing existing, Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const RegisteredAgency* const partner, other_agency(session, members.content, agency));
    TRY_ASSIGN(const Span span, span_of(period, session.ports().clock.now()));
    BooksStatement statement{span.since, span.until, {}, {}};
    TRY_ASSIGN(auto sent, sent_to(session, partner->id));
    for (StatedSent& one : sent) {
        if (span.covers(one.claimed)) statement.sent.push_back(std::move(one));
    }
    TRY_ASSIGN(const auto seen, seen_from(session, partner->id));
    for (const SeenWithState& one : seen) {
        if (span.covers(one.seen.claimed)) statement.received.push_back({one.seen.manifest, one.seen.bundle, one.seen.sender, one.state});
    }
    LetterDraft draft;
    draft.kind = LetterKind::statement;
    draft.to = partner->id;
    draft.act = "state_books";
    draft.content = encode(statement);
    if (statement.sent.size() > kMaxStated || statement.received.size() > kMaxStated || draft.content.size() > kMaxContent) {
        return fail(ErrorCode::invalid_argument, "statement.too_long");
    }
    TRY_ASSIGN(PostedLetter posted, post_letter(session, draft, out, existing, progress));
    return StatedBooks{std::move(posted), span, statement.sent.size(), statement.received.size()};
}

} // namespace counterpart::core
