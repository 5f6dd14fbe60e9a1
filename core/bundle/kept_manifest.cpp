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

Result<std::optional<Manifest>> disclosure_sent(Database& db, const Digest& manifest_hash) {
    return manifest_from(db, "SELECT manifest FROM bundle_sent WHERE manifest_hash = ? AND kind = 'disclosure' AND state = 'written'", manifest_hash);
}

} // namespace counterpart::core
