// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/answer.h"

#include "core/bundle/send.h"
#include "core/register/adopted.h"

namespace counterpart::core {

Result<void> answer_bundle(Session& session, const Answered& answered, ReceiptResult result, std::string_view reason,
                           std::unique_ptr<OutputFile> out, std::function<Result<void>()> also, Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const Manifest& theirs = answered.manifest;
    const RegisteredAgency* agency = find_agency(members.content, theirs.sender_agency);
    if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    const Instant now = session.ports().clock.now();

    Receipt receipt;
    receipt.manifest_hash = answered.hash;
    receipt.bundle = theirs.bundle;
    receipt.result = result;
    receipt.reason = reason;
    receipt.claimed = now;
    TRY_ASSIGN(receipt.audit_head, session.audit_head());

    Outgoing outgoing;
    outgoing.manifest.kind = BundleKind::receipt;
    outgoing.manifest.recipient_agency = agency->id;
    outgoing.manifest.marking = theirs.marking;
    outgoing.manifest.gateway = theirs.gateway;
    outgoing.manifest.handling_code = theirs.handling_code;
    outgoing.manifest.onward = "recipients_only";
    TRY_ASSIGN(outgoing.to, addressees(members.content, *agency, {theirs.sender}, now));
    outgoing.parts.push_back(part_in_memory(PartKind::receipt, sign_receipt(receipt, session.identity())));
    outgoing.event.operation = Operation::disclosure;
    outgoing.event.act = "answer_bundle";
    outgoing.event.recipients = {agency->id};
    if (also) outgoing.intend = [also = std::move(also)](std::int64_t) { return also(); };
    TRY(send_bundle(session, members, std::move(outgoing), std::move(out), progress));
    return {};
}

} // namespace counterpart::core
