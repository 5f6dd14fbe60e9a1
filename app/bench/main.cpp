// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/people.h"
#include "core/port/files.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace counterpart::bench {

namespace {

struct Wanted {
    std::uint64_t people = 0;
    std::uint64_t seed = kPeopleSeed;
    std::string file;
};

Result<void> write_people_file(const Wanted& wanted) {
    TRY_ASSIGN(const auto out, core::system_files().create(wanted.file, core::Existing::replace));
    TRY(write_people(wanted.seed, wanted.people, *out));
    return out->commit();
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
    people->add_option("FILE", wanted.file, "Where to; what is there is replaced.")->required();
    people->add_option("--seed", wanted.seed, "Other people for another number.");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error);
    }
    if (people->parsed()) return told(write_people_file(wanted));
    return 0;
}

} // namespace counterpart::bench

int main(int argc, char** argv) { return counterpart::bench::run(argc, argv); }
