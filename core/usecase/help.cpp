// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/help.h"

#include "help_file.h"

#include <algorithm>

namespace counterpart::core {

namespace {

constexpr std::string_view kTopics[] = {
    // Getting there.
    "starting", "home", "keys", "partnership", "cases", "search", "chart", "timeline",
    // Sharing, and what holds it.
    "sharing", "basis", "policy", "approvals", "withholding", "groups", "passing-on",
    // What comes.
    "importing", "accepting", "receipts", "recall", "requests", "challenges",
    // Looking back.
    "books", "log", "pack",
    // With the program itself.
    "refused", "settings", "keyboard"};

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

HelpPage page_of(std::string_view topic) {
    const std::string_view text = help_file("help/" + std::string(topic) + ".md");
    std::string_view title = first_line(text);
    title.remove_prefix(std::min(title.size(), std::string_view("# ").size()));
    return {topic, title, text};
}

/// One line with bold text and code in quotation marks, and with its links in words.
std::string plain_line(std::string_view line) {
    std::string out;
    while (!line.empty()) {
        if (line.starts_with("**")) {
            line.remove_prefix(2);
            out += '"';
            continue;
        }
        const auto middle = line.find("](");
        const auto end = middle == std::string_view::npos ? middle : line.find(')', middle);
        if (line.front() == '[' && end != std::string_view::npos) {
            out.append(line.substr(1, middle - 1)).append(" (help ").append(line.substr(middle + 2, end - middle - 2)).append(")");
            line.remove_prefix(end + 1);
            continue;
        }
        out += line.front() == '`' ? '"' : line.front();
        line.remove_prefix(1);
    }
    return out;
}

} // namespace

const std::vector<HelpPage>& help_pages() {
    static const std::vector<HelpPage> pages = [] {
        std::vector<HelpPage> out;
        for (const std::string_view topic : kTopics) out.push_back(page_of(topic));
        return out;
    }();
    return pages;
}

const HelpPage* find_help(std::string_view topic) {
    const auto found = std::ranges::find(help_pages(), topic, &HelpPage::topic);
    return found == help_pages().end() ? nullptr : &*found;
}

Result<const HelpPage*> show_help(std::string_view topic) {
    if (const HelpPage* page = find_help(topic)) return page;
    std::string topics;
    for (const HelpPage& page : help_pages()) topics.append(topics.empty() ? "" : ", ").append(page.topic);
    return fail(ErrorCode::not_found, "help.unknown_topic", topics);
}

std::string help_as_text(const HelpPage& page) {
    std::string out;
    for (std::string_view rest = page.text; !rest.empty();) {
        std::string_view line = first_line(rest);
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const auto behind = line.find_first_not_of('#');
        const bool heading = line.starts_with('#') && behind != std::string_view::npos && line[behind] == ' ';
        if (heading) line.remove_prefix(behind + 1);
        const std::string words = plain_line(line);
        out += words + "\n";
        if (heading) out += std::string(words.size(), behind == 1 ? '=' : '-') + "\n";
    }
    return out;
}

} // namespace counterpart::core
