// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/measure.h"
#include "app/bench/people.h"
#include "core/port/files.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace counterpart::bench {

namespace {

struct Wanted {
    std::uint64_t people = 0;
    std::uint64_t seed = kPeopleSeed;
    std::string file;
    bool force = false;
    Options options;
    std::string folder;
    bool json = false;
    std::uint64_t attachment_mib = 0;
};

struct Measurement {
    const char* name;
    Result<void> (*run)(const Options&, Report&);
};
constexpr Measurement kMeasurements[]{{"exchange", measure_exchange},
                                      {"changesets", measure_changesets},
                                      {"records", measure_records},
                                      {"search", measure_search},
                                      {"window", measure_window}};

Result<void> write_people_file(const Wanted& wanted) {
    TRY_ASSIGN(const auto out, core::system_files().create(wanted.file, wanted.force ? core::Existing::replace : core::Existing::refuse));
    TRY(write_people(wanted.seed, wanted.people, *out));
    return out->commit();
}

/// In a folder of our own, which is gone afterwards.
Result<void> measure(Wanted wanted) {
    Options& options = wanted.options;
    core::Files& files = core::system_files();
    options.folder = std::filesystem::path(wanted.folder) / "counterpart-bench";
    TRY_ASSIGN(const bool there, files.exists(options.folder));
    if (there) return fail(ErrorCode::conflict, "io.exists", "--dir holds a folder counterpart-bench");
    TRY(files.make_folder(options.folder));
    Report report;
    Result<void> done;
    for (const Measurement& measurement : kMeasurements) {
        const bool asked = options.only.empty() || std::ranges::find(options.only, measurement.name) != options.only.end();
        if (asked && done) done = measurement.run(options, report);
    }
    const auto removed = files.remove_folder(options.folder);
    TRY(done);
    TRY(removed);
    std::fputs((wanted.json ? as_json(options, report) : as_table(options, report)).c_str(), stdout);
    return {};
}

int told(const Result<void>& done) {
    if (done) return 0;
    std::fprintf(stderr, "counterpart-bench: %s %s\n", std::string(done.error().reason).c_str(), done.error().detail.c_str());
    return 1;
}

} // namespace

int run(int argc, const char* const* argv) {
    CLI::App program("Measures Counterpart against the programs and libraries next to it.", "counterpart-bench");
    Wanted wanted;
    CLI::App* people = program.add_subcommand("people", "Writes a CSV of invented people");
    people->add_option("N", wanted.people, "How many.")->required();
    people->add_option("FILE", wanted.file, "Where to.")->required();
    people->add_option("--seed", wanted.seed, "Other people for another number.");
    people->add_flag("--force", wanted.force, "Replace the file where it is there already.");
    bool quick = false;
    program.add_flag("--quick", quick, "Small sizes, to see that it runs; the figures mean nothing.");
    program.add_flag("--json", wanted.json, "One JSON object instead of a table.");
    program.add_option("--only", wanted.options.only, "exchange, changesets, records, search or window.")
        ->check(CLI::IsMember({"exchange", "changesets", "records", "search", "window"}));
    program.add_option("--dir", wanted.folder, "Where to work; on the disk that is meant. Here, where it is not given.");
    program.add_option("--size", wanted.attachment_mib, "MiB of the attachment.");
    program.add_option("--people", wanted.options.sizes.people, "How many to search among.");
    program.add_option("--records", wanted.options.sizes.records, "How many to take in.");
    program.add_option("--runs", wanted.options.sizes.runs, "Of each, in turn.")->check(CLI::Range(1, 99));
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error);
    }
    if (people->parsed()) return told(write_people_file(wanted));
    if (quick) {
        wanted.options.sizes = Sizes::quick();
        wanted.options.quick = true;
    }
    if (wanted.attachment_mib != 0) wanted.options.sizes.attachment = wanted.attachment_mib << 20U;
    return told(measure(std::move(wanted)));
}

} // namespace counterpart::bench

int main(int argc, char** argv) { return counterpart::bench::run(argc, argv); }
