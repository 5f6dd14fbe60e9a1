// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <span>
#include <string>

namespace counterpart::cli {

/// What the program is told with, on one screen: every verb with its summary.
std::string program_help(std::span<const Command> commands);
/// One verb: usage, summary, arguments.
std::string command_help(const Command& command);
/// "store create --officer NAME …", without the program's name.
std::string synopsis(const Command& command);
/// The manual page counterpart-cli(1), in the man macros of troff. `date` as the page is to show it.
std::string manual_page(std::span<const Command> commands, std::string_view version);

} // namespace counterpart::cli
