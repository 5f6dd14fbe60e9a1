// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <optional>

namespace counterpart::core {

inline constexpr std::uint64_t kTemplateFormat = 1;
inline constexpr std::size_t kMaxTemplateBytes = 16 * 1024;
inline constexpr std::size_t kMaxTemplateEntries = 32; ///< of every list in it
inline constexpr std::size_t kMaxTemplateText = 1000;
inline constexpr std::int64_t kMaxReviewDays = 3650;

/// Under which gateway these kinds of agency share with those.
struct TemplateGateway {
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::string gateway;
    bool operator==(const TemplateGateway&) const = default;
};

/// A common kind of disclosure, ready to be used: core/disclosure/TEMPLATES.md.
struct DisclosureTemplate {
    std::string id;
    std::string name;
    std::string when; ///< to use it
    std::string purpose;
    std::string necessity;       ///< a question for the officer, who answers in their own words
    std::string proportionality; ///< another
    std::vector<TemplateGateway> gateways;
    std::string consent; ///< empty: the officer must say
    std::string handling_code;
    std::string conditions;
    std::string onward;
    std::int64_t review_days = 1;
    std::vector<std::string> withhold_rules;

    /// The code of the first gateway for these kinds; nothing where there is none.
    [[nodiscard]] std::optional<std::string> gateway_for(std::string_view from_kind, std::string_view to_kind) const;
    bool operator==(const DisclosureTemplate&) const = default;
};

/// Takes nothing that it does not know. "template.malformed" (malformed), "template.newer_format" (unsupported),
/// "template.unknown_name" (invalid_argument) for a kind, code or rule that the program has not. The detail says where.
Result<DisclosureTemplate> parse_template(std::string_view json, const Catalogue&);
/// What parse_template() reads back.
std::string to_json(const DisclosureTemplate&);

/// Those built into the program, in the order they are shown.
const std::vector<DisclosureTemplate>& disclosure_templates();
/// "template.unknown" (not_found).
Result<const DisclosureTemplate*> find_template(std::string_view id);

} // namespace counterpart::core
