// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>
#include <span>
#include <string>

namespace counterpart::cli {

/// What stands before the verb.
struct Globals {
    bool json = false;
    std::string store; ///< from --store, else from COUNTERPART_STORE; may be empty
    std::optional<int> passphrase_fd;
};

/// The options that every verb takes, for the parser, --help and the manual page.
std::span<const Argument> global_arguments();

enum class Wanted { run, help, version };

struct Parsed {
    Wanted wanted = Wanted::run;
    const Command* command = nullptr; ///< of Wanted::help: none for the program's own
    Arguments arguments;
    Globals globals;
};

/// "cli.usage" (invalid_argument), detail: what is wrong with it. `globals` has what could be read even then,
/// so that the refusal comes in the form asked for.
Result<Parsed> parse(int argc, const char* const* argv, std::span<const Command> commands, Globals& globals);

} // namespace counterpart::cli
