// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/letter_views.h"
#include "app/cli/record_views.h"
#include "core/usecase/challenges.h"

namespace counterpart::cli {

/// "out-of-date" as "out_of_date": "cli.usage" (invalid_argument).
Result<core::ChallengeOpinion> challenge_opinion(std::string_view text);

/// "open", "corrected", "stands".
std::string_view state_of(const core::ChallengeView& challenge);
Json json_of(const core::ChallengeView& challenge);
Page page_of(const core::ChallengeView& challenge);

} // namespace counterpart::cli
