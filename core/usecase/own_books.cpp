// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/own_books.h"

#include "core/bundle/kept_manifest.h"
#include "core/bundle/receipt.h"

namespace counterpart::core {

namespace {

BookState state_from(std::string_view state) {
    if (state == to_text(BookState::imported)) return BookState::imported;
    if (state == to_text(BookState::imported_in_part)) return BookState::imported_in_part;
    return state == to_text(BookState::refused) ? BookState::refused : BookState::opened;
}

} // namespace

Result<std::vector<StatedSent>> sent_to(Session& session, const AgencyId& agency) {
    TRY_ASSIGN(auto select, session.db().prepare("SELECT manifest_hash, manifest FROM bundle_sent WHERE kind = 'disclosure' "
                                                 "AND state = 'written' AND recipient_agency = ? ORDER BY manifest_hash"));
    select.with(agency);
    std::vector<StatedSent> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(const Manifest manifest, read_kept_manifest(select.blob(1)));
        StatedSent sent{select.octets<Digest>(0), manifest.bundle, manifest.claimed, {}};
        for (const ManifestRecipient& recipient : manifest.recipients) sent.recipients.push_back(recipient.thumbprint);
        out.push_back(std::move(sent));
    }
}

Result<std::vector<SeenWithState>> seen_from(Session& session, const AgencyId& agency) {
    TRY_ASSIGN(auto select, session.db().prepare("SELECT s.manifest_hash, s.manifest, CASE WHEN p.bundle IS NOT NULL THEN 'imported_in_part' "
                                                 "ELSE coalesce(b.state, 'opened') END FROM bundle_seen s "
                                                 "LEFT JOIN bundle_received b ON b.manifest_hash = s.manifest_hash "
                                                 "LEFT JOIN bundle_received_part p ON p.bundle = b.id ORDER BY s.manifest_hash"));
    std::vector<SeenWithState> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(const Manifest manifest, read_kept_manifest(select.blob(1)));
        if (manifest.sender_agency != agency) continue;
        out.push_back({{select.octets<Digest>(0), manifest.bundle, manifest.sender, manifest.claimed}, state_from(select.text(2))});
    }
}

Result<const RegisteredAgency*> other_agency(const Session& session, const Register& members, std::string_view name) {
    const RegisteredAgency* agency = find_agency_by_name(members, name);
    if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    if (agency->id == session.officer().agency) return fail(ErrorCode::denied, "disclosure.to_own_agency");
    return agency;
}

} // namespace counterpart::core
