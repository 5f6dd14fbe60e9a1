// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/claim.h"
#include "core/record/edit.h"
#include "core/usecase/acting.h"
#include "core/usecase/records.h"

namespace counterpart::core {

namespace {

std::vector<Typed> typed_from(const std::vector<Assignment>& values) {
    std::vector<Typed> out;
    for (const Assignment& value : values)
        out.emplace_back(value.attribute, value.text);
    return out;
}

Result<RecordId> create(Session& session, std::string_view act, std::string_view type,
                        const std::optional<RecordId>& in_case, const std::vector<Assignment>& assignments) {
    return session.act([&]() -> Result<RecordId> {
        const Author author = author_of(session);
        TRY_ASSIGN(auto values, parse_typed(session.db(), type, typed_from(assignments)));
        if (in_case) values.insert(values.begin(), {std::string(kCaseAttribute), *in_case});
        const auto id = author.random.make<RecordId>();
        TRY_ASSIGN(const auto facts, draft_record(author.random, id, type, values));
        TRY(check_references(session.db(), type, values));
        TRY(save_and_note(session, author, facts, Operation::collection, act, id));
        return id;
    });
}

} // namespace

Result<RecordId> new_case(Session& session, const std::vector<Assignment>& values) {
    return create(session, "new_case", "case", {}, values);
}

Result<RecordId> new_record(Session& session, std::string_view type, const RecordId& in_case,
                            const std::vector<Assignment>& values) {
    TRY(require_case(session, in_case));
    return create(session, "new_record", type, in_case, values);
}

} // namespace counterpart::core
