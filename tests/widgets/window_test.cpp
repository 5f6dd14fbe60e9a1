// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window on a real display (xvfb-run): unlock with the keyboard, open on Home, go to the cases, photograph them, lock.
#include "app/desktop/compose.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/executor.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/page/case_list_page.h"
#include "ui/widgets/page/home_page.h"
#include "ui/widgets/page/lock_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QTest>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Exchange;

TEST_CASE("the window speaks Welsh where asked to, and counts in English", "[window]") {
    dress(*qApp, QStringLiteral("cy"));
    CHECK(QCoreApplication::translate("counterpart::ui::Workspace", "Cases") == QStringLiteral("Achosion"));
    dress(*qApp, QStringLiteral("en_GB"));
    CHECK(QCoreApplication::translate("counterpart::ui::Workspace", "Cases") == QStringLiteral("Cases"));
    CHECK(QCoreApplication::translate("counterpart::ui::CaseListPresenter", "%n case(s)", nullptr, 1) == QStringLiteral("1 case"));
    CHECK(QCoreApplication::translate("counterpart::ui::CaseListPresenter", "%n case(s)", nullptr, 2) == QStringLiteral("2 cases"));
}

TEST_CASE("an officer unlocks with the keyboard, sees the cases, and locks", "[window]") {
    REQUIRE(QGuiApplication::platformName() == QStringLiteral("xcb"));
    Exchange exchange;
    qputenv("XDG_STATE_HOME", exchange.file("state").string().c_str());
    qputenv("XDG_CONFIG_HOME", exchange.file("config").string().c_str());
    dress(*qApp, QStringLiteral("en_GB"));
    Desktop desktop({ui::fromPath(exchange.file("ada") / "store"), {}, {}, {}});
    ui::applyStyle(*qApp, ui::Look::light, 100);
    ui::MainWindow& window = desktop.window();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&window));

    auto* passphrase = window.findChild<ui::LockPage*>()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
    QTest::keyClicks(passphrase, QStringLiteral("not the passphrase"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    REQUIRE(becomes([&] { return !desktop.executor().isBusy(); }));
    CHECK(window.workspace() == nullptr);
    CHECK(passphrase->text().isEmpty());

    QTest::keyClicks(passphrase, QStringLiteral("seven lanterns below the orchard"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    REQUIRE(becomes([&] { return window.workspace() != nullptr; }));
    CHECK(window.workspace()->findChild<ui::HomePage*>()->isVisible());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    auto* table = window.workspace()->findChild<ui::CaseListPage*>()->findChild<ui::Table*>(QStringLiteral("cases"));
    REQUIRE(becomes([&] { return table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Operation Lantern"));
    QTest::qWait(200);
    const QImage photograph = QGuiApplication::primaryScreen()->grabWindow(window.winId()).toImage();
    CHECK(photograph.width() > 600);
    CHECK(photograph.save(ui::fromPath(exchange.file("window.png"))));
    QSet<QRgb> colours; // something is painted: text has many
    for (int y = 0; y < photograph.height(); y += 2) {
        for (int x = 0; x < photograph.width(); ++x) colours.insert(photograph.pixel(x, y));
    }
    CHECK(colours.size() > 16);

    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(becomes([&] { return window.workspace() == nullptr && !desktop.executor().isBusy(); }));
    CHECK(window.findChildren<ui::Table*>().isEmpty());
}
