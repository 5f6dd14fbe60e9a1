// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

// Cards and registers, for programs and for people.

Json json_of(const core::CardView& card);
Json json_of(const core::PartnershipView& partnership);

Page page_of(const core::CardView& card);
/// Who belongs to it, how it is known, and what it lacks. `now` decides whose keys are good.
Page page_of(const core::PartnershipView& partnership, core::Instant now);

} // namespace counterpart::cli
