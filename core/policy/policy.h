// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/field.h"
#include "core/policy/withholding_rules.h"

namespace counterpart::core {

// POLICY.md, limits.
inline constexpr std::size_t kMaxPolicyBytes = 64 * 1024;
inline constexpr std::size_t kMaxPolicyRules = 256;
inline constexpr std::size_t kMaxPolicyGateways = 256;
inline constexpr std::size_t kMaxPolicyList = 64;
inline constexpr std::size_t kMaxConditionDepth = 8;

/// What a rule says, the mildest first.
enum class Ruling {
    yes,            ///< allowed; there is something to say about it
    reason,         ///< only with a reason written down
    second_officer, ///< only with a second officer's signature
    no,
};
/// "yes", "reason", "second_officer", "no".
std::string_view to_text(Ruling ruling);

/// A condition of a rule. Which of the members are used depends on `kind`: POLICY.md, "Conditions".
struct PolicyCondition {
    enum class Kind { all, any, not_, in, is_flag, has, same_as, among, below, above, before, given };
    Kind kind = Kind::all;
    std::vector<PolicyCondition> parts;
    const PolicyField* field = nullptr;
    const PolicyField* other = nullptr;
    std::vector<std::string> values;
    bool flag = false;
};

struct PolicyRule {
    std::string id;
    std::vector<PolicyAct> acts;
    PolicyCondition when;
    Ruling verdict = Ruling::no;
    std::string_view reason; ///< an id of resources/reasons.json: lives as long as the program
};

/// Which kinds of agency a legal gateway serves, each way.
struct PolicyGateway {
    std::string code;
    std::vector<std::string> from;
    std::vector<std::string> to;
};

/// The rules of a partnership: core/policy/POLICY.md.
struct Policy {
    std::uint64_t version = 1;
    std::string title;
    std::string source;
    std::vector<PolicyGateway> gateways;
    std::vector<PolicyRule> rules;
    WithholdingRules withholding; ///< the partnership's own, or the program's
};

/// Strictly: what it does not know, it does not take. "policy.too_large", "policy.malformed" (malformed; detail: which
/// rule, and what is wrong), "policy.newer_format" (unsupported).
Result<Policy> read_policy(std::string_view json);

/// The document that the program is built with, and the policy read from it.
std::string_view built_in_policy_document();
const Policy& built_in_policy();

} // namespace counterpart::core
