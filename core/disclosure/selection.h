// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/withholding_rules.h"
#include "core/disclosure/withhold.h"
#include "core/projection/claim.h"
#include "core/store/sqlite.h"

#include <set>
#include <vector>

namespace counterpart::core {

/// Says of another agency's fact which of the disclosures that brought it lets it go on.
class OriginFinder {
public:
    virtual ~OriginFinder() = default;
    /// The manifest's hash; none: it stays.
    virtual Result<std::optional<Digest>> origin_of(const Claim& claim) = 0;
};

struct SelectionRequest {
    RecordId case_id;
    AgencyId own_agency;
    AgencyId to_agency;
    std::set<Withhold> withhold;
    std::set<RecordId> only;                           ///< empty: every record of the case
    std::vector<const WithholdingRule*> rules = {};    ///< that hold here: rules_in_force()
    std::set<BundleId> completes = {};                 ///< what was kept back there may leave now
    OriginFinder* origins = nullptr;                   ///< none: nothing of partners is passed on
};

struct SelectedFact {
    Digest fact;
    Digest changeset;
    auto operator<=>(const SelectedFact&) const = default;
};
struct WithheldFact {
    Digest fact;
    Digest changeset;
    KeptBy by;
    auto operator<=>(const WithheldFact&) const = default;
};
struct SelectedRecord {
    RecordId record;
    std::vector<SelectedFact> leaving;  ///< ascending
    std::vector<WithheldFact> withheld; ///< ascending
};
/// A record of the case that stays, whole: the recipient is not told of it.
struct KeptRecord {
    RecordId record;
    KeptBy by;
};

/// What exactly would leave: the same for the preview and for the sealing.
struct Selection {
    std::vector<SelectedRecord> records;   ///< ascending by record; each has something that leaves
    std::vector<KeptRecord> kept;          ///< ascending; by choice or by rule
    std::vector<AttachmentId> attachments; ///< ascending; those whose bytes are here
    std::uint64_t attachment_bytes = 0;
    std::uint64_t facts_leaving = 0;
    std::uint64_t facts_withheld = 0;
    std::uint64_t partner_facts_left_out = 0;
    std::uint64_t partner_facts_passed_on = 0;
    std::set<Digest> origins; ///< manifests by which these came
    Digest digest; ///< over everything that leaves, stays of a record that leaves, and to whom
};

/// BLAKE2b-256, label "cp/selection/v1", over records, facts and attachments in their order; `selection.digest` is not
/// looked at.
Digest digest_of_selection(const RecordId& case_id, const AgencyId& to_agency, const Selection& selection);

/// The standing rules but for those set aside, and the chosen ones, in the rules' order. "disclosure.unknown_rule"
/// (invalid_argument).
Result<std::vector<const WithholdingRule*>> rules_in_force(const WithholdingRules&, const std::vector<std::string>& chosen,
                                                           const std::vector<std::string>& set_aside);

/// Our agency's current facts of the case and its records. What stays: what the officer withholds, and the rules in
/// force; links with an end that is not selected, and references to such records; other cases that a record is in;
/// other agencies' facts but for those that `origins` lets go on; facts of local attributes; values taken back, unless that agency was sent what they take
/// back. check_versions()'s reasons; "disclosure.sanitised_with_original" (denied) for a report and its sanitised
/// version together; "record.unknown_attribute", "disclosure.keeps_nothing", "disclosure.no_such_value" (not_found) for a choice that keeps nothing;
/// "record.not_found", "disclosure.not_withholdable" (invalid_argument) for what decides a record's meaning,
/// "disclosure.not_in_case" (invalid_argument), "disclosure.nothing_selected" (invalid_argument).
Result<Selection> select_disclosure(Database&, const SelectionRequest&);

} // namespace counterpart::core
