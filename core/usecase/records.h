// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "core/session.h"

namespace counterpart::core {

/// "name" = "J. Example": as typed; checked against the record type.
struct Assignment {
    std::string attribute;
    std::string text; ///< empty: withdraws (a single value) or nothing (many)
};

// new_record.cpp, set_record.cpp, link_records.cpp: each saves one changeset (a larger save is several), with
// its audit entry, in one transaction.

/// "record.unknown_type", "record.unknown_attribute", "record.missing_required", "value.*", "record.not_found".
Result<RecordId> new_case(Session&, const std::vector<Assignment>& values);
Result<RecordId> new_record(Session&, std::string_view type, const RecordId& in_case, const std::vector<Assignment>& values);
/// A single-valued attribute's new value supersedes our agency's current ones (so it also settles a conflict);
/// a many-valued attribute gains the value.
Result<void> set_record(Session&, const RecordId& record, const std::vector<Assignment>& values);
/// Takes one value of a many-valued attribute away again; "record.value_not_ours" for another agency's.
Result<void> withdraw_value(Session&, const RecordId& record, const Digest& fact);
/// Settles a conflict inside our agency by stating `chosen` again over all its rivals.
Result<void> settle_conflict(Session&, const RecordId& record, const Digest& chosen);

struct LinkRequest {
    RecordId from;
    std::string role; ///< code of the vocabulary "link_role"
    RecordId to;
    std::string strength = "unconfirmed"; ///< confirmed, tentative, unconfirmed
    RecordId in_case;                     ///< zero: the cases that `from` is in
};
Result<RecordId> link_records(Session&, const LinkRequest&);

/// A sanitised version of an intelligence report of ours: a record of its own in the same cases, linked to the original
/// in this store alone. `values` are said anew, the text among them; what points to the source and the report's
/// reference are not copied, everything else is. "record.not_a_report", "record.sanitised_needs_text",
/// "record.sanitised_already", "record.sanitised_same_reference" (invalid_argument), "record.sanitised_not_ours" (denied),
/// new_record()'s reasons.
Result<RecordId> sanitise_report(Session&, const RecordId& original, const std::vector<Assignment>& values);

/// Reading is consultation, which goes into the log: once a session for a record, and for as long a list of cases.
/// Of a case in the list, `changed` and `conflict` tell of its records too.
Result<std::vector<RecordSummary>> list_cases(Session&);
Result<CaseView> show_case(Session&, const RecordId& id);
Result<RecordView> show_record(Session&, const RecordId& id);
Result<std::vector<ClaimView>> record_history(Session&, const RecordId& id);
/// The one record whose id (32 hexadecimal digits) begins with `prefix`: "record.not_found",
/// "record.ambiguous_id". At least 6 digits.
Result<RecordId> find_record(Session&, std::string_view prefix);

} // namespace counterpart::core
