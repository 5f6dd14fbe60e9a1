// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/rivals.h"

#include "app/bench/system.h"
#include "core/port/files.h"

namespace counterpart::bench {

namespace {

namespace fs = std::filesystem;

/// The program with its arguments, then its output flushed; what an earlier run left is taken away first, which does
/// not count.
std::function<Result<double>()> timed(std::vector<std::string> words, fs::path out) {
    return [words = std::move(words), out = std::move(out)]() -> Result<double> {
        TRY(core::system_files().remove(out));
        const Stopwatch watch;
        TRY(run_program(words));
        TRY(run_program({"sync", out.string()}));
        TRY(run_program({"sync", out.parent_path().string()}));
        return watch.seconds();
    };
}

/// Where age stands: its folder with a slash, or empty for the PATH; nothing where it is not installed.
std::optional<std::string> age_folder() {
    std::string deps = environment("COUNTERPART_DEPS");
    if (deps.empty()) {
        const std::string cache = environment("XDG_CACHE_HOME");
        deps = (cache.empty() ? environment("HOME") + "/.cache" : cache) + "/counterpart/deps";
    }
    std::string folder = deps + "/age/usr/bin/";
    std::error_code ignored;
    if (fs::exists(folder + "age", ignored)) return folder;
    if (program_is_there("age") && program_is_there("age-keygen")) return std::string();
    return std::nullopt;
}

/// The line of a key file that says what to seal to.
std::string recipient_in(std::string_view printed) {
    const std::size_t end = printed.find_first_of("\r\n");
    return std::string(printed.substr(0, end));
}

} // namespace

Result<void> Rivals::add_age(const fs::path& folder, const fs::path& plain, bool hybrid, Report& report) {
    const std::string name = hybrid ? "age_hybrid" : "age";
    const auto age = age_folder();
    if (!age) {
        report.left_out.push_back({name, "age is not installed"});
        return {};
    }
    const std::string key = (folder / (name + ".key")).string();
    std::vector<std::string> make{*age + "age-keygen", "-o", key};
    if (hybrid) make.insert(make.begin() + 1, "-pq");
    if (const auto made = run_program(make); !made) {
        report.left_out.push_back({name, "this age makes no such key"});
        return {};
    }
    TRY_ASSIGN(const std::string printed, run_program({*age + "age-keygen", "-y", key}));
    const fs::path sealed = folder / (name + ".age"), opened = folder / (name + ".opened");
    const std::string program = *age + "age";
    m_all.push_back({name, hybrid ? "age -r, post-quantum" : "age -r",
                     timed({program, "-r", recipient_in(printed), "-o", sealed.string(), plain.string()}, sealed),
                     hybrid ? "age -d, post-quantum" : "age -d",
                     timed({program, "-d", "-i", key, "-o", opened.string(), sealed.string()}, opened), hybrid ? 0 : 0.8,
                     hybrid ? 0 : 1.0});
    return {};
}

Result<void> Rivals::add_gpg(const fs::path& folder, const fs::path& plain, Report& report) {
    if (!program_is_there("gpg")) {
        report.left_out.push_back({"gpg", "gpg is not installed"});
        return {};
    }
    const fs::path home = folder / "gnupg", sealed = folder / "sealed.gpg";
    TRY(core::system_files().make_folder(home));
    m_gpg_home = home.string();
    const std::vector<std::string> gpg{"gpg", "--homedir", m_gpg_home, "--batch", "--yes", "--quiet", "--no-auto-check-trustdb"};
    const auto with = [&](std::initializer_list<std::string> more) {
        std::vector<std::string> out = gpg;
        out.insert(out.end(), more);
        return out;
    };
    if (!run_program(with({"--passphrase", "", "--quick-gen-key", "bench@example.org", "future-default", "default", "never"}))) {
        report.left_out.push_back({"gpg", "it made no key (a folder name that is too long for its agent?)"});
        return {};
    }
    m_all.push_back({"gpg", "gpg -z0 -s -e",
                     timed(with({"--trust-model", "always", "-z0", "-s", "-e", "-r", "bench@example.org", "-o", sealed.string(), plain.string()}), sealed),
                     {}, {}, 0.3, 0});
    return {};
}

Result<Rivals> Rivals::find(const fs::path& folder, const fs::path& plain, Report& report) {
    Rivals out;
    TRY(out.add_age(folder, plain, false, report));
    TRY(out.add_age(folder, plain, true, report));
    TRY(out.add_gpg(folder, plain, report));
    return out;
}

Rivals::~Rivals() {
    if (m_gpg_home.empty()) return;
    [[maybe_unused]] const auto ended = run_program({"gpgconf", "--homedir", m_gpg_home, "--kill", "gpg-agent"});
}

} // namespace counterpart::bench
