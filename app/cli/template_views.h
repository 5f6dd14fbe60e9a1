// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/disclosure_templates.h"

namespace counterpart::cli {

// What a template fills in, for programs and for people.

Json json_of(const core::DisclosureTemplate& one);
Page page_of(const core::DisclosureTemplate& one);

} // namespace counterpart::cli
