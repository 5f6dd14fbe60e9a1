// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partial_date.h"
#include "core/usecase/needs_attention.h"

namespace counterpart::core {

/// Noon of its last day: of a year or month alone, that of the year or month.
Instant last_day_of(const PartialDate& date);
/// How a day stands to now: nothing where it is further away than `soon` days.
std::optional<Urgency> urgency_of_day(Instant day, Instant now, std::uint32_t soon);

/// Cases to be reviewed, tasks due and values to be settled.
Result<void> add_due_records(Session& session, std::uint32_t soon, std::vector<AttentionLine>& lines);

} // namespace counterpart::core
