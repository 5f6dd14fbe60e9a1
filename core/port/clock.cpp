// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/clock.h"

#include <chrono>

namespace counterpart::core {

namespace {
class SystemClock final : public Clock {
public:
    Instant now() override {
        using namespace std::chrono;
        return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
    }
};
} // namespace

Clock& system_clock() {
    static SystemClock clock;
    return clock;
}

} // namespace counterpart::core
