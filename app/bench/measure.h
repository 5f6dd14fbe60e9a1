// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace counterpart::bench {

/// How much is asked for. The defaults are those of ARCHITECTURE.md's table; quick() only shows that it runs.
struct Sizes {
    std::uint64_t attachment = 1ULL << 30U;
    std::uint64_t changesets = 20'000;
    std::vector<std::uint64_t> records{10'000, 100'000};
    std::uint64_t people = 1'000'000;
    int runs = 5;
    static Sizes quick();
};

struct Options {
    Sizes sizes;
    std::filesystem::path folder; ///< empty and ours
    std::vector<std::string> only; ///< names of measurements; empty: all
    bool quick = false;
};

/// Who was measured, with every run in seconds.
struct Runs {
    std::string who;
    std::vector<double> seconds;
};

/// One line of the table.
struct Measured {
    std::string name;    ///< "seal/age"
    std::string what;    ///< in words
    double value = 0;
    std::string unit;    ///< "times", "ms", "MiB"
    double bar = 0;      ///< what is to be reached; 0: for knowledge alone
    bool at_least = false; ///< the value must not be below the bar; else not above
    std::vector<Runs> runs = {};

    [[nodiscard]] bool reached() const { return bar == 0 || (at_least ? value >= bar : value <= bar); }
};

struct LeftOut {
    std::string name;
    std::string why;
};

struct Report {
    std::vector<Measured> measured;
    std::vector<LeftOut> left_out;
};

class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Of at least one; the mean of the two in the middle for an even number.
double median(std::vector<double> values);
/// `share` of 0 to 1: 0.95 for the 95th percentile (nearest rank).
double percentile(std::vector<double> values, double share);

/// Does one run and says how long what counts of it took.
struct Contender {
    std::string who;
    std::function<Result<double>()> run;
};
/// Each once to warm up, which does not count, then each in turn, `runs` times over: whatever else the machine does
/// falls on all alike.
Result<std::vector<Runs>> alternate(const std::vector<Contender>& contenders, int runs);
/// Ours by theirs, medians.
double ratio(const Runs& ours, const Runs& theirs);

// The measurements; each in a folder of its own below options.folder.
Result<void> measure_exchange(const Options& options, Report& report);
Result<void> measure_changesets(const Options& options, Report& report);
Result<void> measure_records(const Options& options, Report& report);
Result<void> measure_search(const Options& options, Report& report);
Result<void> measure_window(const Options& options, Report& report);

std::string as_table(const Options& options, const Report& report);
std::string as_json(const Options& options, const Report& report);

} // namespace counterpart::bench
