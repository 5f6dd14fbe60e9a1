// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/help_topics.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;

TEST_CASE("the help is searched by words, and a page that is called so comes first", "[help]") {
    const auto all = ui::helpTopics();
    CHECK(all.size() > 20);
    CHECK(all.front().id == QStringLiteral("starting"));
    CHECK(ui::helpTopics(QStringLiteral("  ")).size() == all.size());

    const auto found = ui::helpTopics(QStringLiteral("recall"));
    REQUIRE(found.size() > 1);
    CHECK(found.size() < all.size());
    CHECK(found.front().id == QStringLiteral("recall"));
    CHECK(std::ranges::any_of(found, [](const ui::HelpTopic& topic) { return topic.id == QStringLiteral("passing-on"); }));

    CHECK(ui::helpTopics(QStringLiteral("CERTIFICATE promise")).front().id == QStringLiteral("recall"));
    CHECK(ui::helpTopics(QStringLiteral("submarine")).isEmpty());
}

TEST_CASE("a page of the help is there by its topic alone", "[help]") {
    CHECK(ui::helpText(QStringLiteral("books")).startsWith(QStringLiteral("# Books that balance")));
    CHECK(ui::helpText(QStringLiteral("/etc/passwd")).isEmpty());
    CHECK(ui::helpText({}).isEmpty());
}
