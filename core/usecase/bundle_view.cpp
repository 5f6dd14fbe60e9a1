// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/bundle_view.h"

#include "core/exchange/answer.h"
#include "core/disclosure/policy.h"
#include "core/disclosure/withheld.h"
#include "core/register/names.h"
#include "core/register/adopted.h"

namespace counterpart::core {

namespace {

Sequence sequence_of(const SequenceFinding& finding) {
    if (finding.late) return Sequence::late;
    return finding.next ? Sequence::next : Sequence::after_gap;
}

} // namespace

Result<BundleView> view_of(Session& session, const Arrived& arrived) {
    const Register& members = arrived.members.content;
    const RegisteredOfficer& sender = arrived.verified.sender;
    BundleView view;
    view.manifest = arrived.verified.manifest;
    view.manifest_hash = arrived.verified.hash;
    view.sender_name = sender.name;
    view.sender_role = sender.role;
    if (const RegisteredAgency* agency = find_agency(members, sender.agency)) view.sender_agency = agency->name;
    view.register_version = members.version;
    view.coordinators_needed = members.threshold;
    TRY_ASSIGN(const auto trust, trust_in(session.db(), members.partnership));
    if (trust) {
        view.register_confirmed = trust->confirmed;
        view.register_confirmed_how = trust->how;
    }
    view.before = arrived.before;
    view.in_part = arrived.partly.has_value();
    TRY_ASSIGN(view.accepted_at, reached_at(session.db(), view.manifest_hash, AnswerStage::accepted));
    view.accepted = view.accepted_at.has_value();
    TRY_ASSIGN(view.policy, judge_arrival(members, view.manifest, session.ports().clock.now()));
    TRY_ASSIGN(view.sender_older, judge_older_sender(members, view.manifest));
    if (view.sender_older) view.policy.reasons.push_back({"register", Ruling::yes, "policy.sender_older"});
    view.sequence = sequence_of(arrived.sequence);
    view.missing_before = arrived.sequence.missing_before;
    for (const ManifestPart& part : view.manifest.parts) {
        if (part.kind != PartKind::attachment) continue;
        ++view.attachments;
        view.attachment_bytes += part.size;
    }
    return view;
}

Result<void> check_inspected(const Arrived& arrived, const std::optional<Digest>& expected) {
    if (expected && *expected != arrived.verified.hash) return fail(ErrorCode::conflict, "bundle.changed_since_inspected");
    return {};
}

Result<void> tell_what_it_brought(Session& session, const Receiving& receiving, BundleView& view) {
    view.told = receiving.told();
    view.receipts_aside = receiving.receipts_aside();
    for (const TakenLetter& taken : receiving.letters()) {
        const Letter& letter = taken.letter.letter;
        view.letters.push_back({letter.kind, letter.id, taken.aside});
    }
    TRY_ASSIGN(const Names names, names_of(session));
    for (const KnownDisclosure& origin : receiving.origins()) view.origins.push_back(view_of_origin(origin.manifest, names));
    return {};
}

Answered answered(const Arrived& arrived) {
    return {arrived.verified.manifest, arrived.verified.hash, arrived.open->signed_manifest()};
}

} // namespace counterpart::core
