// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the help's pages say of the command line is so.
#include "app/cli/command/commands.h"
#include "app/cli/help.h"
#include "app/cli/parse.h"
#include "core/usecase/help.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace counterpart;
using namespace counterpart::cli;

namespace {

/// What stands between backticks, over the end of a line, too, with one space between words.
std::vector<std::string> code_in(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t at = text.find('`'); at != std::string_view::npos; at = text.find('`', at)) {
        const std::size_t end = text.find('`', at + 1);
        REQUIRE(end != std::string_view::npos);
        std::istringstream words{std::string(text.substr(at + 1, end - at - 1))};
        std::string all;
        for (std::string word; words >> word;) all += (all.empty() ? "" : " ") + word;
        out.push_back(all);
        at = end + 1;
    }
    return out;
}

/// The verb with the longest name that these words begin with.
const Command* verb_of(const std::vector<Command>& commands, std::string_view words) {
    const Command* found = nullptr;
    for (const Command& command : commands) {
        const bool begins = words.starts_with(command.name) && (words.size() == command.name.size() || words[command.name.size()] == ' ');
        if (begins && (found == nullptr || command.name.size() > found->name.size())) found = &command;
    }
    return found;
}

bool takes(std::span<const Argument> arguments, std::string_view option) { return std::ranges::find(arguments, option, &Argument::name) != arguments.end(); }

} // namespace

TEST_CASE("every verb and option that a page of the help names is there", "[help]") {
    const auto commands = all_commands();
    for (const core::HelpPage& page : core::help_pages()) {
        for (const std::string& code : code_in(page.text)) {
            INFO(page.topic << ": " << code);
            if (code.find('_') != std::string::npos || code.front() == ':' || code.front() == '=') continue; // a code, or how a word is put together
            const Command* verb = verb_of(commands, code);
            CHECK((verb != nullptr || code.starts_with("--")));
            std::istringstream words(code);
            for (std::string word; words >> word;) {
                if (!word.starts_with("--")) continue;
                INFO(word);
                const bool anywhere = std::ranges::any_of(commands, [&](const Command& command) { return takes(command.arguments, word); });
                CHECK((takes(global_arguments(), word) || (verb != nullptr ? takes(verb->arguments, word) : anywhere)));
            }
        }
    }
}

TEST_CASE("every verb is told of in a page of the help", "[help]") {
    const auto commands = all_commands();
    std::set<std::string_view> told;
    for (const core::HelpPage& page : core::help_pages()) {
        for (const std::string& code : code_in(page.text)) {
            if (const Command* verb = verb_of(commands, code)) told.insert(verb->name);
        }
    }
    for (const Command& command : commands) {
        INFO(command.name);
        CHECK(told.contains(command.name));
    }
}

TEST_CASE("the list of verbs and the manual page name every topic", "[help]") {
    const auto commands = all_commands();
    const std::string overview = program_help(commands);
    const std::string manual = manual_page(commands, "1");
    CHECK(overview.find("help TOPIC") != std::string::npos);
    for (const core::HelpPage& page : core::help_pages()) {
        INFO(page.topic);
        CHECK(overview.find("  " + std::string(page.topic) + " ") != std::string::npos);
        CHECK(overview.find(page.title) != std::string::npos);
    }
    CHECK(manual.find(".SH TOPICS") != std::string::npos);
}
