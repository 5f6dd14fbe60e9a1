// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/usecase/groups.h"

namespace counterpart::cli {

/// What to disclose, as "seal" and "disclosure preview" both take it.
std::vector<Argument> disclosure_arguments();
/// Whether they are enough to begin with: "cli.usage" (invalid_argument).
Result<void> check_usage(const Arguments& arguments);
/// find_record()'s and find_officer()'s reasons, find_fact()'s, show_disclosure()'s, show_request()'s and with_template()'s reasons, "value.not_an_instant".
Result<core::SealRequest> disclosure_request(core::Session& session, const Arguments& arguments);
/// The same for a group.
Result<core::GroupRequest> group_request(core::Session& session, const Arguments& arguments);

} // namespace counterpart::cli
