// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/instant.h"

namespace counterpart::core {

/// The time, injected.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
};

Clock& system_clock();

} // namespace counterpart::core
