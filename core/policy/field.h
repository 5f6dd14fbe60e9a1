// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/question.h"

#include <span>
#include <variant>

namespace counterpart::core {

struct PolicyGateway;

/// What a rule may look at, by its name in the document.
enum class FieldKind { text, list, flag, time };
using FieldValue = std::variant<std::string, std::vector<std::string>, bool, std::optional<Instant>>;

struct PolicyField {
    std::string_view name;
    FieldKind kind = FieldKind::text;
    /// Where its values come from: a vocabulary's id, "@" with a list of the field table's own, or nothing for names
    /// and ids, which no rule can spell out.
    std::string_view vocabulary;
    /// `gateway`: the policy's entry for the question's; nullptr where there is none.
    FieldValue (*get)(const PolicyQuestion&, const PolicyGateway* gateway) = nullptr;
    /// Lowest first, where values can be held against each other.
    std::span<const std::string_view> scale;
};

/// Nullptr where there is none of that name.
const PolicyField* policy_field(std::string_view name);
/// Whether a rule may compare the field with this value.
bool is_value_of(const PolicyField& field, std::string_view value);

} // namespace counterpart::core
