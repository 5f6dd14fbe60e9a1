// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

namespace counterpart::core {

inline constexpr int kWithholdingRulesVersion = 1;
inline constexpr std::size_t kMaxWithholdingRulesBytes = 64 * 1024;
inline constexpr std::size_t kMaxWithholdingRules = 100;
/// Of every list within a rule.
inline constexpr std::size_t kMaxRuleEntries = 64;

/// Holds where a record states one of the codes, or is at either end of a link with one of the roles.
struct RuleCondition {
    std::string attribute; ///< of a vocabulary; with `codes`
    std::vector<std::string> codes;
    std::vector<std::string> roles;
    bool operator==(const RuleCondition&) const = default;
};

/// What a rule keeps back of the records of one type.
struct RuleMatch {
    std::string type;
    std::vector<RuleCondition> when;     ///< any of them; none: every record of the type
    std::vector<std::string> attributes; ///< their values
    std::vector<std::string> links;      ///< roles: such a link at the record, whole
    std::vector<std::string> far_ends;   ///< record types: what stands at those links' other ends, whole
    bool operator==(const RuleMatch&) const = default;
};

struct WithholdingRule {
    std::string id;
    std::string label;
    std::string definition; ///< for the officer
    bool standing = false;  ///< holds in every disclosure that does not set it aside
    std::vector<RuleMatch> matches;
    bool operator==(const WithholdingRule&) const = default;
};

/// What is kept back by rule, as data: resources/withholding_rules.json; core/disclosure/WITHHOLDING.md.
struct WithholdingRules {
    int version = kWithholdingRulesVersion;
    std::vector<WithholdingRule> rules;

    [[nodiscard]] const WithholdingRule* find(std::string_view id) const;
    bool operator==(const WithholdingRules&) const = default;
};

/// Takes nothing that it does not know. "withholding_rules.malformed", "withholding_rules.twice" (malformed),
/// "withholding_rules.newer_version" (unsupported), "withholding_rules.unknown_name" (invalid_argument) for a record
/// type, attribute, code or role that the catalogue has not, "withholding_rules.not_withholdable" (invalid_argument)
/// for an attribute that decides what a record means. The detail says where.
Result<WithholdingRules> parse_withholding_rules(std::string_view json, const Catalogue&);
/// What parse_withholding_rules() reads back.
std::string to_json(const WithholdingRules&);

/// Those built into the program.
const WithholdingRules& built_in_withholding_rules();

} // namespace counterpart::core
