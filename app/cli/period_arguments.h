// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/usecase/period.h"

namespace counterpart::cli {

// --since and --until, as every command that speaks of a time takes them. Both days belong to it.

inline constexpr Argument kSince{"--since", "DAY", "From this day on: 2026-06-01."};
inline constexpr Argument kUntil{"--until", "DAY", "Up to the end of this day; to now where it is not given."};
/// parse_instant()'s reasons.
Result<core::Period> period_of(const Arguments& arguments);

} // namespace counterpart::cli
