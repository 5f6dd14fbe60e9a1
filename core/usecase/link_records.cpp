// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/projection/claim.h"
#include "core/projection/claims.h"
#include "core/projection/state.h"
#include "core/record/edit.h"
#include "core/usecase/acting.h"
#include "core/usecase/records.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// The cases that both ends' reader would look for it in: those that `from` is in, or `from` itself if it is
/// one.
Result<std::vector<RecordId>> cases_of(Session& session, const LinkRequest& request,
                                       std::string_view from_type) {
    if (request.in_case != RecordId{}) return std::vector<RecordId>{request.in_case};
    if (from_type == "case") return std::vector<RecordId>{request.from};
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    TRY_ASSIGN(const RecordClaims all, reader.of(request.from));
    std::vector<RecordId> out;
    for (const Reference& reference : state_of(all.claims, session.officer().agency).references) {
        if (reference.attribute == kCaseAttribute && reference.target.size() == RecordId::kSize) {
            out.push_back(RecordId::from(reference.target));
        }
    }
    return out;
}

} // namespace

Result<RecordId> link_records(Session& session, const LinkRequest& request) {
    if (request.from == request.to) return fail(ErrorCode::invalid_argument, "record.link_to_itself");
    TRY_ASSIGN(const std::string from, type_of(session.db(), request.from));
    TRY_ASSIGN(const std::string to, type_of(session.db(), request.to));
    const Vocabulary* roles = catalogue().vocabulary("link_role");
    const VocabularyCode* role = roles == nullptr ? nullptr : roles->find_typed(request.role);
    if (role == nullptr) return fail(ErrorCode::invalid_argument, "value.not_a_code", "role");
    const auto fitting = catalogue().link_roles(from, to);
    if (std::ranges::find(fitting, role) == fitting.end()) {
        return fail(ErrorCode::invalid_argument, "record.role_does_not_fit");
    }
    return session.act([&]() -> Result<RecordId> {
        const Author author = author_of(session);
        std::vector<AttributeValue> values{
            {"from", request.from}, {"to", request.to}, {"role", Code{role->code}}};
        if (!request.strength.empty()) values.emplace_back("strength", Code{request.strength});
        TRY_ASSIGN(const auto cases, cases_of(session, request, from));
        for (const RecordId& in_case : cases)
            values.emplace_back(kCaseAttribute, in_case);
        const auto id = author.random.make<RecordId>();
        TRY_ASSIGN(const auto facts, draft_record(author.random, id, "link", values));
        TRY(check_references(session.db(), "link", values));
        TRY(save_and_note(session, author, facts, Operation::collection, "link_records", id));
        return id;
    });
}

} // namespace counterpart::core
