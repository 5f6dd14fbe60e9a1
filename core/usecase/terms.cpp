// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/terms.h"

#include "core/changeset/codec.h"
#include "core/disclosure/withheld.h"

namespace counterpart::core {

namespace {

/// The values that name a file, in the order they came.
Result<std::vector<Digest>> facts_naming(Database& db, const AttachmentId& id) {
    TRY_ASSIGN(auto select, db.prepare("SELECT DISTINCT f.digest, f.encoded FROM reference r JOIN claim k ON k.record = r.record "
                                       "JOIN fact f ON f.id = k.fact WHERE r.target = ? AND f.encoded IS NOT NULL ORDER BY f.id"));
    select.with(id);
    std::vector<Digest> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        const auto fact = decode_fact(select.blob(1));
        if (!fact) return fail(ErrorCode::storage, "store.damaged");
        const auto* named = std::get_if<AttachmentId>(&fact->value);
        if (named != nullptr && *named == id) out.push_back(select.octets<Digest>(0));
    }
}

} // namespace

Result<std::vector<TermsView>> terms_of_record(Session& session, const RecordId& id) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto bundles, came_with(session.db(), id));
    return terms_of(bundles, names);
}

Result<std::vector<TermsView>> terms_of_fact(Session& session, const Digest& fact) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto bundles, came_with(session.db(), std::vector{fact}));
    return terms_of(bundles, names);
}

Result<std::vector<TermsView>> terms_of_attachment(Session& session, const AttachmentId& id) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto facts, facts_naming(session.db(), id));
    TRY_ASSIGN(const auto bundles, came_with(session.db(), facts));
    return terms_of(bundles, names);
}

} // namespace counterpart::core
