// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/evidence.h"

#include "core/bundle/kept_manifest.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// The bundle that it contradicts: the one of its number before its neighbours.
Result<std::optional<Digest>> contradicted(Database& db, const RefusedManifest& refused, const ManifestRecipient& entry) {
    const auto counter = static_cast<std::int64_t>(entry.counter);
    TRY_ASSIGN(auto near, db.prepare("SELECT counter, manifest_hash, previous FROM bundle_received WHERE sender = ?1 "
                                     "AND counter BETWEEN ?2 - 1 AND ?2 + 1 AND manifest_hash <> ?3 ORDER BY abs(counter - ?2), counter"));
    near.with(refused.manifest.sender, counter, refused.hash);
    for (;;) {
        TRY_ASSIGN(const bool more, near.step());
        if (!more) return std::optional<Digest>{};
        const std::int64_t other = near.integer(0);
        const auto hash = near.octets<Digest>(1);
        const bool follows = other < counter ? entry.previous == hash : !near.is_null(2) && near.octets<Digest>(2) == refused.hash;
        if (other == counter || !follows) return std::optional(hash);
    }
}

} // namespace

Result<void> keep_evidence(Database& db, const RefusedManifest& refused, const Thumbprint& us, Instant now) {
    const auto entry = std::ranges::find(refused.manifest.recipients, us, &ManifestRecipient::thumbprint);
    if (entry == refused.manifest.recipients.end()) return {};
    TRY_ASSIGN(const auto against, contradicted(db, refused, *entry));
    if (!against) return {};
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO evidence (manifest_hash, manifest, against, reason, since) VALUES (?, ?, ?, ?, ?) "
                                       "ON CONFLICT(manifest_hash) DO NOTHING"));
    return insert.run(refused.hash, refused.signed_manifest, *against, refused.reason, now.milliseconds);
}

Result<std::vector<Evidence>> evidence_kept(Database& db) {
    TRY_ASSIGN(auto select, db.prepare("SELECT e.manifest, e.manifest_hash, b.manifest, b.manifest_hash, e.reason, e.since FROM evidence e "
                                       "JOIN bundle_received b ON b.manifest_hash = e.against ORDER BY e.id"));
    std::vector<Evidence> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        Evidence one;
        TRY_ASSIGN(one.refused, read_kept_manifest(select.blob(0)));
        one.refused_hash = select.octets<Digest>(1);
        TRY_ASSIGN(one.before, read_kept_manifest(select.blob(2)));
        one.before_hash = select.octets<Digest>(3);
        one.reason = select.text(4);
        one.since = Instant{select.integer(5)};
        out.push_back(std::move(one));
    }
}

} // namespace counterpart::core
