// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <cstdint>
#include <stop_token>

namespace counterpart::core {

enum class Stage { preparing, deriving_key, reading, sealing, opening, checking, writing, indexing };

/// How far a long act has come, and whether it shall go on. Called from whichever thread works, often; an
/// implementation thins it out.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` 0: not known. Units are bytes or items, as the stage has them.
    virtual void advanced(Stage stage, std::uint64_t done, std::uint64_t total) = 0;
    [[nodiscard]] virtual std::stop_token stop() const { return {}; }

    /// "act.cancelled" (cancelled) once a stop was asked for.
    [[nodiscard]] Result<void> go_on() const {
        if (stop().stop_requested()) return fail(ErrorCode::cancelled, "act.cancelled");
        return {};
    }
};

class NoProgress final : public Progress {
public:
    void advanced(Stage, std::uint64_t, std::uint64_t) override {}
};

} // namespace counterpart::core
