// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/period.h"

#include <algorithm>

namespace counterpart::core {

Result<Span> span_of(const Period& period, Instant now) {
    const Span out{period.since.value_or(Instant{0}), std::min(period.until.value_or(now), now)};
    if (out.until < out.since) return fail(ErrorCode::invalid_argument, "period.reversed");
    return out;
}

} // namespace counterpart::core
