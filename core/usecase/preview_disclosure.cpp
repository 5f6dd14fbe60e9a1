// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/disclosure_plan.h"
#include "core/projection/queries.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosures.h"

#include <map>
#include <set>

namespace counterpart::core {

namespace {

Result<DisclosurePreview::Row> row_of(const Reading& reading, const SelectedRecord& selected) {
    DisclosurePreview::Row row;
    TRY_ASSIGN(row.record, summary_in_words(reading, selected.record));
    TRY_ASSIGN(const std::vector<ClaimView> claims, claim_history(reading, selected.record));
    const std::set<SelectedFact> leaving(selected.leaving.begin(), selected.leaving.end());
    std::map<SelectedFact, KeptBy> withheld;
    for (const WithheldFact& fact : selected.withheld) withheld[{fact.fact, fact.changeset}] = fact.by;
    for (const ClaimView& claim : claims) {
        if (leaving.contains({claim.fact, claim.changeset})) row.leaving.push_back(claim);
        const auto kept = withheld.find({claim.fact, claim.changeset});
        if (kept == withheld.end()) continue;
        row.withheld.push_back(claim);
        row.kept_by.push_back(kept->second);
    }
    return row;
}

/// Letters and digits alone, small: a postcode or a number is the same however it is spaced.
std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (capital || plain) out += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// Shorter ones stand in too many texts by chance.
constexpr std::size_t kLeastTelling = 5;

/// Kept words that stand in a text that leaves. It finds what is written the same way and nothing else.
std::vector<DisclosurePreview::Mention> mentions_in(const DisclosurePreview& preview) {
    std::vector<std::pair<std::string, DisclosurePreview::Mention>> kept;
    const auto keep = [&](std::string words, const RecordId& record, const std::string& attribute) {
        if (words.size() >= kLeastTelling) kept.push_back({std::move(words), {{}, {}, record, attribute}});
    };
    for (const auto& row : preview.rows) {
        for (const ClaimView& claim : row.withheld) {
            const auto* text = std::get_if<std::string>(&claim.value);
            if (text != nullptr) keep(bare(*text), claim.record, claim.attribute);
        }
    }
    for (const auto& one : preview.kept) {
        if (one.record.type != "link") keep(bare(one.record.title), one.record.id, {});
    }
    std::vector<DisclosurePreview::Mention> out;
    if (kept.empty()) return out;
    for (const auto& row : preview.rows) {
        for (const ClaimView& claim : row.leaving) {
            const auto* text = std::get_if<std::string>(&claim.value);
            if (text == nullptr) continue;
            const std::string words = bare(*text);
            for (const auto& [needle, mention] : kept) {
                if (words.find(needle) == std::string::npos) continue;
                out.push_back({claim.record, claim.attribute, mention.kept_record, mention.kept_attribute});
            }
        }
    }
    return out;
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
    for (const KeptRecord& kept : plan.selection.kept) {
        TRY_ASSIGN(auto record, summary_of(reading, kept.record));
        out.kept.push_back({std::move(record), kept.by});
    }
    out.mentions = mentions_in(out);
    TRY_ASSIGN(out.people, people_in(reading, plan.selection, {request.about.begin(), request.about.end()}));
    if (!plan.selection.attachments.empty()) {
        TRY_ASSIGN(out.attachments, attachments_of(reading, plan.selection));
    }
    out.facts_leaving = plan.selection.facts_leaving;
    out.facts_withheld = plan.selection.facts_withheld;
    out.partner_facts_left_out = plan.selection.partner_facts_left_out;
    out.partner_facts_passed_on = plan.selection.partner_facts_passed_on;
    for (const NotPassedOn& one : plan.not_passed_on) out.not_passed_on.push_back({names.agency(one.author), one.reason, one.facts});
    TRY_ASSIGN(const auto parts, parts_of(session, plan.selection));
    for (const OutgoingPart& part : parts) out.payload_bytes += part.part.size;
    out.digest = plan.selection.digest;
    out.policy = plan.verdict;
    out.agreement = plan.agreement;
    TRY(note_consultation(session, {"preview_disclosure", request.case_id.view(), static_cast<std::int64_t>(out.rows.size())}));
    return out;
}

} // namespace counterpart::core
