// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receive.h"

#include "core/bundle/changesets_part.h"
#include "core/bundle/evidence.h"
#include "core/bundle/origin.h"
#include "core/bundle/receipt.h"
#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/changeset/verify.h"
#include "core/letter/take.h"
#include "core/model/catalogue.h"
#include "core/register/adopt.h"

#include <algorithm>

namespace counterpart::core {

namespace {

const ManifestRecipient& our_entry(const Manifest& manifest, const Thumbprint& us) {
    return *std::ranges::find(manifest.recipients, us, &ManifestRecipient::thumbprint); // check 12 has found it
}

/// The bundle is refused; what its sender has signed and cannot take back is kept.
Result<void> note_evidence(Session& session, const Arrived& arrived, std::string_view reason) {
    return session.note([&] {
        return keep_evidence(session.db(), {arrived.verified.manifest, arrived.verified.hash, arrived.open->signed_manifest(), reason},
                             session.identity().thumbprint(), session.ports().clock.now());
    });
}

} // namespace

Result<Arrived> receive(Session& session, const std::filesystem::path& path, Repeat repeat, Recalled recalled) {
    Arrived out;
    TRY_ASSIGN(out.members, require_register(session.db()));
    TRY_ASSIGN(out.file, session.ports().files.open(path));
    TRY_ASSIGN(out.open, OpenBundle::open(*out.file, session.identity()));
    const Thumbprint& us = session.identity().thumbprint();
    TRY_ASSIGN(out.verified, verify_manifest(out.open->signed_manifest(), out.open->envelope(), out.members.content,
                                             out.members.digest, {us, session.officer().agency},
                                             session.ports().clock.now()));
    // A register's order is its own version: it takes no number of the sender's, and import_register() knows it.
    if (out.verified.manifest.kind == BundleKind::register_) {
        return fail(ErrorCode::invalid_argument, "bundle.is_a_register");
    }
    TRY_ASSIGN(const auto before, earlier(session.db(), out.verified.hash));
    const bool partly = before && before->state == to_text(AnswerStage::imported_in_part);
    if (recalled == Recalled::refuse && (!before || partly)) TRY(check_not_recalled(session.db(), out.verified.manifest.sender_agency, out.verified.hash));
    if (partly) {
        out.partly = before->row;
        return out;
    }
    if (before && repeat == Repeat::tell) {
        out.before = before;
        return out;
    }
    auto sequence = check_sequence(session.db(), out.verified.manifest, out.verified.hash, us);
    if (!sequence) {
        if (sequence.error().code == ErrorCode::tampered) TRY(note_evidence(session, out, sequence.error().reason));
        return tl::make_unexpected(std::move(sequence).error());
    }
    out.sequence = *sequence;
    return out;
}

Receiving::Receiving(Session& session, const Arrived& arrived, Keep keep, OnlyRecords only)
    : m_session(session), m_arrived(arrived), m_manifest(arrived.verified.manifest), m_members(arrived.members),
      m_keep(keep), m_now(session.ports().clock.now()), m_only(std::move(only)) {}

/// The bundle's row; what is still to come of it is marked there.
Result<std::int64_t> Receiving::row() const {
    Database& db = m_session.db();
    std::int64_t row = m_arrived.partly.value_or(0);
    if (!m_arrived.partly) {
        TRY_ASSIGN(row, insert_received(db, m_arrived, m_session.identity().thumbprint(), "imported", {}, m_now));
    }
    TRY_ASSIGN(auto mark, db.prepare(m_only.empty() ? "DELETE FROM bundle_received_part WHERE bundle = ?"
                                                    : "INSERT INTO bundle_received_part(bundle) VALUES (?) ON CONFLICT DO NOTHING"));
    TRY(mark.run(row));
    return row;
}

Result<void> Receiving::take_all(Progress& progress) {
    TRY_ASSIGN(m_row, row());
    TRY_ASSIGN(m_recalls, recalls_by(m_session.db(), m_manifest.sender_agency, m_arrived.verified.hash));
    TRY(m_arrived.open->read_parts(m_manifest, *this, progress));
    return check_told();
}

Result<void> Receiving::part(const ManifestPart& part, ByteView bytes) {
    switch (part.kind) {
    case PartKind::register_: {
        TRY_ASSIGN(const SignedRegister candidate, decode_signed_register(bytes));
        TRY(take_register(m_session.db(), candidate, {m_session.identity().thumbprint(), m_session.officer().agency}, m_now));
        TRY_ASSIGN(m_members, require_register(m_session.db()));
        // The newer list may say that the sender is no longer to be believed.
        const RegisteredOfficer* sender = find_officer(m_members.content, m_manifest.sender);
        if (sender == nullptr || key_state(*sender, m_now) == KeyState::revoked) {
            return fail(ErrorCode::tampered, "bundle.sender_revoked");
        }
        return {};
    }
    case PartKind::changesets:
        return take_changesets(bytes);
    case PartKind::receipt:
        return take_receipt(bytes);
    case PartKind::letter:
        return take_letter(bytes);
    case PartKind::origin:
        return take_origin(bytes);
    case PartKind::attachment:
        break; // comes through attachment()
    }
    return fail(ErrorCode::internal, "bundle.part_not_read");
}

Result<void> Receiving::check_authors(const std::vector<SignedFacts>& entries) const {
    std::vector<SignedBy> signatures;
    signatures.reserve(entries.size());
    for (const SignedFacts& entry : entries) {
        TRY_ASSIGN(const Changeset changeset, parse_changeset(entry.changeset));
        const RegisteredOfficer* author = find_officer(m_members.content, changeset.author);
        if (author == nullptr) return fail(ErrorCode::tampered, "changeset.unknown_author");
        if (author->agency != changeset.agency) return fail(ErrorCode::tampered, "changeset.agency_differs");
        if (changeset.agency != m_manifest.sender_agency) {
            TRY(check_covered(changeset.agency, entry.facts));
        }
        // What was written before a key was withdrawn stands, since the author's own agency sends it, or sent it.
        if (author->revoked && changeset.claimed >= author->revoked->when) {
            return fail(ErrorCode::tampered, "changeset.author_revoked");
        }
        signatures.push_back({entry.changeset, author->keys.verify_key});
    }
    if (first_not_verified(signatures)) return fail(ErrorCode::tampered, "changeset.altered");
    return {};
}

Result<void> Receiving::check_covered(const AgencyId& author, const std::vector<ByteView>& facts) const {
    const auto is_authors = [&](const KnownDisclosure& origin) { return origin.manifest.sender_agency == author; };
    if (std::ranges::none_of(m_origins, is_authors)) return fail(ErrorCode::tampered, "changeset.not_the_senders");
    for (const ByteView bytes : facts) {
        TRY_ASSIGN(const Fact fact, decode_fact(bytes));
        const bool covered = std::ranges::any_of(m_origins, [&](const KnownDisclosure& origin) {
            return is_authors(origin) && origin.manifest.tells_of(fact.record);
        });
        if (!covered) return fail(ErrorCode::tampered, "origin.does_not_cover");
    }
    return {};
}

Result<void> Receiving::count_facts(const std::vector<SignedFacts>& entries) {
    TRY_ASSIGN(auto select, m_session.db().prepare("SELECT 1 FROM fact WHERE digest = ? AND encoded IS NOT NULL"));
    for (const SignedFacts& entry : entries) {
        for (const ByteView bytes : entry.facts) {
            TRY_ASSIGN(const Fact fact, decode_fact(bytes));
            if (catalogue().is_local(fact.attribute)) return fail(ErrorCode::tampered, "bundle.local_fact");
            RecordCount& count = m_counts[fact.record];
            ++count.facts;
            if (m_keep == Keep::everything) continue; // only an inspection tells record by record
            TRY_ASSIGN(const bool known, select.with(digest_of_fact(bytes)).step());
            if (known) ++count.known;
        }
    }
    return {};
}

Result<void> Receiving::take_changesets(ByteView bytes) {
    TRY_ASSIGN(auto entries, read_changesets_part(bytes));
    TRY(check_authors(entries));
    TRY(count_facts(entries));
    TRY(leave_out(entries));
    TRY_ASSIGN(const TakeInReport report,
               take_in(m_session.db(), entries,
                       {.origin = Origin::received,
                        .received = m_now,
                        .own_agency = m_session.officer().agency,
                        .bundle = m_row}));
    m_facts_new += report.facts_new;
    m_facts_known += report.facts_known;
    m_conflicts += report.conflicts;
    m_new.insert(report.records_new.begin(), report.records_new.end());
    for (const RecordId& id : report.records_changed) {
        if (!m_new.contains(id)) m_changed.insert(id);
    }
    return {};
}

Result<void> Receiving::leave_out(std::vector<SignedFacts>& entries) {
    for (SignedFacts& entry : entries) {
        TRY_ASSIGN(const Changeset changeset, parse_changeset(entry.changeset));
        std::vector<ByteView> wanted;
        for (const ByteView bytes : entry.facts) {
            TRY_ASSIGN(const Fact fact, decode_fact(bytes));
            if (!m_only.empty() && !m_only.contains(fact.record)) continue;
            const Digest digest = digest_of_fact(bytes);
            if (takes_back(m_recalls, digest) || is_taken_back(m_origins, changeset.agency, fact.record, digest)) continue;
            wanted.push_back(bytes);
            if (const auto* attachment = std::get_if<AttachmentId>(&fact.value)) m_named.insert(*attachment);
        }
        entry.facts = std::move(wanted);
    }
    std::erase_if(entries, [](const SignedFacts& entry) { return entry.facts.empty(); });
    return {};
}

Result<void> Receiving::take_receipt(ByteView bytes) {
    TRY_ASSIGN(const SignedReceipt receipt, read_receipt(bytes));
    // An officer may carry a colleague's; the agency answers.
    const RegisteredOfficer* signer = find_officer(m_members.content, receipt.signer);
    if (signer == nullptr || signer->agency != m_manifest.sender_agency) {
        return fail(ErrorCode::tampered, "receipt.not_the_senders");
    }
    if (signer->revoked && receipt.receipt.claimed >= signer->revoked->when) {
        return fail(ErrorCode::tampered, "receipt.signer_revoked");
    }
    TRY(verify_receipt(bytes, signer->keys.verify_key));

    Database& db = m_session.db();
    TRY_ASSIGN(auto ours, db.prepare("SELECT 1 FROM bundle_sent WHERE manifest_hash = ? AND bundle_id = ? AND recipient_agency = ?"));
    TRY_ASSIGN(const bool known,
               ours.with(receipt.receipt.manifest_hash, receipt.receipt.bundle, signer->agency).step());
    if (!m_told || further(receipt.receipt.stage, *m_told)) m_told = receipt.receipt.stage;
    if (!known) {
        if (!has_former_officer(m_members.content, m_session.officer().agency, m_now)) return fail(ErrorCode::tampered, "receipt.for_nothing_sent");
        m_receipts_aside = "bundle.for_former_officer";
        return {};
    }
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO receipt(manifest_hash, signed, by_officer, result, reason, received) "
                                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(signed) DO NOTHING"));
    TRY(insert.run(receipt.receipt.manifest_hash, bytes, receipt.signer, to_text(receipt.receipt.stage),
                   std::string_view(receipt.receipt.reason), m_now.milliseconds));
    return {};
}

Result<void> Receiving::take_letter(ByteView bytes) {
    TRY_ASSIGN(TakenLetter letter, core::take_letter(m_session.db(), bytes, m_members.content,
                                                      {m_manifest.sender_agency, m_session.officer().agency, m_row, m_now, m_manifest.kind}));
    m_letters.push_back(std::move(letter));
    return {};
}

Result<void> Receiving::take_origin(ByteView bytes) {
    TRY_ASSIGN(Manifest origin, verify_origin(bytes, m_manifest, m_members.content));
    const Digest hash = manifest_hash(bytes);
    TRY(check_not_recalled(m_session.db(), origin.sender_agency, hash));
    TRY_ASSIGN(auto insert, m_session.db().prepare("INSERT INTO bundle_origin(bundle, manifest_hash, manifest) VALUES (?, ?, ?) "
                                                   "ON CONFLICT DO NOTHING"));
    TRY(insert.run(m_row, hash, bytes));
    TRY_ASSIGN(KnownDisclosure known, with_recalls(m_session.db(), std::move(origin), hash));
    m_origins.push_back(std::move(known));
    return {};
}

Result<void> Receiving::attachment(const ManifestPart& part, Source& bytes) {
    AttachmentId arrived;
    const bool wanted = m_named.contains(AttachmentId::from(part.hash.view())); // what no value names, nobody could find
    const bool keep = m_keep == Keep::everything && wanted;
    if (keep) {
        TRY_ASSIGN(auto staged, stage_attachment(m_session, bytes));
        arrived = staged.id;
        if (!staged.file.empty()) ++m_attachments_new;
        m_staged.push_back(std::move(staged));
    } else {
        TRY_ASSIGN(const SealedBlob read, attachment_id_of(bytes));
        arrived = read.id;
        TRY_ASSIGN(const bool here, has_attachment(m_session, arrived));
        if (!here && wanted) ++m_attachments_new;
    }
    if (!equal(arrived.view(), part.hash.view())) return fail(ErrorCode::tampered, "bundle.part_altered");
    // Its row now: the same bytes once more in this bundle are then known.
    return keep ? keep_attachment(m_session, m_staged.back()) : Result<void>{};
}

Result<void> Receiving::check_told() const {
    std::size_t told = 0;
    for (const DisclosedRecord& record : m_manifest.disclosed) {
        const auto found = m_counts.find(record.record);
        const std::uint32_t came = found == m_counts.end() ? 0 : found->second.facts;
        if (came != record.facts) return fail(ErrorCode::tampered, "bundle.disclosed_differs");
        if (came != 0) ++told;
    }
    if (told != m_counts.size()) return fail(ErrorCode::tampered, "bundle.disclosed_differs");
    return {};
}

void Receiving::drop_staged() {
    for (const StagedAttachment& staged : m_staged) drop_attachment(m_session, staged);
    m_staged.clear();
}

Result<std::int64_t> insert_received(Database& db, const Arrived& arrived, const Thumbprint& us, std::string_view state,
                                     std::string_view reason, Instant now) {
    const Manifest& m = arrived.verified.manifest;
    const ManifestRecipient& entry = our_entry(m, us);
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO bundle_received(bundle_id, manifest, manifest_hash, kind, sender, "
                                       "counter, previous, received, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    TRY(insert.run(m.bundle, arrived.open->signed_manifest(), arrived.verified.hash, to_text(m.kind), m.sender,
                   static_cast<std::int64_t>(entry.counter), entry.previous, now.milliseconds, state, reason));
    return db.last_insert_id();
}

} // namespace counterpart::core
