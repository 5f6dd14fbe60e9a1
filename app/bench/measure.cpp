// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/measure.h"

#include <algorithm>
#include <cmath>

namespace counterpart::bench {

Sizes Sizes::quick() { return {2 * 1024 * 1024 + 4711, 300, {300}, 2'000, 1}; }

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

Result<std::vector<Runs>> alternate(const std::vector<Contender>& contenders, int runs) {
    std::vector<Runs> out;
    for (const Contender& contender : contenders) {
        TRY(contender.run());
        out.push_back({contender.who, {}});
    }
    for (int run = 0; run < runs; ++run) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            TRY_ASSIGN(const double seconds, contenders[i].run());
            out[i].seconds.push_back(seconds);
        }
    }
    return out;
}

double ratio(const Runs& ours, const Runs& theirs) { return median(ours.seconds) / median(theirs.seconds); }

} // namespace counterpart::bench
