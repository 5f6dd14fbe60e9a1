// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/measure.h"
#include "app/bench/system.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace counterpart::bench {

namespace {

std::string number(double value, int places) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", places, value);
    return text.data();
}

std::string padded(std::string text, std::size_t width) {
    if (text.size() < width) text.append(width - text.size(), ' ');
    return text;
}

/// What small sizes reach says nothing, so the bar is left out with them.
std::string bar_of(const Options& options, const Measured& measured) {
    if (measured.bar == 0 || options.quick) return "";
    return (measured.at_least ? "at least " : "at most ") + number(measured.bar, measured.bar < 10 ? 1 : 0) +
           (measured.reached() ? "" : "  NOT REACHED");
}

std::string runs_of(const Measured& measured) {
    std::string out;
    for (const Runs& runs : measured.runs) {
        out += (out.empty() ? "" : "; ") + runs.who + " " + (median(runs.seconds) < 0.1 ? number(median(runs.seconds) * 1000, 2) + " ms" : number(median(runs.seconds), 2) + " s");
    }
    return out;
}

} // namespace

std::string as_table(const Options& options, const Report& report) {
    const auto now = load();
    std::string out = std::to_string(cores()) + " cores, load " + number(now[0], 1) + " " + number(now[1], 1) + " " +
                      number(now[2], 1) + "; medians of " + std::to_string(options.sizes.runs) +
                      " runs in turn, warm cache, everybody's output flushed to the disk\n";
    if (options.quick) out += "Small sizes, to show that it runs: the figures mean nothing.\n";
    out += "\n";
    for (const Measured& measured : report.measured) {
        const bool small = measured.unit == "times";
        out += padded(measured.what, 68) + " " +
               padded(number(measured.value, small ? 2 : 1) + " " + measured.unit, 12) + " " + bar_of(options, measured) + "\n";
        if (!measured.runs.empty()) out += "    " + runs_of(measured) + "\n";
    }
    for (const LeftOut& left : report.left_out) out += "left out: " + left.name + ": " + left.why + "\n";
    return out;
}

std::string as_json(const Options& options, const Report& report) {
    nlohmann::json measured = nlohmann::json::array(), left_out = nlohmann::json::array();
    for (const Measured& each : report.measured) {
        nlohmann::json runs = nlohmann::json::array();
        for (const Runs& one : each.runs) runs.push_back({{"who", one.who}, {"seconds", one.seconds}});
        nlohmann::json entry{{"name", each.name}, {"what", each.what}, {"value", each.value}, {"unit", each.unit}, {"runs", runs}};
        if (each.bar != 0) {
            entry["bar"] = {{"value", each.bar}, {"at_least", each.at_least}, {"reached", each.reached()}};
        }
        measured.push_back(std::move(entry));
    }
    for (const LeftOut& each : report.left_out) left_out.push_back({{"name", each.name}, {"why", each.why}});
    const nlohmann::json out{{"quick", options.quick},
                             {"cores", cores()},
                             {"load", load()},
                             {"sizes",
                              {{"attachment", options.sizes.attachment},
                               {"changesets", options.sizes.changesets},
                               {"records", options.sizes.records},
                               {"people", options.sizes.people},
                               {"runs", options.sizes.runs}}},
                             {"measured", measured},
                             {"left_out", left_out}};
    return out.dump(2) + "\n";
}

} // namespace counterpart::bench
