// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/letter/letters.h"
#include "core/register/names.h"
#include "core/usecase/approvals.h"
#include "core/usecase/disclosure_plan.h"

namespace counterpart::core {

namespace {

/// Whom the bundle that took the letter is for.
Result<std::vector<std::string>> asked_of(Session& session, const Digest& letter, const Names& names) {
    std::vector<std::string> out;
    TRY_ASSIGN(const auto bundle, carried_by(session.db(), letter));
    if (!bundle) return out;
    TRY_ASSIGN(auto select, session.db().prepare("SELECT manifest FROM bundle_sent WHERE manifest_hash = ?"));
    TRY_ASSIGN(const bool found, select.with(*bundle).step());
    if (!found) return out;
    TRY_ASSIGN(const Manifest manifest, read_kept_manifest(select.blob(0)));
    for (const ManifestRecipient& recipient : manifest.recipients) out.push_back(names.officer(recipient.thumbprint));
    return out;
}

} // namespace

Result<ApprovalStanding> approval_standing(Session& session, const SealRequest& request) {
    TRY_ASSIGN(const DisclosurePlan plan, plan_disclosure(session, request, PolicyAct::seal));
    const ApprovalTerms terms = terms_to_approve(request, plan);
    ApprovalStanding out;
    out.now = terms.draft;
    TRY_ASSIGN(out.state, approval_state(session.db(), plan.members.content, session.officer().agency, session.identity().thumbprint(), terms,
                                         session.ports().clock.now()));
    const Digest wanted = approval_digest(terms);
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto letters, letters_of(session.db(), LetterKind::approval_request));
    for (const KeptLetter& kept : letters) {
        if (!kept.own) continue;
        TRY_ASSIGN(const ApprovalRequest asked, decode_approval_request(kept.letter.content));
        const Manifest& draft = asked.terms.draft;
        if (draft.case_record != terms.draft.case_record || draft.recipient_agency != terms.draft.recipient_agency) continue;
        ApprovalStanding::Asked one;
        one.letter = view_of(kept, names);
        TRY_ASSIGN(one.colleagues, asked_of(session, kept.digest, names));
        TRY_ASSIGN(one.answers, approval_answers(session, kept.digest, names));
        one.exact = approval_digest(asked.terms) == wanted;
        one.terms = draft;
        one.same_answer = asked.terms.answers == terms.answers;
        one.same_content = asked.terms.selection == terms.selection;
        out.asked.push_back(std::move(one));
    }
    return out;
}

} // namespace counterpart::core
