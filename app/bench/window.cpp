// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/measure.h"
#include "app/bench/system.h"

#include <algorithm>
#include <sstream>

namespace counterpart::bench {

namespace {

std::function<Result<double>()> timed(std::vector<std::string> words) {
    return [words = std::move(words)]() -> Result<double> {
        const Stopwatch watch;
        TRY(run_program(words));
        return watch.seconds();
    };
}

} // namespace

/// The desktop, by a program that stands beside this one: it links Qt, which this one does not.
Result<void> measure_window(const Options& options, Report& report) {
    const std::filesystem::path program = own_folder() / "counterpart-bench-desktop";
    std::error_code ignored;
    if (!std::filesystem::exists(program, ignored)) {
        report.left_out.push_back({"window", "built without the desktop"});
        return {};
    }
    TRY_ASSIGN(const auto runs, alternate({{"counterpart", timed({program.string(), "lock", (options.folder / "store").string()})},
                                           {"an empty Qt window", timed({program.string(), "empty"})}},
                                          options.sizes.runs * 3));
    report.measured.push_back({"start/lock", "start to the painted lock screen: time by an empty Qt window's", ratio(runs[0], runs[1]), "times", 1.5, false, runs});

    TRY_ASSIGN(const std::string told, run_program({program.string(), "scroll", std::to_string(options.sizes.people)}));
    std::vector<double> pauses;
    std::istringstream lines(told);
    for (double pause = 0; lines >> pause;) pauses.push_back(pause);
    if (pauses.empty()) return fail(ErrorCode::io, "bench.program_failed", "counterpart-bench-desktop");
    const std::string list = "a list of " + std::to_string(options.sizes.people) + " scrolls: ";
    report.measured.push_back({"scroll/worst", list + "longest pause of " + std::to_string(pauses.size()), std::ranges::max(pauses), "ms", 50, false, {}});
    report.measured.push_back({"scroll/p95", list + "95th percentile", percentile(pauses, 0.95), "ms", 0, false, {}});
    return {};
}

} // namespace counterpart::bench
