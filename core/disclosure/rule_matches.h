// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/withholding_rules.h"
#include "core/projection/claims.h"

#include <map>
#include <set>

namespace counterpart::core {

/// What rules keep back, and the first rule that does.
struct KeptByRules {
    std::map<RecordId, const WithholdingRule*> records; ///< whole
    std::map<std::pair<RecordId, std::string>, const WithholdingRule*> attributes;
};

/// What the rules keep back of these records. Any agency's word counts for a condition: a warning that a partner
/// gave protects as ours does. The case itself is never kept back whole.
Result<KeptByRules> kept_by_rules(const std::vector<const WithholdingRule*>& rules, ClaimReader&,
                                  const std::set<RecordId>& records, const RecordId& case_id, const AgencyId& own);

} // namespace counterpart::core
