// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/edit.h"
#include "core/usecase/acting.h"
#include "core/usecase/records.h"

namespace counterpart::core {

namespace {

/// Drafts and saves in one transaction; a draft without facts changes nothing and leaves no trace.
template <class Draft>
Result<void> change(Session& session, std::string_view act, const RecordId& record, Draft&& draft) {
    return session.act([&]() -> Result<void> {
        const Author author = author_of(session);
        TRY_ASSIGN(const std::vector<Fact> facts, draft(author));
        if (facts.empty()) return {};
        TRY(save_and_note(session, author, facts, Operation::alteration, act, record));
        return {};
    });
}

} // namespace

Result<void> set_record(Session& session, const RecordId& record,
                        const std::vector<Assignment>& assignments) {
    return change(session, "set_record", record, [&](const Author& author) -> Result<std::vector<Fact>> {
        TRY_ASSIGN(const std::string type, type_of(session.db(), record));
        std::vector<Typed> typed;
        for (const Assignment& assignment : assignments)
            typed.emplace_back(assignment.attribute, assignment.text);
        TRY_ASSIGN(const auto values, parse_typed(session.db(), type, typed));
        return draft_change(session.db(), author, record, values);
    });
}

Result<void> withdraw_value(Session& session, const RecordId& record, const Digest& fact) {
    return change(session, "withdraw_value", record,
                  [&](const Author& author) { return draft_withdrawal(session.db(), author, record, fact); });
}

Result<void> settle_conflict(Session& session, const RecordId& record, const Digest& chosen) {
    return change(session, "settle_conflict", record, [&](const Author& author) {
        return draft_settlement(session.db(), author, record, chosen);
    });
}

} // namespace counterpart::core
