// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace counterpart::core {

struct PolicyReason {
    std::string rule;        ///< its id in the document
    Ruling ruling = Ruling::yes;
    std::string_view reason; ///< an id of resources/reasons.json; words_for() has the words
    bool operator==(const PolicyReason&) const = default;
};

/// What policy says, and every reason for it: the most severe first, among equals in the document's order.
struct PolicyVerdict {
    std::uint64_t policy_version = 1;
    std::vector<PolicyReason> reasons;

    /// The most severe of them; yes where none applies.
    [[nodiscard]] Ruling ruling() const { return reasons.empty() ? Ruling::yes : reasons.front().ruling; }
    /// Whether any of them asks for this.
    [[nodiscard]] bool asks_for(Ruling ruling) const;
    /// Takes in another verdict's reasons, each once.
    void join(const PolicyVerdict& other);
    bool operator==(const PolicyVerdict&) const = default;
};

/// A function of its arguments alone.
PolicyVerdict judge(const Policy& policy, const PolicyQuestion& question);

/// What stands against a "no" that is none for good.
struct PolicyAnswers {
    bool reason_written = false;
    bool second_officer_signed = false;
};
/// Nothing where it may be done. Otherwise (denied) the first reason of a "no"; "policy.needs_reason" or
/// "policy.needs_second_officer", detail: the reason that asks for it.
Result<void> require_allowed(const PolicyVerdict& verdict, const PolicyAnswers& answers);

} // namespace counterpart::core
