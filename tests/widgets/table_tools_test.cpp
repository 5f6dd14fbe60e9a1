// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows and columns a table shows, and a copy of just these.
#include "tests/widgets/shown_window.h"
#include "ui/widgets/page/log_page.h"
#include "ui/widgets/table_tools.h"

#include <QFile>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

TEST_CASE("the log is filtered, a column is left out, and what is shown is exported once that is agreed to", "[widgets][table]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().go(ui::Workspace::Place::log);
    shown.settle();
    auto* page = shown.window.findChild<ui::LogPage*>();
    auto* tools = page->findChild<ui::TableTools*>();
    REQUIRE(tools != nullptr);
    auto* table = tools->parentWidget()->findChild<ui::Table*>();
    const int all = table->model()->rowCount();
    REQUIRE(all > 1);
    auto* filter = tools->findChild<QLineEdit*>(QStringLiteral("filter"));
    QTest::keyClicks(filter, QStringLiteral("UNLOCKED"));
    const int some = table->model()->rowCount();
    CHECK(some > 0);
    CHECK(some < all);
    table->leaveOut(0, true);
    page->refresh();
    shown.settle();
    CHECK(table->isColumnHidden(0)); // also once the rows are read anew
    const QString file = ui::fromPath(exchange.file("shown.csv"));
    shown.desk.prompter.yes = false;
    shown.desk.prompter.files = {file, file};
    QTest::mouseClick(&shown.button(QStringLiteral("Export what is shown…")), Qt::LeftButton);
    shown.settle();
    CHECK_FALSE(QFile::exists(file));
    shown.desk.prompter.yes = true;
    QTest::mouseClick(&shown.button(QStringLiteral("Export what is shown…")), Qt::LeftButton);
    REQUIRE(becomes([&] { return QFile::exists(file); }));
    shown.settle();
    QFile copy(file);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    const QByteArray text = copy.readAll();
    CHECK(text.count('\n') == table->model()->rowCount() + 1);
    CHECK(text.startsWith("\"When\"")); // no number
    filter->setText(QStringLiteral("no such words"));
    CHECK(table->model()->rowCount() == 0);
    QTest::mouseClick(&shown.button(QStringLiteral("Export what is shown…")), Qt::LeftButton);
    CHECK(shown.desk.prompter.files.empty());
    filter->clear();
    table->leaveOut(0, false);
    CHECK_FALSE(table->isColumnHidden(0));
    CHECK(table->model()->rowCount() > all); // the copy is in the log
}
