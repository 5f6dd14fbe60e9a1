// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parse.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <map>

namespace counterpart::cli {

namespace {

/// Where the parser puts what it reads, until it is known which verb it belongs to.
struct Slot {
    const Argument* argument = nullptr;
    bool flag = false;
    std::vector<std::string> values;
};
struct Verb {
    const Command* command = nullptr;
    CLI::App* app = nullptr;
    std::deque<Slot> slots; // the parser keeps addresses
};

void declare(CLI::App& app, const Argument& argument, Slot& slot) {
    slot.argument = &argument;
    std::string name(argument.name);
    std::ranges::replace(name, '=', '_'); // CLI11 2.4 and later take no equals sign in it; help has ours
    if (argument.takes == Takes::nothing) {
        app.add_flag(name, slot.flag, std::string(argument.help));
        return;
    }
    CLI::Option* option = app.add_option(name, slot.values, std::string(argument.help));
    option->required(argument.needed());
    if (argument.repeats())
        option->expected(1, CLI::detail::expected_max_vector_size);
    else
        option->expected(1)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::Throw);
}

using Groups = std::map<std::string, CLI::App*, std::less<>>;
/// "store create" below "store", which is made with its first verb.
CLI::App& app_for(CLI::App& program, Groups& groups, std::string_view name, std::string_view summary) {
    const auto space = name.find(' ');
    if (space == std::string_view::npos)
        return *program.add_subcommand(std::string(name), std::string(summary));
    const std::string group(name.substr(0, space));
    CLI::App*& parent = groups[group];
    if (parent == nullptr) {
        parent = program.add_subcommand(group, group);
        parent->require_subcommand(1);
        parent->fallthrough();
    }
    return *parent->add_subcommand(std::string(name.substr(space + 1)), std::string(summary));
}

Arguments arguments_of(const Verb& verb) {
    Arguments out;
    for (const Slot& slot : verb.slots) {
        out.declare(slot.argument->name);
        if (slot.flag) out.add(slot.argument->name, "yes");
        for (const std::string& value : slot.values)
            out.add(slot.argument->name, value);
    }
    return out;
}

constexpr std::array kGlobals{
    Argument{"--json", "",
             "Answer with one JSON object, and with one on standard error where it was refused.",
             Takes::nothing},
    Argument{"--store", "DIR", "The store's folder. COUNTERPART_STORE stands in for it."},
    Argument{"--passphrase-fd", "N",
             "Read the passphrase as one line from descriptor N instead of asking at the terminal. Whatever "
             "else is "
             "secret is read as the lines after it, in the order in which it would be asked for."},
};

} // namespace

std::span<const Argument> global_arguments() {
    return kGlobals;
}

Result<Parsed> parse(int argc, const char* const* argv, std::span<const Command> commands, Globals& globals) {
    CLI::App program;
    program.name("counterpart-cli");
    program.set_help_flag("-h,--help");
    bool version = false;
    int descriptor = -1;
    program.add_flag("--version", version);
    program.add_flag("--json", globals.json);
    program.add_option("--store", globals.store)->envname("COUNTERPART_STORE");
    program.add_option("--passphrase-fd", descriptor)->check([](const std::string& text) -> std::string {
        int number = -1;
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number);
        const bool taken = read.ec == std::errc() && read.ptr == end && number >= 0;
        return taken ? "" : "a descriptor is a whole number from 0 on";
    });
    program.require_subcommand(0, 1);

    std::deque<Verb> verbs;
    Groups groups;
    for (const Command& command : commands) {
        Verb& verb = verbs.emplace_back();
        verb.command = &command;
        verb.app = &app_for(program, groups, command.name, command.summary);
        verb.app->fallthrough(); // --json may stand behind the verb too
        for (const Argument& argument : command.arguments)
            declare(*verb.app, argument, verb.slots.emplace_back());
    }

    Parsed parsed;
    bool help = false;
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        help = true;
    } catch (const CLI::Error& error) {
        return fail(ErrorCode::invalid_argument, "cli.usage", error.what());
    }
    if (descriptor >= 0) globals.passphrase_fd = descriptor;
    for (const Verb& verb : verbs)
        if (verb.app->parsed()) {
            parsed.command = verb.command;
            parsed.arguments = arguments_of(verb);
        }
    if (version) {
        parsed.wanted = Wanted::version;
    } else if (help) {
        parsed.wanted = Wanted::help;
    } else if (parsed.command == nullptr) {
        return fail(ErrorCode::invalid_argument, "cli.usage", "a verb is missing");
    }
    parsed.globals = globals;
    return parsed;
}

} // namespace counterpart::cli
