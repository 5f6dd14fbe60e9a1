// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/withhold.h"
#include "core/store/sqlite.h"

#include <set>
#include <vector>

namespace counterpart::core {

struct SelectionRequest {
    RecordId case_id;
    AgencyId own_agency;
    AgencyId to_agency;
    std::set<Withhold> withhold;
    std::set<RecordId> only; ///< empty: every record of the case
};

struct SelectedFact {
    Digest fact;
    Digest changeset;
    auto operator<=>(const SelectedFact&) const = default;
};
struct SelectedRecord {
    RecordId record;
    std::vector<SelectedFact> leaving;  ///< ascending
    std::vector<SelectedFact> withheld; ///< ascending
};

/// What exactly would leave: the same for the preview and for the sealing.
struct Selection {
    std::vector<SelectedRecord> records;   ///< ascending by record; each has something that leaves
    std::vector<AttachmentId> attachments; ///< ascending; those whose bytes are here
    std::uint64_t attachment_bytes = 0;
    std::uint64_t facts_leaving = 0;
    std::uint64_t facts_withheld = 0;
    std::uint64_t partner_facts_left_out = 0;
    Digest digest; ///< over everything above
};

/// Our agency's current facts of the case and its records. What stays: what the officer withholds; links with an end
/// that is not selected, and references to such records; other cases that a record is in; other agencies' facts;
/// values taken back, unless that agency was sent what they take back.
/// "record.not_found", "disclosure.not_withholdable" (invalid_argument) for what decides a record's meaning,
/// "disclosure.not_in_case" (invalid_argument), "disclosure.nothing_selected" (invalid_argument).
Result<Selection> select_disclosure(Database&, const SelectionRequest&);

} // namespace counterpart::core
