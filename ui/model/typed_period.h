// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/period.h"
#include "crypto/base/result.h"

#include <QString>

namespace counterpart::ui {

/// Two days as they are typed ("1/4/2026"), by UK clocks; the second belongs to the time with all its hours. What is
/// left empty is open. "period.bad_day" (invalid_argument).
Result<core::Period> typedPeriod(const QString& since, const QString& until);

} // namespace counterpart::ui
