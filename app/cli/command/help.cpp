// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

#include "core/usecase/help.h"

#include <algorithm>

namespace counterpart::cli {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out.append(out.empty() ? "" : " ").append(word);
    return out;
}

Json json_of(const core::HelpPage& page) { return {{"topic", page.topic}, {"title", page.title}}; }

/// Every verb, and every topic.
Result<void> overview(const std::vector<Command>& commands, const Output& out) {
    if (!out.json()) return Output::text(program_help(commands));
    Json verbs = Json::array();
    for (const Command& command : commands) {
        if (!command.hidden) verbs.push_back({{"verb", command.name}, {"summary", command.summary}});
    }
    Json topics = Json::array();
    for (const core::HelpPage& page : core::help_pages()) topics.push_back(json_of(page));
    return out.answer({}, {{"verbs", verbs}, {"topics", topics}});
}

Result<void> run(const Arguments& arguments, Context& context) {
    const std::vector<Command> commands = all_commands();
    if (arguments.given("--man")) return Output::text(manual_page(commands, COUNTERPART_VERSION));
    const std::string topic = joined(arguments.many("TOPIC"));
    if (topic.empty()) return overview(commands, context.out);
    const core::HelpPage* page = core::find_help(topic);
    const auto verb = std::ranges::find(commands, topic, &Command::name);
    if (page == nullptr && verb != commands.end()) {
        if (!context.out.json()) return Output::text(command_help(*verb));
        return context.out.answer({}, {{"verb", verb->name}, {"text", command_help(*verb)}});
    }
    TRY_ASSIGN(page, core::show_help(topic));
    if (!context.out.json()) return Output::text(core::help_as_text(*page));
    Json answer = json_of(*page);
    answer.add("text", page->text);
    return context.out.answer({}, answer);
}

} // namespace

Command help() {
    return {"help",
            "Shows a page of the help, or every verb and topic",
            "A topic is what a page is called: \"help recall\". Behind the name of a verb it shows what the verb takes.",
            {{"TOPIC", "TOPIC", "The page; without it, the list of all.", Takes::any},
             {"--man", "", "Every verb as a manual page.", Takes::nothing}},
            run};
}

} // namespace counterpart::cli
