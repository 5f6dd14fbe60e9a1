// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/statement.h"
#include "core/usecase/acting.h"
#include "core/usecase/books.h"

namespace counterpart::core {

Result<std::vector<StatementView>> list_statements(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto letters, letters_of(session.db(), LetterKind::statement));
    std::vector<StatementView> out;
    for (const KeptLetter& kept : letters) {
        const auto statement = decode_statement(kept.letter.content);
        if (!statement) return fail(ErrorCode::storage, "store.damaged");
        out.push_back({view_of(kept, names), {statement->since, statement->until}, statement->sent.size(), statement->received.size()});
    }
    return out;
}

} // namespace counterpart::core
