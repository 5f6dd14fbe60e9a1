// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/disclosure_plan.h"
#include "core/projection/queries.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosures.h"

#include <set>

namespace counterpart::core {

namespace {

Result<DisclosurePreview::Row> row_of(const Reading& reading, const SelectedRecord& selected) {
    DisclosurePreview::Row row;
    TRY_ASSIGN(row.record, summary_of(reading, selected.record));
    TRY_ASSIGN(const std::vector<ClaimView> claims, claim_history(reading, selected.record));
    const std::set<SelectedFact> leaving(selected.leaving.begin(), selected.leaving.end());
    const std::set<SelectedFact> withheld(selected.withheld.begin(), selected.withheld.end());
    for (const ClaimView& claim : claims) {
        if (leaving.contains({claim.fact, claim.changeset})) row.leaving.push_back(claim);
        if (withheld.contains({claim.fact, claim.changeset})) row.withheld.push_back(claim);
    }
    return row;
}

/// The selected attachments as the leaving documents name them.
Result<std::vector<AttachmentView>> attachments_of(const Reading& reading, const Selection& selection) {
    const std::set<AttachmentId> chosen(selection.attachments.begin(), selection.attachments.end());
    std::vector<AttachmentView> out;
    for (const SelectedRecord& record : selection.records) {
        TRY_ASSIGN(const RecordView view, record_view(reading, record.record));
        for (const AttachmentView& attachment : view.attachments) {
            if (attachment.document == record.record && chosen.contains(attachment.id)) out.push_back(attachment);
        }
    }
    return out;
}

} // namespace

Result<DisclosurePreview> preview_disclosure(Session& session, const SealRequest& request) {
    TRY_ASSIGN(const DisclosurePlan plan, plan_disclosure(session, request, PolicyAct::compose));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    DisclosurePreview out;
    out.agency_name = plan.recipient.name;
    for (const Addressed& to : plan.to) {
        if (const auto* officer = find_officer(plan.members.content, to.thumbprint)) {
            out.officers.push_back(officer->name);
        } else {
            out.escrow = true;
        }
    }
    for (const SelectedRecord& record : plan.selection.records) {
        TRY_ASSIGN(auto row, row_of(reading, record));
        out.rows.push_back(std::move(row));
    }
    if (!plan.selection.attachments.empty()) {
        TRY_ASSIGN(out.attachments, attachments_of(reading, plan.selection));
    }
    out.facts_leaving = plan.selection.facts_leaving;
    out.facts_withheld = plan.selection.facts_withheld;
    out.partner_facts_left_out = plan.selection.partner_facts_left_out;
    TRY_ASSIGN(const auto parts, parts_of(session, plan.selection));
    for (const OutgoingPart& part : parts) out.payload_bytes += part.part.size;
    out.digest = plan.selection.digest;
    out.policy = plan.verdict;
    TRY(note_consultation(session, {"preview_disclosure", request.case_id.view(), static_cast<std::int64_t>(out.rows.size())}));
    return out;
}

} // namespace counterpart::core
