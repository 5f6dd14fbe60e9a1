// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"

#include <atomic>

namespace counterpart::test {

/// Asks for a stop at the n-th word of how far it has come; 0: before the first.
class StopAt final : public core::Progress {
public:
    explicit StopAt(int n) : m_left(n) {
        if (n == 0) m_stop.request_stop();
    }
    void advanced(core::Stage, std::uint64_t, std::uint64_t) override {
        if (--m_left == 0) m_stop.request_stop();
    }
    [[nodiscard]] std::stop_token stop() const override { return m_stop.get_token(); }
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

private:
    std::atomic<int> m_left;
    std::stop_source m_stop;
};

} // namespace counterpart::test
