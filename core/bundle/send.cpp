// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/send.h"

#include "core/bundle/sequence.h"
#include "core/keys/thumbprint.h"

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
    AuditEvent event = outgoing.event;
    event.phase = Phase::intended;
    TRY(session.audit(event));
    return row;
}

Result<void> write_outcome(Session& session, std::int64_t row, const Outgoing& outgoing,
                           const Result<std::uint64_t>& written) {
    return session.act([&]() -> Result<void> {
        TRY_ASSIGN(auto update, session.db().prepare("UPDATE bundle_sent SET state = ?, file_size = ? WHERE id = ?"));
        AuditEvent event = outgoing.event;
        if (written) {
            event.phase = Phase::done;
            TRY(update.run(std::string_view("written"), static_cast<std::int64_t>(*written), row));
        } else {
            event.phase = Phase::failed;
            event.reason = written.error().reason;
            TRY(update.run(std::string_view("failed"), nullptr, row));
        }
        return session.audit(event);
    });
}

Result<std::uint64_t> write_file(Session& session, const PreparedBundle& bundle, const Outgoing& outgoing,
                                 OutputFile& file, Progress& progress) {
    TRY(session.publish_head()); // that it was intended is known outside the store, too, before a byte leaves
    TRY(write_bundle(bundle, outgoing.parts, file, session.ports().random, progress));
    TRY(progress.go_on());
    const std::uint64_t size = file.size();
    TRY(file.commit());
    return size;
}

} // namespace

Result<Sent> send_bundle(Session& session, const KnownRegister& members, Outgoing outgoing,
                         const std::filesystem::path& out, Existing existing, Progress& progress) {
    // First of all the file's place: what cannot be written is not intended.
    TRY_ASSIGN(auto file, session.ports().files.create(out, existing));
    TRY(complete_manifest(session, members, outgoing));
    std::vector<crypto::XWingPublic> keys;
    for (const Addressed& to : outgoing.to) keys.push_back(to.key);
    TRY_ASSIGN(const PreparedBundle bundle,
               prepare_bundle(outgoing.manifest, keys, session.identity(), session.ports().random));
    if (outgoing.event.subject.empty()) outgoing.event.subject = copy_of(bundle.manifest.bundle.view());
    // Not act(): once the intent stands, whatever fails has its outcome written, which frees the number.
    TRY_ASSIGN(const std::int64_t row, session.db().transaction([&] { return write_intent(session, bundle, outgoing); }));

    const Result<std::uint64_t> written = write_file(session, bundle, outgoing, *file, progress);
    file.reset();
    TRY(write_outcome(session, row, outgoing, written));
    if (!written) return tl::make_unexpected(written.error());
    return Sent{bundle.manifest, bundle.hash, *written};
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
