// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/words.h"
#include "core/register/adopted.h"
#include "core/usecase/approvals.h"
#include "core/usecase/disclosure_plan.h"

namespace counterpart::core {

Result<Thumbprint> find_colleague(Session& session, std::string_view name) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const RegisteredOfficer* found = nullptr;
    for (const RegisteredOfficer& officer : members.content.officers) {
        const bool ours = officer.agency == session.officer().agency && officer.thumbprint != session.identity().thumbprint();
        const bool named = !name.empty() && (lowered(officer.name) == lowered(name) || to_hex(officer.thumbprint.view()).starts_with(name));
        if (!ours || !named || officer.revoked) continue;
        if (found != nullptr) return fail(ErrorCode::conflict, "approval.several_colleagues");
        found = &officer;
    }
    if (found == nullptr) return fail(ErrorCode::not_found, "approval.unknown_colleague");
    return found->thumbprint;
}

Result<PostedLetter> ask_approval(Session& session, const SealRequest& request, const Thumbprint& colleague,
                                  const std::filesystem::path& out, Existing existing, Progress& progress) {
    TRY_ASSIGN(const DisclosurePlan plan, plan_for_signature(session, request));
    if (!plan.verdict.asks_for(Ruling::second_officer)) return fail(ErrorCode::denied, "approval.not_needed");
    if (!is_colleague(plan.members.content, session.officer().agency, session.identity().thumbprint(), colleague, session.ports().clock.now())) {
        return fail(ErrorCode::denied, "approval.not_a_colleague");
    }
    ApprovalRequest asked;
    asked.terms = terms_to_approve(request, plan);
    for (const PolicyReason& reason : plan.verdict.reasons) {
        if (reason.ruling == Ruling::second_officer) asked.rules.push_back({reason.rule, std::string(reason.reason)});
    }
    TRY_ASSIGN(asked.records, approval_records(session.db(), plan.selection));
    asked.attachments = plan.selection.attachments;
    LetterDraft draft;
    draft.kind = LetterKind::approval_request;
    draft.to = session.officer().agency;
    draft.content = encode(asked);
    if (draft.content.size() > kMaxLetterContent) return fail(ErrorCode::invalid_argument, "approval.too_large");
    draft.only_officers = {colleague};
    draft.act = "ask_approval";
    draft.marking = asked.terms.draft.marking;
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
