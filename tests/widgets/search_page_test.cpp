// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Search everywhere, from the keyboard alone.
#include "tests/widgets/shown_window.h"
#include "ui/widgets/page/case_page.h"
#include "ui/widgets/page/log_page.h"
#include "ui/widgets/page/search_page.h"

#include <QLabel>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

TEST_CASE("Ctrl+K searches while one types; the down arrow goes to the results, Enter opens one, Esc goes back", "[widgets][search]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().go(ui::Workspace::Place::log);
    shown.settle();
    const auto open = [&] {
        QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(shown.window.focusWidget());
        REQUIRE(field != nullptr);
        REQUIRE(field->objectName() == QStringLiteral("everywhere"));
        return field;
    };
    QTest::keyClick(open(), Qt::Key_Escape);
    CHECK(shown.window.findChild<ui::LogPage*>()->isVisible());
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Log"));
    auto* field = open();
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Search"));
    auto* hits = shown.window.findChild<ui::SearchPage*>()->findChild<ui::Table*>(QStringLiteral("hits"));
    QTest::keyClick(field, Qt::Key_Down); // there is nothing yet
    CHECK(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("Exampl"));
    REQUIRE(becomes([&] { return hits->model()->rowCount() > 0; }));
    CHECK(shown.window.findChild<QLabel*>(QStringLiteral("results"))->text().contains(QStringLiteral("Exampl")));
    CHECK(field->hasFocus()); // typing goes on
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(hits->hasFocus());
    CHECK(hits->currentIndex().row() == 0);
    QTest::keyClick(hits, Qt::Key_Return);
    shown.settle();
    CHECK(shown.window.findChild<ui::CasePage*>()->isVisible());
    CHECK(open()->selectedText() == QStringLiteral("Exampl")); // what is typed next replaces it
}
