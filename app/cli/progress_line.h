// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>

namespace counterpart::cli {

/// Progress on one line of a terminal; silent elsewhere. Ctrl+C asks the act to stop. Any thread.
class ProgressLine final : public core::Progress {
public:
    explicit ProgressLine(bool visible) : m_visible(visible) {}
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() override { clear(); }

    void advanced(core::Stage stage, std::uint64_t done, std::uint64_t total) override;
    [[nodiscard]] std::stop_token stop() const override;
    /// Before anything else is written.
    void clear();

private:
    using Time = std::chrono::steady_clock::time_point;

    bool m_visible;
    mutable std::stop_source m_stop;
    std::mutex m_mutex;
    std::optional<core::Stage> m_stage;
    Time m_stage_began;
    Time m_drawn;
    bool m_on_screen = false;
};

/// "Sealing", and so on.
std::string_view words_of(core::Stage stage);
/// "Sealing   [#####.....]  52%  24.1 MiB/s", at most `width` columns. The rate only where the stage counts
/// bytes.
std::string progress_text(core::Stage stage, std::uint64_t done, std::uint64_t total, double seconds,
                          std::size_t width);

} // namespace counterpart::cli
