// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The help's pages: each there, each leading somewhere, and fit to be read in a terminal.
#include "core/usecase/help.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace counterpart;
using namespace counterpart::core;

namespace {

bool has(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

/// How wide a line of UTF-8 is.
std::size_t width(std::string_view line) {
    return static_cast<std::size_t>(std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

TEST_CASE("each of the eleven parts of a disclosure as a contract has its page, and so have the rest", "[help]") {
    const std::string_view topics[] = {// the eleven
                                       "policy", "withholding", "basis", "accepting", "receipts", "recall", "requests", "passing-on", "books", "challenges", "groups",
                                       // and what they stand on
                                       "starting", "home", "keys", "cases", "search", "chart", "timeline", "sharing", "approvals", "importing", "partnership", "log", "pack", "refused", "settings", "keyboard"};
    for (const std::string_view topic : topics) {
        INFO(topic);
        const HelpPage* page = find_help(topic);
        REQUIRE(page != nullptr);
        CHECK(page->text.starts_with("# "));
        CHECK(page->title.size() > 2);
        CHECK(page->text.size() > 500);
        CHECK(page->text.ends_with("\n"));
        CHECK(has(page->text, "\n## In the desktop\n") != (topic == "refused"));
        CHECK(has(page->text, "\n## On the command line\n"));
    }
    CHECK(help_pages().size() == std::size(topics));
}

TEST_CASE("each page of the eleven says what it proves and what it does not", "[help]") {
    for (const HelpPage& page : help_pages()) {
        if (page.topic == "starting" || page.topic == "refused" || page.topic == "settings" || page.topic == "keyboard") continue;
        INFO(page.topic);
        CHECK(has(page.text, "\n## What it proves, and what it does not\n"));
    }
    CHECK(has(find_help("recall")->text, "A disposal certificate proves a promise"));
    CHECK(has(find_help("recall")->text, "It cannot force it."));
}

TEST_CASE("titles and topics are told apart, and links lead to pages that are there", "[help]") {
    std::set<std::string_view> titles;
    for (const HelpPage& page : help_pages()) {
        INFO(page.topic);
        CHECK(titles.insert(page.title).second);
        CHECK(!has(page.text, "http"));
        CHECK(!has(page.text, "]["));
        CHECK(!has(page.text, "!["));
        CHECK(!has(page.text, "<"));
        for (std::size_t at = page.text.find("]("); at != std::string_view::npos; at = page.text.find("](", at + 2)) {
            const std::string_view target = page.text.substr(at + 2, page.text.find(')', at) - at - 2);
            INFO(target);
            CHECK(find_help(target) != nullptr);
            CHECK(target != page.topic);
        }
    }
}

TEST_CASE("a page is read in a terminal without a mark of its form", "[help]") {
    for (const HelpPage& page : help_pages()) {
        const std::string text = help_as_text(page);
        CHECK(text.starts_with(std::string(page.title) + "\n==="));
        CHECK(has(text, "\nOn the command line\n-------------------\n"));
        for (const std::string_view mark : {"**", "`", "](", "\n#"}) CHECK(!has(text, mark));
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            INFO(page.topic << ": " << line);
            CHECK(width(line) <= 100);
        }
    }
    CHECK(has(help_as_text(*find_help("accepting")), "- \"accept FILE\" accepts the conditions"));
    CHECK(has(help_as_text(*find_help("starting")), "Partnership and register (help partnership)"));
}

TEST_CASE("a topic that is none is refused with the list of those that are", "[help]") {
    CHECK(show_help("recall").value()->title == "Recall and correction");
    for (const std::string_view topic : {"", "Recall", "help/recall.md", "../reasons", "README"}) {
        const auto shown = show_help(topic);
        REQUIRE(!shown);
        CHECK(shown.error().reason == "help.unknown_topic");
        CHECK(has(shown.error().detail, "starting, home, keys, partnership"));
    }
}
