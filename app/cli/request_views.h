// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/letter_views.h"
#include "app/cli/record_views.h"
#include "core/usecase/requests.h"

namespace counterpart::cli {

/// "in-part" as "in_part": "cli.usage" (invalid_argument).
Result<core::RequestOutcome> request_outcome(std::string_view text);

/// "open", "overdue", "they hold nothing" …
std::string state_of(const core::RequestView& request);
Json json_of(const core::RequestView& request);
Page page_of(const core::RequestView& request);

} // namespace counterpart::cli
