// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/letter/letter.h"
#include "core/letter/request_answer.h"
#include "core/register/register.h"
#include "core/store/sqlite.h"

#include <string>
#include <vector>

namespace counterpart::core {

struct Selection;
struct Taking;

/// What an officer answers for when a disclosure is made. Of the draft count the case, the recipient agency, the
/// recipients' thumbprints, the words and codes, the review date and the agreement: core/letter/LETTER.md, 8.
struct ApprovalTerms {
    Manifest draft;
    Digest selection; ///< Selection::digest
    std::optional<Answering> answers = {}; ///< of a disclosure that answers a request
    bool operator==(const ApprovalTerms&) const = default;
};
/// BLAKE2b-256, label "cp/approval/v1", over the encoded terms.
Digest approval_digest(const ApprovalTerms&);

/// A rule of policy that asks for a second officer.
struct ApprovalRule {
    std::string rule;
    std::string reason;
    bool operator==(const ApprovalRule&) const = default;
};
struct ApprovalFact {
    Digest changeset;
    Bytes encoded;
    bool operator==(const ApprovalFact&) const = default;
};
struct ApprovalRecord {
    RecordId record;
    std::vector<ApprovalFact> leaving; ///< in the selection's order
    std::vector<Digest> withheld;      ///< facts, in the selection's order
    bool operator==(const ApprovalRecord&) const = default;
};

/// A colleague is asked to look at exactly what would leave: core/letter/LETTER.md, 8.
struct ApprovalRequest {
    ApprovalTerms terms;
    std::vector<ApprovalRule> rules;
    std::vector<ApprovalRecord> records;
    std::vector<AttachmentId> attachments; ///< in the selection's order
    bool operator==(const ApprovalRequest&) const = default;
};
Bytes encode(const ApprovalRequest&);
/// "letter.malformed", "letter.newer_version".
Result<ApprovalRequest> decode_approval_request(ByteView content);
/// The facts of the selection as they are kept here: "store.damaged" (storage).
Result<std::vector<ApprovalRecord>> approval_records(Database&, const Selection&);

enum class ApprovalOutcome : std::uint8_t { agreed = 1, declined = 2 };
/// "agreed", "declined".
std::string_view to_text(ApprovalOutcome outcome);

/// The colleague's answer: core/letter/LETTER.md, 9.
struct Approval {
    Digest digest; ///< approval_digest() of what was asked for
    ApprovalOutcome outcome = ApprovalOutcome::agreed;
    std::string words; ///< not empty where it is declined
    bool operator==(const Approval&) const = default;
};
Bytes encode(const Approval&);
/// "letter.malformed", "letter.newer_version".
Result<Approval> decode_approval(ByteView content);

/// From a colleague, and what it shows is what its terms are about: "approval.not_a_colleagues", "approval.facts_differ"
/// (tampered).
Result<void> check_approval_request(const Taking&);
/// That a colleague answers what was asked here: "approval.not_a_colleagues", "approval.never_asked",
/// "approval.for_another" (tampered).
Result<void> check_approval(const Taking&);

/// An officer of the agency other than ourselves who may seal.
bool is_colleague(const Register&, const AgencyId& agency, const Thumbprint& us, const Thumbprint& officer, Instant now);

/// How colleagues stand to a disclosure, each by their newest word; who is none by now counts for nothing.
enum class ApprovalState { none, agreed, declined, spent, for_another };
/// `spent`: a disclosure has left under the agreement, which serves one. `for_another`: what a colleague agreed to, for the same case and agency, was other than this.
Result<ApprovalState> approval_state(Database&, const Register&, const AgencyId& agency, const Thumbprint& us, const ApprovalTerms&, Instant now);

/// The agreements to these terms that are here serve the bundle of this row (table bundle_sent_approval), unless it fails;
/// inside the caller's transaction.
Result<void> spend_approvals(Database&, const ApprovalTerms&, std::int64_t bundle);

} // namespace counterpart::core
