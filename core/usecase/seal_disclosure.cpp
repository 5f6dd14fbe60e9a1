// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest_codec.h"
#include "core/disclosure/versions.h"
#include "core/exchange/post.h"
#include "core/letter/letters.h"
#include "core/model/text.h"
#include "core/register/codec.h"
#include "core/store/ways_in.h"
#include "core/usecase/disclosure_plan.h"
#include "core/usecase/disclosures.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// Which facts left and which were kept back, for corrections, recalls and completions later.
Result<void> note_facts(Database& db, const Selection& selection, std::int64_t row) {
    TRY_ASSIGN(auto insert, db.prepare("INSERT OR IGNORE INTO bundle_sent_fact(bundle, fact) "
                                       "SELECT ?, id FROM fact WHERE digest = ?"));
    for (const SelectedRecord& record : selection.records) {
        for (const SelectedFact& fact : record.leaving) TRY(insert.run(row, fact.fact));
    }
    TRY_ASSIGN(auto origin, db.prepare("INSERT INTO bundle_sent_origin(bundle, manifest_hash) VALUES (?, ?)"));
    for (const Digest& manifest_hash : selection.origins) TRY(origin.run(row, manifest_hash));
    return note_withheld(db, row, selection.records);
}

/// A colleague who may seal has agreed to exactly this, where policy asks for one.
Result<void> require_signed(Session& session, const SealRequest& request, const DisclosurePlan& plan) {
    if (!plan.verdict.asks_for(Ruling::second_officer)) return {};
    TRY_ASSIGN(const ApprovalState state,
               approval_state(session.db(), plan.members.content, session.officer().agency, session.identity().thumbprint(),
                              terms_to_approve(request, plan), session.ports().clock.now()));
    switch (state) {
    case ApprovalState::agreed:
        return {};
    case ApprovalState::declined:
        return fail(ErrorCode::denied, "policy.approval_declined");
    case ApprovalState::spent:
        return fail(ErrorCode::denied, "policy.approval_spent");
    case ApprovalState::for_another:
        return fail(ErrorCode::denied, "policy.approval_for_another");
    case ApprovalState::none:
        break;
    }
    return require_allowed(plan.verdict, {.reason_written = true, .second_officer_signed = false});
}

/// Whoever names records means them: the case alone, with nothing of what was named, is not what was asked for.
Result<void> require_named(const SealRequest& request, const DisclosurePlan& plan) {
    const auto is_named = [&](const RecordId& id) { return id != request.case_id && std::ranges::find(request.only, id) != request.only.end(); };
    if (std::ranges::none_of(request.only, is_named)) return {};
    if (std::ranges::any_of(plan.selection.records, [&](const SelectedRecord& record) { return is_named(record.record); })) return {};
    if (plan.not_passed_on.empty()) return fail(ErrorCode::denied, "disclosure.nothing_selected");
    return fail(ErrorCode::denied, plan.not_passed_on.front().reason);
}

/// The letter that says what the disclosure answers.
Result<std::optional<Bytes>> answering_letter(Session& session, const SealRequest& request, const DisclosurePlan& plan) {
    if (!request.answers) return std::optional<Bytes>{};
    LetterDraft draft;
    draft.kind = LetterKind::request_answer;
    draft.to = plan.recipient.id;
    draft.answers = request.answers->request;
    draft.content = encode(RequestAnswer{request.answers->outcome, request.answers->words, {}});
    return write_letter(session, plan.members, draft);
}

/// By which rules it left: what corrects or audits it later goes by the same.
Result<void> note_rules(Database& db, const SealRequest& request, const PolicyVerdict& verdict, std::int64_t row) {
    TRY_ASSIGN(auto set_aside, db.prepare("INSERT OR IGNORE INTO bundle_sent_set_aside(bundle, rule) VALUES (?, ?)"));
    for (const std::string& rule : request.rules_set_aside) TRY(set_aside.run(row, std::string_view(rule)));
    TRY_ASSIGN(auto said, db.prepare("INSERT INTO bundle_sent_policy(bundle, place, rule, ruling) VALUES (?, ?, ?, ?)"));
    std::int64_t place = 0;
    for (const PolicyReason& reason : verdict.reasons) TRY(said.run(row, ++place, std::string_view(reason.rule), to_text(reason.ruling)));
    if (!request.corrects) return {};
    TRY_ASSIGN(auto corrects, db.prepare("INSERT INTO bundle_sent_corrects(bundle, corrects) SELECT ?, id FROM bundle_sent WHERE bundle_id = ?"));
    return corrects.run(row, *request.corrects);
}

