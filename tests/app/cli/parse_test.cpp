// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/parse.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace counterpart;
using namespace counterpart::cli;

namespace {

Result<Parsed> parsed(std::vector<const char*> words, const std::vector<Command>& commands) {
    words.insert(words.begin(), "counterpart-cli");
    Globals globals;
    return parse(static_cast<int>(words.size()), words.data(), commands, globals);
}

} // namespace

TEST_CASE("a verb's words and options land where its description says") {
    const auto commands = all_commands();
    const auto done = parsed(
        {"--json", "--store", "s", "--passphrase-fd", "3", "record", "set", "abc", "a=1", "b=2"}, commands);
    REQUIRE(done);
    CHECK(done->command->name == "record set");
    CHECK(done->globals.json);
    CHECK(done->globals.store == "s");
    CHECK(done->globals.passphrase_fd == 3);
    CHECK(done->arguments.one("ID") == "abc");
    CHECK(done->arguments.many("ATTR=VALUE") == std::vector<std::string>{"a=1", "b=2"});
}

TEST_CASE("what stands before the verb may stand behind it too") {
    const auto commands = all_commands();
    const auto done = parsed({"case", "list", "--json"}, commands);
    REQUIRE(done);
    CHECK(done->globals.json);
}

TEST_CASE("words that fit no verb are a matter of usage") {
    const auto commands = all_commands();
    for (const auto& words :
         std::vector<std::vector<const char*>>{{},
                                               {"fly"},
                                               {"case"},
                                               {"case", "show"},
                                               {"case", "show", "a", "b"},
                                               {"case", "list", "--nonsense"},
                                               {"seal", "--to", "a"},
                                               {"--passphrase-fd", "x", "case", "list"},
                                               {"case", "new", "--title", "a", "--title", "b"}}) {
        const auto done = parsed(words, commands);
        REQUIRE_FALSE(done);
        CHECK(done.error().reason == "cli.usage");
        CHECK(done.error().code == ErrorCode::invalid_argument);
    }
}

TEST_CASE("a descriptor that is no number is refused in one plain sentence") {
    const auto commands = all_commands();
    for (const char* words : {"abc", "-1", "3x", "1.5", "99999999999999999999"}) {
        INFO(words);
        const auto done = parsed({"--passphrase-fd", words, "case", "list"}, commands);
        REQUIRE_FALSE(done);
        CHECK(done.error().detail.find("whole number from 0 on") != std::string::npos);
        CHECK(done.error().detail.size() < 100);
    }
}

TEST_CASE("every verb is described whole and once") {
    std::set<std::string_view> names;
    for (const Command& command : all_commands()) {
        CHECK(names.insert(command.name).second);
        CHECK_FALSE(command.summary.empty());
        CHECK_FALSE(command.summary.ends_with('.'));
        CHECK(command.run != nullptr);
        for (const Argument& argument : command.arguments) {
            CAPTURE(command.name, argument.name);
            CHECK(argument.help.ends_with('.'));
            CHECK((argument.takes == Takes::nothing) == argument.value.empty());
        }
    }
}
