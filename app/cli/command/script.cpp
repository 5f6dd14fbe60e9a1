// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/parse.h"
#include "core/port/interrupt.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <optional>
#include <sstream>

namespace counterpart::cli {

namespace {

constexpr std::uint64_t kMaxScriptBytes = 64ULL * 1024 * 1024;

/// ["case", "list"]
Result<std::vector<std::string>> words_of(const std::string& line) {
    const auto list = nlohmann::json::parse(line, nullptr, false);
    std::vector<std::string> words{"counterpart-cli"};
    if (!list.is_array()) return fail(ErrorCode::malformed, "cli.bad_script");
    for (const auto& word : list) {
        if (!word.is_string()) return fail(ErrorCode::malformed, "cli.bad_script");
        words.push_back(word.get<std::string>());
    }
    return words;
}

/// As somebody would have typed it.
std::string typed(const std::vector<std::string>& words) {
    std::string out = "$";
    for (const std::string& word : words) {
        const bool quoted = word.empty() || word.find_first_of(" \t\"'\\$`;&|<>()*?") != std::string::npos;
        out += quoted ? " \"" + shown(word) + "\"" : " " + shown(word);
    }
    return out + "\n";
}

Result<void> run_line(const std::string& line, const std::vector<Command>& commands, Context& context) {
    TRY_ASSIGN(const std::vector<std::string> words, words_of(line));
    std::vector<const char*> argv;
    for (const std::string& word : words)
        argv.push_back(word.c_str());
    Globals same; // the store, the form and the descriptor are the script's own
    TRY_ASSIGN(const Parsed parsed, parse(static_cast<int>(argv.size()), argv.data(), commands, same));
    if (parsed.wanted != Wanted::run || parsed.command->name == "script")
        return fail(ErrorCode::malformed, "cli.bad_script");
    if (!context.out.json()) TRY(Output::text(typed(words)));
    return parsed.command->run(parsed.arguments, context);
}

Result<void> run(const Arguments& arguments, Context& context) {
    std::istringstream from_file;
    std::istream* lines = &std::cin;
    if (arguments.one("FILE") != "-") {
        TRY_ASSIGN(const Bytes content, context.ports.files.read(arguments.path("FILE"), kMaxScriptBytes));
        from_file.str(std::string(text_of(content)));
        lines = &from_file;
    }
    const std::vector<Command> commands = all_commands();
    std::uint64_t number = 0;
    for (std::string line; std::getline(*lines, line);) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        if (auto done = run_line(line, commands, context); !done) {
            Error error = std::move(done).error();
            if (error.detail.empty()) error.detail = "line " + std::to_string(number);
            return tl::make_unexpected(std::move(error));
        }
    }
    if (core::interrupted()) return fail(ErrorCode::cancelled, "act.cancelled");
    return {};
}

} // namespace

Command script() {
    return {"script",
            "Carries out many verbs, one a line, with the store opened once",
            "Each line is a JSON array of words, as in [\"case\", \"list\"]; lines that begin with # are "
            "left out. It ends at "
            "the first refusal. With --json each verb answers with one object on a line of its own; without, "
            "each answer has its command above it.",
            {{"FILE", "FILE", "The lines; \"-\" for standard input.", Takes::required}},
            run};
}

} // namespace counterpart::cli
