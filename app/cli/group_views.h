// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/groups.h"

namespace counterpart::cli {

// Groups, and who of them would see what, for programs and for people.

Json json_of(const core::GroupView& group);
Page page_of(const core::GroupView& group);
Json json_of(const core::GroupPreview& preview);
Page page_of(const core::GroupPreview& preview);

} // namespace counterpart::cli
