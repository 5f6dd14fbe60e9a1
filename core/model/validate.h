// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"
#include "core/model/value.h"
#include "crypto/base/result.h"

#include <span>
#include <utility>

namespace counterpart::core {

/// What a person typed (command line, form, CSV cell) as a value of the attribute. Texts are tidied and put
/// in their pattern's form; integers are decimal; booleans yes/no, true/false; instants RFC 3339; dates EDTF
/// or d/m/yyyy; codes by code or label in either case; records and attachments in hexadecimal. Nothing typed
/// is "value.empty". The outcome has passed validate(). Reasons (all invalid_argument): "value.not_a_number",
/// "value.not_yes_or_no", "value.not_an_instant", "value.not_a_date", "value.not_a_code",
/// "value.not_a_reference", and those of validate().
Result<Value> parse_value(const Attribute& attribute, std::string_view typed);

/// Whether a value may be stated for the attribute: "value.wrong_kind", "value.empty", "value.too_long",
/// "value.too_large" (or below 0), "value.not_in_stored_form", "value.not_a_code", "value.not_a_date",
/// "value.not_an_instant", check_text()'s, in_pattern()'s, and "record.missing_required" for withdrawing what
/// is required. Facts from elsewhere are not held to this: a newer program may know more codes.
Result<void> validate(const Attribute& attribute, const Value& value);

using AttributeValue = std::pair<std::string, Value>;

/// A whole new record of the type, by its id: each value as validate(), each required attribute there, and
/// only attributes of many values more than once. "record.unknown_type", "record.unknown_attribute",
/// "record.missing_required", "record.one_value_only" (invalid_argument); the detail names the attribute.
Result<void> validate_record(std::string_view type, std::span<const AttributeValue> values);

/// One changed value of a record: as validate(), and "record.fixed_attribute" for what never changes.
Result<void> validate_change(std::string_view type, std::string_view attribute, const Value& value);

} // namespace counterpart::core
