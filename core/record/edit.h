// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validate.h"
#include "core/record/save.h"

#include <map>

namespace counterpart::core {

/// attribute, and what was typed for it.
using Typed = std::pair<std::string, std::string>;

/// What was typed as values of the record type's attributes. A reference may be typed as the front of an id.
/// Nothing typed gives Withdrawn. "record.unknown_type", "record.unknown_attribute" (detail: which),
/// "record.fixed_attribute" for the type itself, "value.*", and record_by_prefix()'s reasons.
Result<std::vector<AttributeValue>> parse_typed(Database&, std::string_view type,
                                                const std::vector<Typed>& typed);

/// Whether each record and attachment that the values name is there and is of a type the attribute takes:
/// "record.reference_not_found" (not_found), "record.reference_wrong_type" (invalid_argument),
/// "attachment.not_here" (not_found).
Result<void> check_references(Database&, std::string_view type, const std::vector<AttributeValue>& values);

/// The facts of a record that is not there yet: its type first. The values have no type among them; withdrawn
/// ones are left out. validate_record()'s reasons. References are check_references()'s matter.
Result<std::vector<Fact>> draft_record(Random&, const RecordId& id, std::string_view type,
                                       std::vector<AttributeValue> values);

/// The facts that make the values so. Of a single-valued attribute the new one supersedes our agency's
/// current ones; of a many-valued one it stands beside them. Nothing where it is so already.
/// "record.not_found", "record.one_value_only", validate_change()'s and check_references()'s reasons.
Result<std::vector<Fact>> draft_change(Database&, const Author&, const RecordId&,
                                       const std::vector<AttributeValue>& values);

/// The fact that takes one of our agency's current values of a many-valued or single-valued attribute away:
/// "record.value_not_ours" (denied) for another's, "record.value_not_current" (not_found) for what does not
/// stand.
Result<std::vector<Fact>> draft_withdrawal(Database&, const Author&, const RecordId&, const Digest& fact);

/// The fact that states `chosen` again over all its rivals of our agency: "record.no_conflict" (not_found)
/// where there are none, and draft_withdrawal()'s reasons.
Result<std::vector<Fact>> draft_settlement(Database&, const Author&, const RecordId&, const Digest& chosen);

} // namespace counterpart::core
