// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/exit_status.h"
#include "app/cli/parse.h"
#include "core/usecase/help.h"

#include <algorithm>

namespace counterpart::cli {

namespace {

constexpr std::size_t kColumns = 88;

/// Words in lines no wider than kColumns, each line behind `indent` spaces; the first begins at column `at`.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t at) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!out.empty() && at + 1 + word.size() > kColumns) {
            out += "\n" + std::string(indent, ' ');
            at = indent;
        } else if (!out.empty()) {
            out += ' ';
            ++at;
        }
        out += word;
        at += word.size();
    }
    return out;
}

/// A name and its words beside or below it.
std::string entry(std::string_view name, std::string_view words, std::size_t column) {
    std::string out = "  " + std::string(name);
    if (out.size() + 2 > column) {
        out += "\n" + std::string(column, ' ');
    } else {
        out.append(column - out.size(), ' ');
    }
    return out + wrapped(words, column, column) + "\n";
}

std::string name_of(const Argument& argument) {
    std::string out(argument.name);
    if (argument.is_option() && argument.takes != Takes::nothing) out += " " + std::string(argument.value);
    return out + (argument.repeats() ? "..." : "");
}

std::string troff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\'' || c == '.')
            out += std::string("\\&") + c; // at the beginning of a line they would be requests
        else
            out += c;
    }
    return out;
}

std::string troff_arguments(std::span<const Argument> arguments) {
    std::string out;
    for (const Argument& argument : arguments)
        out += ".TP\n.B " + troff(name_of(argument)) + "\n" + troff(argument.help) + "\n";
    return out;
}

} // namespace

std::string synopsis(const Command& command) {
    std::string out(command.name);
    for (const Argument& argument : command.arguments) {
        const std::string name = name_of(argument);
        out += argument.needed() ? " " + name : " [" + name + "]";
    }
    return out;
}

std::string command_help(const Command& command) {
    std::string out = wrapped("Usage: counterpart-cli " + synopsis(command), 6, 0) + "\n\n" +
                      std::string(command.summary) + ".\n";
    if (!command.more.empty()) out += wrapped(command.more, 0, 0) + "\n";
    if (!command.arguments.empty()) out += "\n";
    for (const Argument& argument : command.arguments)
        out += entry(name_of(argument), argument.help, 24);
    out += "\nEvery verb also takes --json, --store DIR and --passphrase-fd N.\n";
    return out;
}

std::string program_help(std::span<const Command> commands) {
    std::string out = "Usage: counterpart-cli [--json] [--store DIR] [--passphrase-fd N] VERB ...\n\n"
                      "Sealed information sharing between agencies, without a server.\n\n";
    for (const Argument& argument : global_arguments())
        out += entry(name_of(argument), argument.help, 24);
    out += entry("--help", "This list; behind a verb: what it takes.", 24) +
           entry("--version", "Which version this is.", 24);
    std::string_view group;
    for (const Command& command : commands) {
        if (command.hidden) continue;
        const std::string_view first = command.name.substr(0, command.name.find(' '));
        if (first != group) out += "\n";
        group = first;
        out += entry(command.name, command.summary, 28);
    }
    out += "\nTopics of the help, for \"help TOPIC\":\n";
    for (const core::HelpPage& page : core::help_pages())
        out += entry(page.topic, page.title, 28);
    out += "\nExit status:\n";
    for (const ExitStatus& status : kExitStatuses)
        out += entry(std::to_string(status.number), status.means, 7);
    return out;
}

std::string manual_page(std::span<const Command> commands, std::string_view version) {
    std::string out =
        ".\\\" Made by \"counterpart-cli help --man\" from the descriptions that --help shows.\n"
        ".TH COUNTERPART\\-CLI 1 \"\" \"Counterpart " +
        std::string(version) +
        "\" \"Counterpart\"\n.SH NAME\ncounterpart\\-cli \\- sealed information sharing "
        "between agencies, without a server\n"
        ".SH SYNOPSIS\n.B counterpart\\-cli\n[\\-\\-json] [\\-\\-store DIR] [\\-\\-passphrase\\-fd N] VERB "
        "...\n"
        ".SH DESCRIPTION\n"
        "Keeps an officer\\&'s encrypted case store, seals what is shared with a partner agency into a file, "
        "and "
        "takes in what partners have sealed. It opens no network connection.\n.PP\n"
        "Records are named by their ids, or by the first digits of one: six at least. A passphrase is never "
        "an argument. Files that are there already are not written over without\n.BR \\-\\-force .\n"
        ".SH OPTIONS\n" +
        troff_arguments(global_arguments()) +
        ".TP\n.B \\-\\-help\nShows every verb; behind a verb, what it takes.\n"
        ".TP\n.B \\-\\-version\nShows which version this is.\n.SH VERBS\n";
    for (const Command& command : commands) {
        if (command.hidden) continue;
        out += ".SS " + troff(command.name) + "\n.B " + troff(synopsis(command)) + "\n.PP\n" +
               troff(command.summary) + ".\n" +
               (command.more.empty() ? std::string() : troff(command.more) + "\n") +
               troff_arguments(command.arguments);
    }
    out += ".SH TOPICS\nPages for officers and their IT staff, for\n.BR \"help TOPIC\" .\n";
    for (const core::HelpPage& page : core::help_pages())
        out += ".TP\n.B " + troff(page.topic) + "\n" + troff(page.title) + "\n";
    out +=
        ".SH OUTPUT\nWith\n.B \\-\\-json\nevery verb prints one JSON object on standard output. A refusal is "
        "{\"error\":{\"reason\":\"...\",\"detail\":\"...\"}} on standard error; reasons are stable, details "
        "are not. "
        "Progress is shown on a terminal and nowhere else.\n.SH EXIT STATUS\n";
    for (const ExitStatus& status : kExitStatuses)
        out += ".TP\n.B " + std::to_string(status.number) + "\n" + troff(status.means) + "\n";
    out +=
        ".SH ENVIRONMENT\n.TP\n.B COUNTERPART_STORE\nThe store\\&'s folder where \\-\\-store names none.\n";
    return out;
}

} // namespace counterpart::cli
