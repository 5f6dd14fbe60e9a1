// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/sqlite.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace counterpart::core {

// The tables recipient_group, recipient_group_agency and recipient_group_officer of core/store/SCHEMA.md.

inline constexpr std::size_t kMaxGroupName = 100;   ///< bytes
inline constexpr std::size_t kMaxGroupAgencies = 64;

/// What every disclosure to a group says; empty is "not said".
struct GroupTerms {
    std::string template_id;
    std::string purpose;
    std::string gateway;
    std::string consent;
    std::string handling_code;
    std::string conditions;
    std::string onward;
    bool operator==(const GroupTerms&) const = default;
};

/// Agencies that an officer often shares with. Each still gets a bundle of its own.
struct RecipientGroup {
    std::string name;
    GroupTerms terms;
    std::map<AgencyId, std::set<Thumbprint>> agencies; ///< with the officers chosen; none: all
    bool operator==(const RecipientGroup&) const = default;
};

/// Inside the caller's transaction. "group.name_taken" (conflict), whatever the case of its letters.
Result<void> put_group(Database&, const RecipientGroup&);
/// By name, whatever the case of its letters: "group.unknown" (not_found).
Result<RecipientGroup> group_named(Database&, std::string_view name);
/// By name, in order.
Result<std::vector<RecipientGroup>> all_groups(Database&);
/// "group.unknown".
Result<void> drop_group(Database&, std::string_view name);

} // namespace counterpart::core
