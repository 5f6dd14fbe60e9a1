// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/codec.h"
#include "core/letter/letters.h"
#include "core/model/catalogue.h"
#include "core/projection/state.h"
#include "core/register/adopted.h"
#include "core/usecase/acting.h"
#include "core/usecase/approvals.h"

#include <map>

namespace counterpart::core {

namespace {

Result<ApprovalSummary> summary_of(Session& session, const KeptLetter& kept, const ApprovalRequest& request, const Names& names) {
    ApprovalSummary out;
    out.letter = view_of(kept, names);
    out.recipient_agency = names.agency(request.terms.draft.recipient_agency);
    out.purpose = request.terms.draft.purpose;
    for (const ApprovalRecord& record : request.records) out.facts += record.leaving.size();
    TRY_ASSIGN(out.answers, approval_answers(session, kept.digest, names));
    return out;
}

/// Records that are in the letter alone: nothing of them need be in this store.
class Showing {
public:
    Showing(const ApprovalRequest& request, const AgencyId& own) {
        for (const ApprovalRecord& record : request.records) {
            std::vector<Claim>& claims = m_claims[record.record];
            for (const ApprovalFact& fact : record.leaving) {
                auto read = decode_fact(fact.encoded); // the letter's check has read them
                if (read) claims.push_back({std::move(*read), digest_of_fact(fact.encoded), fact.changeset, own, {}, {}});
            }
            m_states.emplace(record.record, state_of(claims, own));
        }
    }
    [[nodiscard]] ApprovalView::Row row(const ApprovalRecord& record) const {
        const RecordState& state = m_states.at(record.record);
        const RecordType* type = catalogue().record_type(state.type);
        ApprovalView::Row out;
        out.record = record.record;
        out.type_label = type == nullptr ? state.type : type->label;
        out.title = state.title;
        out.withheld = record.withheld.size();
        for (const Claim& claim : m_claims.at(record.record)) {
            const Attribute* attribute = catalogue().attribute(state.type, claim.fact.attribute);
            out.leaving.push_back({attribute == nullptr ? claim.fact.attribute : attribute->label, words(attribute, claim.fact.value)});
        }
        return out;
    }

private:
    [[nodiscard]] std::string words(const Attribute* attribute, const Value& value) const {
        if (std::holds_alternative<AttachmentId>(value)) return "a file";
        if (std::holds_alternative<Withdrawn>(value)) return "no longer stated";
        const auto* target = std::get_if<RecordId>(&value);
        if (target == nullptr) return display_text(attribute, value);
        const auto found = m_states.find(*target);
        return found == m_states.end() ? "a record that is not in it" : found->second.title;
    }

    std::map<RecordId, std::vector<Claim>> m_claims;
    std::map<RecordId, RecordState> m_states;
};

} // namespace

Result<std::vector<ApprovalAnswer>> approval_answers(Session& session, const Digest& asked, const Names& names) {
    TRY_ASSIGN(const auto letters, answers_to(session.db(), asked));
    std::vector<ApprovalAnswer> out;
    for (const KeptLetter& kept : letters) {
        TRY_ASSIGN(const Approval approval, decode_approval(kept.letter.content));
        out.push_back({names.officer(kept.author), approval.outcome, approval.words, kept.letter.claimed});
    }
    return out;
}

Result<std::vector<ApprovalSummary>> list_approvals(Session& session) {
    TRY_ASSIGN(const auto letters, letters_of(session.db(), LetterKind::approval_request));
    TRY_ASSIGN(const Names names, names_of(session));
    std::vector<ApprovalSummary> out;
    for (const KeptLetter& kept : letters) {
        TRY_ASSIGN(const ApprovalRequest request, decode_approval_request(kept.letter.content));
        TRY_ASSIGN(ApprovalSummary one, summary_of(session, kept, request, names));
        out.push_back(std::move(one));
    }
    return out;
}

Result<ApprovalView> show_approval(Session& session, std::string_view prefix) {
    TRY_ASSIGN(const KeptLetter kept, letter_by_prefix(session.db(), LetterKind::approval_request, prefix));
    TRY_ASSIGN(const ApprovalRequest request, decode_approval_request(kept.letter.content));
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    ApprovalView out;
    TRY_ASSIGN(out.summary, summary_of(session, kept, request, names));
    out.digest = approval_digest(request.terms);
    out.terms = request.terms.draft;
    out.answers = request.terms.answers;
    for (const ManifestRecipient& recipient : out.terms.recipients) {
        if (find_officer(members.content, recipient.thumbprint) != nullptr) {
            out.officers.push_back(names.officer(recipient.thumbprint));
        } else {
            out.escrow = true;
        }
    }
    out.rules = request.rules;
    const Showing showing(request, session.officer().agency);
    for (const ApprovalRecord& record : request.records) {
        out.rows.push_back(showing.row(record));
        out.withheld += record.withheld.size();
    }
    out.attachments = request.attachments.size();
    TRY(note_consultation(session, {"show_approval", kept.letter.id.view(), static_cast<std::int64_t>(out.rows.size())}));
    return out;
}

} // namespace counterpart::core
