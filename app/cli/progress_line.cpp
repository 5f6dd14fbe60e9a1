// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/cli/page.h"
#include "core/port/interrupt.h"
#include "core/port/terminal.h"

#include <algorithm>

namespace counterpart::cli {

namespace {

constexpr std::size_t kBar = 24;
constexpr auto kBetween = std::chrono::milliseconds(100);

bool counts_bytes(core::Stage stage, std::uint64_t total) {
    switch (stage) {
    case core::Stage::reading:
    case core::Stage::sealing:
    case core::Stage::opening:
    case core::Stage::writing:
        return total >= 1024ULL * 1024;
    case core::Stage::preparing:
    case core::Stage::deriving_key:
    case core::Stage::checking:
    case core::Stage::indexing:
        return false;
    }
    return false;
}

} // namespace

std::string_view words_of(core::Stage stage) {
    switch (stage) {
    case core::Stage::preparing:
        return "Preparing";
    case core::Stage::deriving_key:
        return "Working out the key";
    case core::Stage::reading:
        return "Reading";
    case core::Stage::sealing:
        return "Sealing";
    case core::Stage::opening:
        return "Opening";
    case core::Stage::checking:
        return "Checking";
    case core::Stage::writing:
        return "Writing";
    case core::Stage::indexing:
        return "Indexing";
    }
    return "Working";
}

std::string progress_text(core::Stage stage, std::uint64_t done, std::uint64_t total, double seconds,
                          std::size_t width) {
    std::string text(words_of(stage));
    if (total > 0) {
        const double part = std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
        const auto filled = static_cast<std::size_t>(part * static_cast<double>(kBar));
        text += " [" + std::string(filled, '#') + std::string(kBar - filled, '.') + "] " +
                std::to_string(static_cast<int>(part * 100)) + "%";
    } else if (done > 0) {
        text += " " + shown(done);
    }
    if (counts_bytes(stage, total) && seconds >= 0.5)
        text += "  " + shown_bytes(static_cast<std::uint64_t>(static_cast<double>(done) / seconds)) + "/s";
    return text.substr(0, width);
}

std::stop_token ProgressLine::stop() const {
    if (core::interrupted()) m_stop.request_stop();
    return m_stop.get_token();
}

void ProgressLine::advanced(core::Stage stage, std::uint64_t done, std::uint64_t total) {
    if (core::interrupted()) m_stop.request_stop();
    if (!m_visible) return;
    const std::scoped_lock lock(m_mutex);
    const Time now = std::chrono::steady_clock::now();
    if (m_stage != stage) {
        m_stage = stage;
        m_stage_began = now;
    } else if (now - m_drawn < kBetween) {
        return;
    }
    m_drawn = now;
    m_on_screen = true;
    const double seconds = std::chrono::duration<double>(now - m_stage_began).count();
    const std::size_t width = std::max<std::size_t>(core::terminal_width(core::Stream::error), 20) - 1;
    [[maybe_unused]] const auto drawn = core::write_stream(
        core::Stream::error, bytes_of("\r\x1b[K" + progress_text(stage, done, total, seconds, width)));
}

void ProgressLine::clear() {
    const std::scoped_lock lock(m_mutex);
    if (!m_on_screen) return;
    m_on_screen = false;
    m_stage.reset();
    [[maybe_unused]] const auto cleared = core::write_stream(core::Stream::error, bytes_of("\r\x1b[K"));
}

} // namespace counterpart::cli
