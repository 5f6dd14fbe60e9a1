// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

// What would leave, for programs and for people.

Json json_of(const core::DisclosurePreview& preview);
Page page_of(const core::DisclosurePreview& preview);
/// Why a value or a record stays: "as you chose".
std::string words_of(const core::KeptBy& by);

} // namespace counterpart::cli
