// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/typed_period.h"

#include "core/model/civil_time.h"
#include "ui/model/display.h"

namespace counterpart::ui {

namespace {

Result<std::optional<core::Instant>> typedDay(const QString& typed, const char* time, std::int64_t more) {
    const QString day = typed.trimmed();
    if (day.isEmpty()) return std::nullopt;
    const auto at = core::parse_typed_instant(toUtf8(day) + time);
    if (!at) return fail(ErrorCode::invalid_argument, "period.bad_day");
    return core::Instant{at->milliseconds + more};
}

} // namespace

Result<core::Period> typedPeriod(const QString& since, const QString& until) {
    constexpr std::int64_t kLastMinute = 59'999;
    core::Period out;
    TRY_ASSIGN(out.since, typedDay(since, " 00:00", 0));
    TRY_ASSIGN(out.until, typedDay(until, " 23:59", kLastMinute));
    return out;
}

} // namespace counterpart::ui
