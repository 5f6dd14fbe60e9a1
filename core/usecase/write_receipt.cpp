// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/answer.h"
#include "core/bundle/kept_manifest.h"
#include "core/store/id_prefix.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

namespace {

/// What the store keeps of a bundle that came.
struct Kept {
    Manifest manifest;
    Digest hash;
    ReceiptResult result = ReceiptResult::imported;
    std::string reason;
};

Result<Kept> read_received(Database& db, const BundleId& id) {
    TRY_ASSIGN(auto select, db.prepare("SELECT manifest, manifest_hash, state, coalesce(reason, '') FROM bundle_received "
                                       "WHERE bundle_id = ?"));
    TRY_ASSIGN(const bool here, select.with(id).step());
    if (!here) return fail(ErrorCode::not_found, "bundle.not_found");
    TRY_ASSIGN(Manifest manifest, read_kept_manifest(select.blob(0)));
    return Kept{std::move(manifest), select.octets<Digest>(1),
                select.text(2) == "refused" ? ReceiptResult::refused : ReceiptResult::imported,
                std::string(select.text(3))};
}

} // namespace

Result<WrittenReceipt> write_receipt(Session& session, std::string_view prefix, const std::filesystem::path& out,
                                     Existing existing, Progress& progress) {
    TRY_ASSIGN(const auto id, id_by_prefix<BundleId>(session.db(),
                                                     "SELECT bundle_id FROM bundle_received WHERE bundle_id BETWEEN ? AND ? LIMIT 2",
                                                     prefix, {"bundle.bad_id", "bundle.not_found", "bundle.ambiguous_id"}));
    TRY_ASSIGN(const Kept kept, read_received(session.db(), id));
    if (kept.manifest.kind != BundleKind::disclosure) return fail(ErrorCode::denied, "receipt.not_for_this_kind");
    TRY_ASSIGN(auto file, session.ports().files.create(out, existing));
    TRY(answer_bundle(session, {kept.manifest, kept.hash}, kept.result, kept.reason, std::move(file), {}, progress));
    TRY_ASSIGN(const Names names, names_of(session));
    return WrittenReceipt{names.officer(kept.manifest.sender), names.agency(kept.manifest.sender_agency), kept.result};
}

} // namespace counterpart::core
