// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

/// What to disclose, as "seal" and "disclosure preview" both take it.
std::vector<Argument> disclosure_arguments();
/// find_record()'s and find_officer()'s reasons, find_fact()'s and show_disclosure()'s reasons, "value.not_an_instant".
Result<core::SealRequest> disclosure_request(core::Session& session, const Arguments& arguments);

} // namespace counterpart::cli
