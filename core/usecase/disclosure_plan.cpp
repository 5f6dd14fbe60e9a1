// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/disclosure_plan.h"

#include "core/attachment/attachments.h"
#include "core/bundle/changesets_part.h"
#include "core/projection/queries.h"
#include "core/register/adopted.h"
#include "core/usecase/acting.h"
#include "core/usecase/requests.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// The case itself goes along, so its marking is the least that what leaves must bear.
Result<std::string> marking_of_case(Session& session, const RecordId& case_id) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const RecordSummary summary, summary_of({session.db(), names, session.officer().agency}, case_id));
    if (summary.type != "case") return fail(ErrorCode::invalid_argument, "record.not_a_case");
    return summary.marking;
}

Result<SelectionRequest> selection_request(Session& session, const Policy& policy, const SealRequest& request, const AgencyId& to) {
    TRY_ASSIGN(auto rules, rules_in_force(policy.withholding, request.withhold_rules, request.rules_set_aside));
    return SelectionRequest{.case_id = request.case_id,
                            .own_agency = session.officer().agency,
                            .to_agency = to,
                            .withhold = {request.withhold.begin(), request.withhold.end()},
                            .only = {request.only.begin(), request.only.end()},
                            .rules = std::move(rules),
                            .completes = {request.completes.begin(), request.completes.end()}};
}

/// Of an answer: the officer who asked, where nobody else is named.
Result<std::vector<Thumbprint>> officers_for(Session& session, const KnownRegister& members, const SealRequest& request, const AgencyId& to) {
    if (!request.answers) return request.only_officers;
    TRY_ASSIGN(const KeptLetter asked, request_of(session.db(), request.answers->request, to));
    if (!has_content(request.answers->outcome)) return fail(ErrorCode::invalid_argument, "request.answer_without_content");
    TRY(check_typed({request.answers->outcome, request.answers->words, {}}));
    if (!request.only_officers.empty()) return request.only_officers;
    return alone_while_active(members.content, to, asked.author, session.ports().clock.now());
}

struct StatedFact {
    Digest changeset;
    Digest fact;
    auto operator<=>(const StatedFact&) const = default;
};

std::vector<StatedFact> by_changeset(const Selection& selection) {
    std::vector<StatedFact> out;
    out.reserve(static_cast<std::size_t>(selection.facts_leaving));
    for (const SelectedRecord& record : selection.records) {
        for (const SelectedFact& fact : record.leaving) out.push_back({fact.changeset, fact.fact});
    }
    std::ranges::sort(out);
    return out;
}

Result<ByteView> bytes_of_row(Statement& select, const Digest& digest) {
    TRY_ASSIGN(const bool found, select.with(digest).step());
    if (!found || select.is_null(0)) return fail(ErrorCode::storage, "store.damaged");
    return select.blob(0);
}

} // namespace

