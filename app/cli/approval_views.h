// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/page.h"
#include "core/usecase/approvals.h"

namespace counterpart::cli {

Json json_of(const core::ApprovalSummary& approval);
Json json_of(const core::ApprovalView& approval);
/// Terms, rules, and what would leave value by value.
Page page_of(const core::ApprovalView& approval);
/// How it stands: "not answered yet", "agreed: Dora Finch".
std::string state_of(const core::ApprovalSummary& approval);

} // namespace counterpart::cli
