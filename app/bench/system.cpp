// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/system.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <thread>

extern char** environ;

namespace counterpart::bench {

namespace {

constexpr std::size_t kMostOutput = 64 * 1024;

std::string all_of(int descriptor) {
    std::string out;
    std::array<char, 4096> some{};
    for (;;) {
        const ssize_t n = read(descriptor, some.data(), some.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return out;
        if (out.size() < kMostOutput) out.append(some.data(), static_cast<std::size_t>(n));
    }
}

} // namespace

Result<std::string> run_program(const std::vector<std::string>& words) {
    const auto failed = [&] { return fail(ErrorCode::io, "bench.program_failed", words.front()); };
    std::array<int, 2> pipe_ends{};
    if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return failed();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<std::string> copies = words;
    std::vector<char*> arguments;
    for (std::string& word : copies) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int spawned = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(pipe_ends[1]);
    std::string output = spawned == 0 ? all_of(pipe_ends[0]) : std::string();
    close(pipe_ends[0]);
    if (spawned != 0) return failed();
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return failed();
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return failed();
    return output;
}

bool program_is_there(const std::string& name) {
    std::string paths = environment("PATH") + ":";
    for (std::size_t end = paths.find(':'); end != std::string::npos; end = paths.find(':')) {
        if (access((paths.substr(0, end) + "/" + name).c_str(), X_OK) == 0) return true;
        paths.erase(0, end + 1);
    }
    return false;
}

void forget_memory_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

std::uint64_t memory_peak() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::uint64_t kibibytes = 0;
        if (word == "VmHWM:" && status >> kibibytes) return kibibytes * 1024;
    }
    return 0;
}

std::filesystem::path own_folder() {
    std::error_code failed;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::path{} : self.parent_path();
}

unsigned cores() { return std::max(1U, std::thread::hardware_concurrency()); }

std::array<double, 3> load() {
    std::array<double, 3> out{};
    if (getloadavg(out.data(), 3) != 3) return {};
    return out;
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

} // namespace counterpart::bench
