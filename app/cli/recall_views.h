// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/page.h"
#include "core/usecase/recalls.h"

namespace counterpart::cli {

/// "waiting", "overdue", "erased", "declined".
std::string_view text_of(core::RecallView::State state);
/// The same, of a recall of ours with how many of the officers who have it have proved it: "waiting, 1 of 2 have proved it".
std::string state_of(const core::RecallView& recall);
Json json_of(const core::RecallView& recall);
Page page_of(const core::RecallView& recall);
/// "It proves a promise …": what every answer to a recall comes to.
inline constexpr std::string_view kDisposalProves =
    "The proof is a signed promise. Nobody can see from afar that no copy, print or backup was kept.";

} // namespace counterpart::cli
