// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/policy.h"
#include "core/register/adopted.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

Result<WithholdingRules> withholding_in_force(Session& session) {
    TRY_ASSIGN(const auto members, adopted_register(session.db()));
    if (!members) return built_in_withholding_rules();
    TRY_ASSIGN(Policy policy, policy_in_force(members->content));
    return std::move(policy.withholding);
}

} // namespace counterpart::core
