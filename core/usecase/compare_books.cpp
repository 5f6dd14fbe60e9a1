// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"
#include "core/usecase/acting.h"
#include "core/usecase/books.h"
#include "core/usecase/own_books.h"

#include <map>

namespace counterpart::core {

namespace {

struct Stated {
    Instant claimed;
    BooksStatement statement;
};

/// The newest of each officer of theirs, by their own clock.
Result<std::map<Thumbprint, Stated>> newest_statements(Session& session, const AgencyId& agency) {
    TRY_ASSIGN(const auto letters, letters_of(session.db(), LetterKind::statement));
    std::map<Thumbprint, Stated> out;
    for (const KeptLetter& kept : letters) {
        if (kept.own || kept.letter.from != agency) continue;
        const auto known = out.find(kept.author);
        if (known != out.end() && known->second.claimed >= kept.letter.claimed) continue;
        auto statement = decode_statement(kept.letter.content);
        if (!statement) return fail(ErrorCode::storage, "store.damaged");
        out.insert_or_assign(kept.author, Stated{kept.letter.claimed, std::move(*statement)});
    }
    return out;
}

std::vector<std::string> names_of_all(const std::vector<Thumbprint>& officers, const Names& names) {
    std::vector<std::string> out;
    for (const Thumbprint& officer : officers) out.push_back(names.officer(officer));
    return out;
}

} // namespace

Result<BooksView> compare_books(Session& session, std::string_view agency) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const RegisteredAgency* const partner, other_agency(session, members.content, agency));
    TRY_ASSIGN(const Names names, names_of(session));
    BooksView out;
    out.agency_name = partner->name;

    TRY_ASSIGN(auto stated, newest_statements(session, partner->id));
    std::vector<TheirBooks> theirs;
    for (auto& [author, one] : stated) {
        out.statements.push_back({names.officer(author), {one.statement.since, one.statement.until}, one.claimed});
        theirs.push_back({author, std::move(one.statement)});
    }
    OwnBooks own;
    own.us = session.identity().thumbprint();
    TRY_ASSIGN(own.sent, sent_to(session, partner->id));
    TRY_ASSIGN(const auto seen, seen_from(session, partner->id));
    for (const SeenWithState& one : seen) own.seen.push_back(one.seen);

    const Instant now = session.ports().clock.now();
    for (BookEntry& entry : compare(own, theirs)) {
        BooksView::Entry row;
        if (entry.claimed && *entry.claimed < now) {
            row.days = static_cast<std::uint64_t>((now.milliseconds - entry.claimed->milliseconds) / kDayMilliseconds);
        }
        row.listed_by = names_of_all(entry.listed_by, names);
        row.missed_by = names_of_all(entry.missed_by, names);
        row.entry = std::move(entry);
        out.entries.push_back(std::move(row));
    }
    return out;
}

} // namespace counterpart::core
