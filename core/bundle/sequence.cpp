// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/sequence.h"

#include "core/bundle/kept_manifest.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// What the receiving store keeps of a bundle that came before.
struct Neighbour {
    std::int64_t counter = 0;
    Digest hash;
    Manifest manifest;
};

Result<std::optional<Neighbour>> neighbour(Statement& select) {
    TRY_ASSIGN(const bool row, select.step());
    if (!row) return std::nullopt;
    Neighbour out;
    out.counter = select.integer(0);
    out.hash = select.octets<Digest>(1);
    TRY_ASSIGN(out.manifest, read_kept_manifest(select.blob(2)));
    return out;
}

Result<void> check_not_here(Database& db, const Manifest& manifest, const Digest& hash) {
    TRY_ASSIGN(const auto here, earlier(db, hash));
    if (here) return fail(ErrorCode::conflict, "bundle.already_here", to_text(here->received));
    TRY_ASSIGN(auto other, db.prepare("SELECT 1 FROM bundle_received WHERE bundle_id = ?"));
    TRY_ASSIGN(const bool reused, other.with(manifest.bundle).step());
    if (reused) return fail(ErrorCode::tampered, "bundle.id_reused");
    return {};
}

const ManifestRecipient* entry_of(const Manifest& manifest, const Thumbprint& us) {
    const auto found = std::ranges::find(manifest.recipients, us, &ManifestRecipient::thumbprint);
    return found == manifest.recipients.end() ? nullptr : &*found;
}

} // namespace

Result<std::optional<Earlier>> earlier(Database& db, const Digest& hash) {
    TRY_ASSIGN(auto select, db.prepare("SELECT b.id, CASE WHEN p.bundle IS NULL THEN b.state ELSE 'imported_in_part' END, "
                                       "coalesce(b.reason, ''), b.received FROM bundle_received b "
                                       "LEFT JOIN bundle_received_part p ON p.bundle = b.id WHERE b.manifest_hash = ?"));
    TRY_ASSIGN(const bool here, select.with(hash).step());
    if (!here) return std::nullopt;
    return Earlier{select.integer(0), std::string(select.text(1)), std::string(select.text(2)), Instant{select.integer(3)}};
}

Result<SequenceFinding> check_sequence(Database& db, const Manifest& manifest, const Digest& hash,
                                       const Thumbprint& us) {
    TRY(check_not_here(db, manifest, hash));
    const ManifestRecipient* entry = entry_of(manifest, us);
    if (entry == nullptr) return fail(ErrorCode::wrong_key, "bundle.not_for_us");
    const auto counter = static_cast<std::int64_t>(entry->counter);

    TRY_ASSIGN(auto before, db.prepare("SELECT counter, manifest_hash, manifest FROM bundle_received "
                                       "WHERE sender = ? AND counter <= ? ORDER BY counter DESC LIMIT 1"));
    TRY_ASSIGN(const auto below, neighbour(before.with(manifest.sender, counter)));
    TRY_ASSIGN(auto after, db.prepare("SELECT counter, manifest_hash, manifest FROM bundle_received "
                                      "WHERE sender = ? AND counter > ? ORDER BY counter LIMIT 1"));
    TRY_ASSIGN(const auto above, neighbour(after.with(manifest.sender, counter)));

    if (below && below->counter == counter) return fail(ErrorCode::tampered, "bundle.counter_reused");
    if (below && below->counter == counter - 1 && entry->previous != below->hash) {
        return fail(ErrorCode::tampered, "bundle.history_forked");
    }
    if (above && above->counter == counter + 1) {
        const ManifestRecipient* follower = entry_of(above->manifest, us);
        if (follower == nullptr || follower->previous != hash) {
            return fail(ErrorCode::tampered, "bundle.history_forked");
        }
    }
    // The sender's log only grows: where it is shorter in a later bundle, their store has been turned back.
    if ((below && below->manifest.audit_head.sequence > manifest.audit_head.sequence) ||
        (above && above->manifest.audit_head.sequence < manifest.audit_head.sequence)) {
        return fail(ErrorCode::tampered, "bundle.older_than_known");
    }
    const std::int64_t newest_below = below ? below->counter : 0;
    SequenceFinding finding;
    finding.missing_before = static_cast<std::uint64_t>(counter - newest_below - 1);
    finding.late = above.has_value();
    finding.next = !above && finding.missing_before == 0;
    return finding;
}

Result<ManifestRecipient> next_for(Database& db, const Thumbprint& recipient) {
    TRY_ASSIGN(auto select, db.prepare("SELECT t.counter, b.manifest_hash FROM bundle_sent_to t "
                                       "JOIN bundle_sent b ON b.id = t.bundle "
                                       "WHERE t.recipient = ? AND b.state <> 'failed' ORDER BY t.counter DESC LIMIT 1"));
    TRY_ASSIGN(const bool row, select.with(recipient).step());
    if (!row) return ManifestRecipient{recipient, 1, std::nullopt};
    return ManifestRecipient{recipient, static_cast<std::uint64_t>(select.integer(0)) + 1, select.octets<Digest>(1)};
}

Result<std::uint64_t> gaps_of(Database& db, const Thumbprint& sender) {
    TRY_ASSIGN(auto select, db.prepare("SELECT coalesce(max(counter), 0) - count(*) FROM bundle_received WHERE sender = ?"));
    TRY_ASSIGN(const bool row, select.with(sender).step());
    return row ? static_cast<std::uint64_t>(select.integer(0)) : 0;
}

} // namespace counterpart::core
