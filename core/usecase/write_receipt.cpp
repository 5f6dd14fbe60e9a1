// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"
#include "core/bundle/kept_manifest.h"
#include "core/store/id_prefix.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

namespace {

/// What the store keeps of a disclosure that was opened here.
struct Kept {
    Bytes signed_manifest;
    Manifest manifest;
    Digest hash;
    std::vector<Reached> reached; ///< by what became of it
};

Result<Kept> read_seen(Database& db, const BundleId& id) {
    TRY_ASSIGN(auto select, db.prepare("SELECT s.manifest, s.manifest_hash, coalesce(b.state, ''), coalesce(b.reason, '') FROM bundle_seen s "
                                       "LEFT JOIN bundle_received b ON b.manifest_hash = s.manifest_hash "
                                       "WHERE s.bundle_id = ?"));
    TRY_ASSIGN(const bool here, select.with(id).step());
    if (!here) return fail(ErrorCode::not_found, "bundle.not_found");
    TRY_ASSIGN(Manifest manifest, read_kept_manifest(select.blob(0)));
    Kept out{copy_of(select.blob(0)), std::move(manifest), select.octets<Digest>(1), {}};
    // Bundles that came before stages were signed have none yet.
    TRY_ASSIGN(const bool in_part, is_reached(db, out.hash, AnswerStage::imported_in_part));
    const auto stage = stage_from(select.text(2));
    if (stage && !in_part) out.reached.push_back({*stage, std::string(select.text(3))});
    return out;
}

Result<AnswerStage> furthest(Database& db, const Digest& hash) {
    TRY_ASSIGN(auto select, db.prepare("SELECT stage FROM answer WHERE manifest_hash = ?"));
    select.with(hash);
    AnswerStage out = AnswerStage::received;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        const auto stage = stage_from(select.text(0));
        if (!stage) return fail(ErrorCode::storage, "store.damaged");
        if (further(*stage, out)) out = *stage;
    }
}

} // namespace

Result<WrittenReceipt> write_receipt(Session& session, std::string_view prefix, const std::filesystem::path& out,
                                     Existing existing, Progress& progress) {
    TRY_ASSIGN(const auto id, id_by_prefix<BundleId>(session.db(),
                                                     "SELECT bundle_id FROM bundle_seen WHERE bundle_id BETWEEN ? AND ? LIMIT 2",
                                                     prefix, {"bundle.bad_id", "bundle.not_found", "bundle.ambiguous_id"}));
    TRY_ASSIGN(const Kept kept, read_seen(session.db(), id));
    TRY_ASSIGN(auto file, session.ports().files.create(out, existing));
    TRY(answer_bundle(session, {kept.manifest, kept.hash, kept.signed_manifest}, kept.reached, std::move(file), {}, progress));
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const AnswerStage stage, furthest(session.db(), kept.hash));
    return WrittenReceipt{names.officer(kept.manifest.sender), names.agency(kept.manifest.sender_agency), stage};
}

} // namespace counterpart::core
