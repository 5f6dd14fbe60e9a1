// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/selection.h"

#include <span>

namespace counterpart::core {

/// What a sanitised report was made from. Local: it never leaves.
inline constexpr std::string_view kSanitisedFrom = "sanitised_from";

struct ToAgency {
    const AgencyId& agency;
    const std::set<BundleId>& completes;
};

/// Whether an agency would come to hold the withheld and the full version of one thing without the officer having
/// said so: core/disclosure/WITHHOLDING.md. `sanitised` are pairs of a sanitised version that leaves and its original.
/// "disclosure.was_withheld" (denied; detail: the bundle that `completes` must name), "disclosure.sanitised_with_original"
/// (denied) for a sanitised version of what the agency has, "disclosure.completes_nothing" (not_found) for a bundle that
/// did not go to this agency.
Result<void> check_versions(Database&, const ToAgency&, const std::vector<SelectedRecord>&,
                            const std::vector<std::pair<RecordId, RecordId>>& sanitised);

/// Notes what a bundle to be sent keeps back; inside the caller's transaction.
Result<void> note_withheld(Database&, std::int64_t bundle, const std::vector<SelectedRecord>&);

} // namespace counterpart::core
