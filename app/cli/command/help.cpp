// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context&) {
    const std::vector<Command> commands = all_commands();
    return Output::text(arguments.given("--man") ? manual_page(commands, COUNTERPART_VERSION)
                                                 : program_help(commands));
}

} // namespace

Command help() {
    Command command{
        "help", "Shows every verb", {}, {{"--man", "", "As a manual page.", Takes::nothing}}, run};
    command.hidden = true;
    return command;
}

} // namespace counterpart::cli
