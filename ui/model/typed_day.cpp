// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/typed_day.h"

#include "core/model/civil_time.h"
#include "ui/model/display.h"

namespace counterpart::ui {

std::optional<core::Instant> typedDay(const QString& typed) {
    const auto noon = core::parse_typed_instant(toUtf8(typed.trimmed()) + " 12:00");
    if (!noon) return {};
    return core::Instant{noon->milliseconds - noon->milliseconds % core::kDayMilliseconds};
}

} // namespace counterpart::ui
