// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/measure.h"

#include <optional>
#include <utility>

namespace counterpart::bench {

/// Another program that seals a file. Each run ends when its output is on the disk.
struct Rival {
    std::string name; ///< "age"
    std::string who;  ///< "age -r"
    std::function<Result<double>()> seal;
    std::string opens = {};                    ///< "age -d"
    std::function<Result<double>()> open = {}; ///< none where it is not compared
    double seal_bar = 0;
    double open_bar = 0;
};

/// Those that are installed, with keys of their own made for the occasion. age is looked for in COUNTERPART_DEPS
/// (or the cache that packaging/dependencies fills) first, then on the PATH.
class Rivals {
public:
    /// Makes the keys below `folder`; what is not there is noted in the report.
    static Result<Rivals> find(const std::filesystem::path& folder, const std::filesystem::path& plain, Report& report);
    Rivals(Rivals&& other) noexcept : m_all(std::move(other.m_all)), m_gpg_home(std::exchange(other.m_gpg_home, {})) {}
    Rivals& operator=(Rivals&&) = delete;
    ~Rivals();
    [[nodiscard]] const std::vector<Rival>& all() const { return m_all; }

private:
    Rivals() = default;
    Result<void> add_age(const std::filesystem::path& folder, const std::filesystem::path& plain, bool hybrid, Report& report);
    Result<void> add_gpg(const std::filesystem::path& folder, const std::filesystem::path& plain, Report& report);

    std::vector<Rival> m_all;
    std::string m_gpg_home; ///< whose agent is to be ended
};

} // namespace counterpart::bench
