// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/send.h"

#include "core/bundle/sequence.h"
#include "core/keys/thumbprint.h"
#include "core/store/unfinished.h"

#include <algorithm>

namespace counterpart::core {

namespace {

Result<void> complete_manifest(Session& session, const KnownRegister& members, Outgoing& outgoing) {
    Manifest& m = outgoing.manifest;
    m.bundle = session.ports().random.make<BundleId>();
    m.sender = session.identity().thumbprint();
    m.sender_agency = session.officer().agency;
    m.claimed = session.ports().clock.now();
    m.partnership = members.content.partnership;
    m.register_version = members.content.version;
    m.register_digest = members.digest;
    TRY_ASSIGN(m.audit_head, session.audit_head());
    m.recipients.clear();
    for (const Addressed& to : outgoing.to) {
        ManifestRecipient recipient{to.thumbprint, 1, std::nullopt};
        if (outgoing.counted) {
            TRY_ASSIGN(recipient, next_for(session.db(), to.thumbprint));
        }
        m.recipients.push_back(recipient);
    }
    std::ranges::sort(m.recipients, {}, &ManifestRecipient::thumbprint);
    m.parts.clear();
    for (const OutgoingPart& part : outgoing.parts) m.parts.push_back(part.part);
    return {};
}

Result<void> write_numbers(Database& db, std::int64_t row, const Manifest& manifest) {
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO bundle_sent_to(bundle, recipient, counter) VALUES (?, ?, ?)"));
    for (const ManifestRecipient& recipient : manifest.recipients) {
        TRY(insert.run(row, recipient.thumbprint, static_cast<std::int64_t>(recipient.counter)));
    }
    return {};
}

Result<std::int64_t> write_intent(Session& session, const PreparedBundle& bundle, const Outgoing& outgoing) {
    Database& db = session.db();
    const Manifest& m = bundle.manifest;
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO bundle_sent(bundle_id, kind, manifest, manifest_hash, "
                                       "recipient_agency, case_record, created, state) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, 'intended')"));
    TRY(insert.run(m.bundle, to_text(m.kind), ByteView(bundle.signed_manifest), bundle.hash, m.recipient_agency,
                   m.case_record, m.claimed.milliseconds));
    const std::int64_t row = db.last_insert_id();
    if (outgoing.counted) TRY(write_numbers(db, row, m));
    if (outgoing.intend) TRY(outgoing.intend(row));
    return row;
}

/// A bundle that failed never left: its numbers are free again.
Result<void> write_outcome(Database& db, std::int64_t row, const Result<std::uint64_t>& written) {
    TRY_ASSIGN(auto update, db.prepare("UPDATE bundle_sent SET state = ?, file_size = ? WHERE id = ?"));
    if (!written) return update.run(std::string_view("failed"), nullptr, row);
    return update.run(std::string_view("written"), static_cast<std::int64_t>(*written), row);
}

} // namespace

Result<Sent> send_bundle(Session& session, const KnownRegister& members, Outgoing outgoing,
                         const std::filesystem::path& out, Existing existing, Progress& progress) {
    // First of all the file's place: what cannot be written is not intended.
    TRY_ASSIGN(auto file, session.ports().files.create(out, existing));
    return send_bundle(session, members, std::move(outgoing), std::move(file), progress);
}

Result<Sent> send_bundle(Session& session, const KnownRegister& members, Outgoing outgoing,
                         std::unique_ptr<OutputFile> file, Progress& progress) {
    TRY(complete_manifest(session, members, outgoing));
    std::vector<crypto::XWingPublic> keys;
    for (const Addressed& to : outgoing.to) keys.push_back(to.key);
    TRY_ASSIGN(const PreparedBundle bundle,
               prepare_bundle(outgoing.manifest, keys, session.identity(), session.ports().random));
    std::int64_t row = 0;
    OutsideAct act;
    act.event = outgoing.event;
    if (act.event.subject.empty()) act.event.subject = copy_of(bundle.manifest.bundle.view());
    act.intend = [&]() -> Result<std::optional<std::int64_t>> {
        TRY_ASSIGN(row, write_intent(session, bundle, outgoing));
        return row;
    };
    act.write = [&](OutputFile& output) -> Result<void> {
        TRY(write_bundle(bundle, outgoing.parts, output, session.ports().random, progress));
        return progress.go_on();
    };
    act.conclude = [&](const Result<std::uint64_t>& written, AuditEvent&) {
        return write_outcome(session.db(), row, written);
    };
    TRY_ASSIGN(const std::uint64_t size, write_outside(session, std::move(file), std::move(act)));
    return Sent{bundle.manifest, bundle.hash, size};
}

Result<std::vector<Addressed>> addressees(const Register& members, const RegisteredAgency& agency,
                                          const std::vector<Thumbprint>& only, Instant now) {
    std::vector<Addressed> out;
    for (const RegisteredOfficer* officer : active_officers_of(members, agency.id, now)) {
        if (only.empty() || std::ranges::find(only, officer->thumbprint) != only.end()) {
            out.push_back({officer->thumbprint, officer->keys.sealing_key});
        }
    }
    for (const Thumbprint& wanted : only) {
        if (std::ranges::find(out, wanted, &Addressed::thumbprint) == out.end()) {
            return fail(ErrorCode::not_found, "disclosure.unknown_officer");
        }
    }
    if (out.empty()) return fail(ErrorCode::denied, "disclosure.no_active_officer");
    if (agency.escrow) out.push_back({escrow_thumbprint(*agency.escrow), *agency.escrow});
    return out;
}

} // namespace counterpart::core
