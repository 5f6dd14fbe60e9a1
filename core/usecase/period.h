// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/instant.h"

#include <optional>

namespace counterpart::core {

/// A time that is asked for; either end may be left open.
struct Period {
    std::optional<Instant> since = {};
    std::optional<Instant> until = {};
};
/// A time with both its ends, which belong to it.
struct Span {
    Instant since;
    Instant until;
    [[nodiscard]] bool covers(Instant at) const { return since <= at && at <= until; }
};
/// From the beginning (1970) where it is open, and not beyond now. "period.reversed" (invalid_argument).
Result<Span> span_of(const Period&, Instant now);

} // namespace counterpart::core
