// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/clock.h"

namespace counterpart::test {

/// Stands still until it is moved.
class FakeClock final : public core::Clock {
public:
    explicit FakeClock(core::Instant start = {1'780'568'400'000}) : m_now(start) {} // 2026-06-04T10:20:00Z
    core::Instant now() override { return m_now; }
    void advance_seconds(std::int64_t seconds) { m_now.milliseconds += seconds * 1000; }

private:
    core::Instant m_now;
};

} // namespace counterpart::test