Result<DisclosurePlan> plan_disclosure(Session& session, const SealRequest& request, PolicyAct act) {
    TRY_ASSIGN(KnownRegister members, require_register(session.db()));
    const RegisteredAgency* recipient = find_agency_by_name(members.content, request.to_agency);
    if (recipient == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    const Instant now = session.ports().clock.now();
    if (request.review_date && is_past_its_day(*request.review_date, now)) return fail(ErrorCode::denied, "disclosure.review_in_past");
    TRY_ASSIGN(const std::string case_marking, marking_of_case(session, request.case_id));
    TRY_ASSIGN(Terms terms, read_terms({.members = members.content,
                                        .sender = session.identity().thumbprint(),
                                        .recipient = *recipient,
                                        .purpose = request.purpose,
                                        .gateway = request.gateway,
                                        .necessity = request.necessity,
                                        .proportionality = request.proportionality,
                                        .consent = request.consent,
                                        .consent_reason = request.consent_reason,
                                        .marking = request.marking,
                                        .case_marking = case_marking,
                                        .handling_code = request.handling_code.empty() ? "P" : request.handling_code,
                                        .conditions = request.conditions,
                                        .onward = request.onward.empty() ? "recipients_only" : request.onward,
                                        .now = now}));
    terms.question.act = act;
    terms.question.review_date = request.review_date.has_value();
    TRY_ASSIGN(auto agreement, agreement_for(session.db(), members, request.gateway, request.agreement));
    terms.question.agreement = agreement.has_value();
    if (agreement) terms.question.agreement_review = members.content.agreement.review_date;
    TRY_ASSIGN(const auto officers, officers_for(session, members, request, recipient->id));
    TRY_ASSIGN(auto to, addressees(members.content, *recipient, officers, now));
    TRY_ASSIGN(const Policy policy, policy_in_force(members.content));
    TRY_ASSIGN(SelectionRequest wanted, selection_request(session, policy, request, recipient->id));
    Manifest draft;
    draft.sender_agency = session.officer().agency;
    draft.recipient_agency = recipient->id;
    draft.purpose = request.purpose;
    draft.marking = to_text(terms.marking);
    draft.handling_code = to_text(terms.handling_code);
    draft.agreement = agreement;
    PassingOn passing_on(session.db(), policy, terms.question, std::move(draft));
    if (request.pass_on) wanted.origins = &passing_on;
    auto selected = select_disclosure(session.db(), wanted);
    if (!selected && selected.error().reason == "disclosure.nothing_selected" && !passing_on.not_passed_on().empty()) {
        return fail(ErrorCode::denied, passing_on.not_passed_on().front().reason); // all there was is others', and stays
    }
    TRY_ASSIGN(Selection selection, std::move(selected));
    TRY_ASSIGN(const PolicyContent content, content_of(session.db(), selection));
    TRY_ASSIGN(PolicyVerdict verdict, judge_content(policy, terms.question, content));
    verdict.join(passing_on.verdict());
    RegisteredAgency agency = *recipient;
    return DisclosurePlan{std::move(members),   std::move(agency),    std::move(to),     std::move(terms),
                          std::move(agreement), std::move(selection), std::move(verdict), passing_on.not_passed_on()};
}

Manifest manifest_of(const SealRequest& request, const DisclosurePlan& plan) {
    Manifest m;
    m.kind = BundleKind::disclosure;
    m.recipient_agency = plan.recipient.id;
    m.purpose = request.purpose;
    m.gateway = request.gateway;
    m.necessity = request.necessity;
    m.marking = to_text(plan.terms.marking);
    m.handling_code = to_text(plan.terms.handling_code);
    m.conditions = request.conditions;
    m.proportionality = request.proportionality;
    m.consent = request.consent;
    m.consent_reason = request.consent_reason;
    if (plan.verdict.asks_for(Ruling::reason)) m.override_reason = request.override_reason;
    m.onward = to_text(plan.terms.onward);
    m.review_date = request.review_date;
    m.agreement = plan.agreement;
    m.case_record = request.case_id;
    for (const Addressed& to : plan.to) m.recipients.push_back({to.thumbprint, 1, std::nullopt});
    std::ranges::sort(m.recipients, {}, &ManifestRecipient::thumbprint);
    for (const SelectedRecord& record : plan.selection.records) {
        m.disclosed.push_back({record.record, static_cast<std::uint32_t>(record.leaving.size()),
                               static_cast<std::uint32_t>(record.withheld.size())});
    }
    return m;
}

ApprovalTerms terms_to_approve(const SealRequest& request, const DisclosurePlan& plan) {
    return {manifest_of(request, plan), plan.selection.digest, request.answers};
}

bool has_override_reason(const SealRequest& request) { return request.override_reason.find_first_not_of(" \t\n") != std::string::npos; }

Result<std::vector<OutgoingPart>> parts_of(Session& session, const Selection& selection) {
    TRY_ASSIGN(auto changeset, session.db().prepare("SELECT signed FROM changeset WHERE digest = ?"));
    TRY_ASSIGN(auto fact, session.db().prepare("SELECT encoded FROM fact WHERE digest = ?"));
    ChangesetsPartWriter writer;
    Digest current;
    for (const StatedFact& stated : by_changeset(selection)) {
        if (stated.changeset != current) {
            current = stated.changeset;
            TRY_ASSIGN(const ByteView signed_bytes, bytes_of_row(changeset, current));
            writer.begin_changeset(signed_bytes);
        }
        TRY_ASSIGN(const ByteView encoded, bytes_of_row(fact, stated.fact));
        writer.add_fact(encoded);
    }
    std::vector<OutgoingPart> parts;
    TRY_ASSIGN(auto manifest, session.db().prepare("SELECT manifest FROM bundle_received WHERE manifest_hash = ?"));
    for (const Digest& origin : selection.origins) {
        TRY_ASSIGN(const ByteView signed_bytes, bytes_of_row(manifest, origin));
        parts.push_back(part_in_memory(PartKind::origin, copy_of(signed_bytes)));
    }
    for (Bytes& part : writer.finish()) parts.push_back(part_in_memory(PartKind::changesets, std::move(part)));
    for (const AttachmentId& id : selection.attachments) {
        TRY_ASSIGN(const StoredAttachment stored, open_attachment(session, id));
        parts.push_back({{PartKind::attachment, stored.size, Digest::from(id.view())},
                         [&session, id]() -> Result<std::unique_ptr<Source>> {
                             TRY_ASSIGN(StoredAttachment opened, open_attachment(session, id));
                             return std::move(opened.bytes);
                         }});
    }
    return parts;
}

} // namespace counterpart::core
