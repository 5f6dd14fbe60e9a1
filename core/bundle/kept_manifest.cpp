// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"

#include "core/bundle/manifest_codec.h"
#include "crypto/cose/sign1.h"

namespace counterpart::core {

namespace {

Result<std::optional<Manifest>> manifest_from(Database& db, std::string_view select, const Digest& manifest_hash) {
    TRY_ASSIGN(auto row, db.prepare(select));
    TRY_ASSIGN(const bool found, row.with(manifest_hash).step());
    if (!found) return std::optional<Manifest>{};
    TRY_ASSIGN(Manifest manifest, read_kept_manifest(row.blob(0)));
    return std::optional(std::move(manifest));
}

Result<std::vector<Manifest>> manifests_from(Database& db, std::string_view select, std::int64_t bundle) {
    TRY_ASSIGN(auto rows, db.prepare(select));
    rows.with(bundle);
    std::vector<Manifest> out;
    for (;;) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) return out;
        TRY_ASSIGN(Manifest manifest, read_kept_manifest(rows.blob(0)));
        out.push_back(std::move(manifest));
    }
}

} // namespace

Result<Manifest> read_kept_manifest(ByteView signed_manifest) {
    const auto message = crypto::cose::parse_sign1(signed_manifest);
    if (!message) return fail(ErrorCode::storage, "store.damaged");
    auto manifest = decode_manifest(message->payload);
    if (!manifest) return fail(ErrorCode::storage, "store.damaged");
    return manifest;
}

Result<std::optional<Manifest>> disclosure_seen(Database& db, const Digest& manifest_hash) {
    return manifest_from(db, "SELECT manifest FROM bundle_seen WHERE manifest_hash = ?", manifest_hash);
}

Result<std::optional<Manifest>> disclosure_origin(Database& db, const Digest& manifest_hash) {
    return manifest_from(db, "SELECT manifest FROM bundle_origin WHERE manifest_hash = ?", manifest_hash);
}

Result<std::optional<Manifest>> disclosure_here(Database& db, const Digest& manifest_hash) {
    TRY_ASSIGN(auto seen, disclosure_seen(db, manifest_hash));
    return seen ? std::move(seen) : disclosure_origin(db, manifest_hash);
}

Result<std::optional<AgencyId>> discloser_of(Database& db, const Digest& manifest_hash) {
    TRY_ASSIGN(const auto manifest, disclosure_here(db, manifest_hash));
    return manifest ? std::optional(manifest->sender_agency) : std::nullopt;
}

Result<std::vector<Manifest>> origins_received(Database& db, std::int64_t bundle) {
    return manifests_from(db, "SELECT manifest FROM bundle_origin WHERE bundle = ? ORDER BY manifest_hash", bundle);
}

Result<std::vector<Manifest>> origins_sent(Database& db, std::int64_t bundle) {
    return manifests_from(db, "SELECT r.manifest FROM bundle_sent_origin o JOIN bundle_received r ON r.manifest_hash = o.manifest_hash "
                              "WHERE o.bundle = ? ORDER BY o.manifest_hash", bundle);
}

Result<std::optional<Manifest>> disclosure_sent(Database& db, const Digest& manifest_hash) {
    return manifest_from(db, "SELECT manifest FROM bundle_sent WHERE manifest_hash = ? AND kind = 'disclosure' AND state = 'written'", manifest_hash);
}

} // namespace counterpart::core
