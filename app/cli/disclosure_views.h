// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

// What has left and what became of it, for programs and for people.

Json json_of(const core::DisclosureView& disclosure);
Page page_of(const core::DisclosureView& disclosure);

} // namespace counterpart::cli
