// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/page.h"
#include "core/policy/judge.h"

namespace counterpart::cli {

Json json_of(const core::PolicyVerdict& verdict);

/// The verdict with each reason; of what asks for something, what to do about it.
Page page_of(const core::PolicyVerdict& verdict);

} // namespace counterpart::cli
