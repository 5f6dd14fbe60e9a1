// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

// A bundle that came, for programs and for people.

Json json_of(const core::BundleView& bundle);

/// Verdict, who and when, what it means, what would change.
Page page_of(const core::BundleView& bundle);
/// That its sender went by an older register, and what our policy says of that; nothing where they did not.
Page sender_older(const core::BundleView& bundle);
/// What is not kept of it, and why; nothing where all is.
Page kept_aside(const core::BundleView& bundle);

} // namespace counterpart::cli