/// Down with the intent: what left and what was kept back, the letter in it, and the agreement that it took.
Result<void> note_sealed(Session& session, const SealRequest& request, const DisclosurePlan& plan, const std::optional<Bytes>& letter, std::int64_t row) {
    TRY(note_facts(session.db(), plan.selection, row));
    TRY(note_rules(session.db(), request, plan.verdict, row));
    if (plan.verdict.asks_for(Ruling::second_officer)) TRY(spend_approvals(session.db(), terms_to_approve(request, plan), row));
    if (!letter) return {};
    TRY_ASSIGN(const SignedLetter read, read_letter(*letter));
    return keep_letter(session.db(), *letter, read, session.ports().clock.now(), {.sent = row});
}

} // namespace

Result<DisclosurePlan> plan_for_signature(Session& session, const SealRequest& request) {
    TRY(require_recovery_confirmed(session));
    TRY_ASSIGN(DisclosurePlan plan, plan_disclosure(session, request, PolicyAct::seal));
    TRY(check_text(request.override_reason, TextLines::many));
    if (request.override_reason.size() > kMaxManifestText) return fail(ErrorCode::invalid_argument, "disclosure.text_too_long");
    TRY(require_allowed(plan.verdict, {.reason_written = has_override_reason(request), .second_officer_signed = true}));
    TRY(require_named(request, plan));
    return plan;
}

Result<DisclosurePlan> plan_sealing(Session& session, const SealRequest& request, const std::optional<Digest>& expected) {
    TRY_ASSIGN(DisclosurePlan plan, plan_for_signature(session, request));
    TRY(require_signed(session, request, plan));
    if (expected && *expected != plan.selection.digest) {
        return fail(ErrorCode::conflict, "disclosure.changed_since_preview");
    }
    return plan;
}

Result<SealedBundle> seal_disclosure(Session& session, const SealRequest& request, const std::filesystem::path& out,
                                     Existing existing, const std::optional<Digest>& expected, Progress& progress) {
    TRY_ASSIGN(const DisclosurePlan plan, plan_sealing(session, request, expected));
    progress.advanced(Stage::preparing, 0, 0);

    Outgoing outgoing;
    outgoing.manifest = manifest_of(request, plan);
    outgoing.to = plan.to;
    outgoing.parts.push_back(part_in_memory(PartKind::register_, encode_signed_register(plan.members.signed_form)));
    TRY_ASSIGN(const auto letter, answering_letter(session, request, plan));
    if (letter) outgoing.parts.push_back(part_in_memory(PartKind::letter, copy_of(*letter)));
    TRY_ASSIGN(auto parts, parts_of(session, plan.selection));
    for (OutgoingPart& part : parts) outgoing.parts.push_back(std::move(part));
    outgoing.event.operation = Operation::disclosure;
    outgoing.event.act = "seal_disclosure";
    outgoing.event.recipients = {plan.recipient.id};
    outgoing.event.count = static_cast<std::int64_t>(plan.selection.facts_leaving);
    outgoing.intend = [&](std::int64_t row) { return note_sealed(session, request, plan, letter, row); };

    TRY_ASSIGN(const Sent sent, send_bundle(session, plan.members, std::move(outgoing), out, existing, progress));
    SealedBundle sealed;
    sealed.bundle = sent.manifest.bundle;
    sealed.manifest_hash = sent.manifest_hash;
    sealed.file_bytes = sent.file_bytes;
    sealed.facts = plan.selection.facts_leaving;
    sealed.withheld = plan.selection.facts_withheld;
    sealed.attachments = plan.selection.attachments.size();
    sealed.agency_name = plan.recipient.name;
    for (const Addressed& to : plan.to) {
        if (const auto* officer = find_officer(plan.members.content, to.thumbprint)) sealed.officers.push_back(officer->name);
    }
    return sealed;
}

std::string random_bundle_name(Random& random) {
    constexpr std::string_view kLetters = "abcdefghijkmnpqrstuvwxyz23456789"; // 32: no l, o, 0, 1
    std::array<std::uint8_t, 8> bytes{};
    random.fill(ByteSpan(bytes));
    std::string name;
    for (const std::uint8_t byte : bytes) name += kLetters[byte % kLetters.size()];
    return name + ".sealed";
}

} // namespace counterpart::core
