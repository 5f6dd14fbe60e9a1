// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"

#include "core/exchange/send.h"
#include "core/register/adopted.h"

namespace counterpart::core {

namespace {

struct SignedStage {
    Reached reached;
    Bytes bytes;
};

/// Those that are not signed yet, signed.
Result<std::vector<SignedStage>> sign_reached(Session& session, const Answered& answered, const std::vector<Reached>& reached) {
    std::vector<SignedStage> out;
    for (const Reached& one : reached) {
        TRY_ASSIGN(const bool known, is_reached(session.db(), answered.hash, one.stage));
        if (known) continue;
        Receipt receipt;
        receipt.manifest_hash = answered.hash;
        receipt.bundle = answered.manifest.bundle;
        receipt.stage = one.stage;
        receipt.reason = one.reason;
        receipt.claimed = session.ports().clock.now();
        TRY_ASSIGN(receipt.audit_head, session.audit_head());
        out.push_back({one, sign_receipt(receipt, session.identity())});
    }
    return out;
}

Result<void> keep(Session& session, const Answered& answered, const std::vector<SignedStage>& stages) {
    TRY_ASSIGN(auto seen, session.db().prepare("INSERT INTO bundle_seen(manifest_hash, bundle_id, manifest) VALUES (?, ?, ?) "
                                               "ON CONFLICT(manifest_hash) DO NOTHING"));
    TRY(seen.run(answered.hash, answered.manifest.bundle, answered.signed_manifest));
    TRY_ASSIGN(auto insert, session.db().prepare("INSERT INTO answer(manifest_hash, stage, reason, signed, made) "
                                                 "VALUES (?, ?, ?, ?, ?)"));
    for (const SignedStage& stage : stages) {
        TRY(insert.run(answered.hash, to_text(stage.reached.stage), std::string_view(stage.reached.reason), ByteView(stage.bytes),
                       session.ports().clock.now().milliseconds));
    }
    return {};
}

Result<std::vector<Bytes>> kept(Database& db, const Digest& hash) {
    TRY_ASSIGN(auto select, db.prepare("SELECT signed FROM answer WHERE manifest_hash = ? ORDER BY id"));
    select.with(hash);
    std::vector<Bytes> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        out.push_back(copy_of(select.blob(0)));
    }
}

/// The sender; where they can open nothing any more, whoever of their agency can.
Result<std::vector<Addressed>> who_hears(const Register& members, const RegisteredAgency& agency, const Thumbprint& sender,
                                         Instant now) {
    auto alone = addressees(members, agency, {sender}, now);
    if (alone || alone.error().reason != "disclosure.unknown_officer") return alone;
    return addressees(members, agency, {}, now);
}

} // namespace

Result<void> note_reached(Session& session, const Answered& answered, const std::vector<Reached>& reached) {
    TRY_ASSIGN(const auto fresh, sign_reached(session, answered, reached));
    return keep(session, answered, fresh);
}

Result<bool> is_reached(Database& db, const Digest& manifest_hash, AnswerStage stage) {
    TRY_ASSIGN(const auto at, reached_at(db, manifest_hash, stage));
    return at.has_value();
}

Result<std::optional<Instant>> reached_at(Database& db, const Digest& manifest_hash, AnswerStage stage) {
    TRY_ASSIGN(auto select, db.prepare("SELECT made FROM answer WHERE manifest_hash = ? AND stage = ?"));
    TRY_ASSIGN(const bool there, select.with(manifest_hash, to_text(stage)).step());
    if (!there) return std::nullopt;
    return Instant{select.integer(0)};
}

Result<void> answer_bundle(Session& session, const Answered& answered, const std::vector<Reached>& reached,
                           std::unique_ptr<OutputFile> out, std::function<Result<void>()> also, Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const Manifest& theirs = answered.manifest;
    const RegisteredAgency* agency = find_agency(members.content, theirs.sender_agency);
    if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    TRY_ASSIGN(const auto earlier, kept(session.db(), answered.hash));
    TRY_ASSIGN(const auto fresh, sign_reached(session, answered, reached));

    Outgoing outgoing;
    outgoing.manifest.kind = BundleKind::receipt;
    outgoing.manifest.recipient_agency = agency->id;
    outgoing.manifest.marking = theirs.marking;
    outgoing.manifest.gateway = theirs.gateway;
    outgoing.manifest.handling_code = theirs.handling_code;
    outgoing.manifest.onward = "recipients_only";
    TRY_ASSIGN(outgoing.to, who_hears(members.content, *agency, theirs.sender, session.ports().clock.now()));
    for (const Bytes& receipt : earlier) outgoing.parts.push_back(part_in_memory(PartKind::receipt, receipt));
    for (const SignedStage& stage : fresh) outgoing.parts.push_back(part_in_memory(PartKind::receipt, stage.bytes));
    outgoing.event.operation = Operation::disclosure;
    outgoing.event.act = "answer_bundle";
    outgoing.event.recipients = {agency->id};
    outgoing.intend = [&, also = std::move(also)](std::int64_t) -> Result<void> {
        TRY(keep(session, answered, fresh));
        return also ? also() : Result<void>{};
    };
    TRY(send_bundle(session, members, std::move(outgoing), std::move(out), progress));
    return {};
}

} // namespace counterpart::core
