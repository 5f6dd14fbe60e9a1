// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ui_desk.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/page/case_list_page.h"
#include "ui/widgets/page/lock_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace counterpart::test {

/// The whole window over Ada's store, locked at first.
struct ShownWindow {
    explicit ShownWindow(Exchange& exchange) : desk(exchange, Desk::ada), window(desk.desk, ui::fromPath(exchange.file("ada") / "store"), {}) {
        ui::applyStyle(*qApp, ui::Look::light, 100);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void unlock() {
        auto* passphrase = window.findChild<ui::LockPage*>()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        QTest::keyClicks(passphrase, QStringLiteral("seven lanterns below the orchard"));
        QTest::keyClick(passphrase, Qt::Key_Return);
        REQUIRE(becomes([this] { return window.workspace() != nullptr; }));
        settle();
    }
    void settle() {
        desk.idle();
        QCoreApplication::processEvents();
        desk.idle();
    }
    [[nodiscard]] QByteArray firstCase() {
        workspace().go(ui::Workspace::Place::cases);
        settle();
        const QByteArray id = workspace().findChild<ui::CaseListPage*>()->findChild<ui::Table*>(QStringLiteral("cases"))->selectedId();
        REQUIRE_FALSE(id.isEmpty());
        return id;
    }
    [[nodiscard]] ui::Workspace& workspace() { return *window.workspace(); }
    /// The button on the screen that is called so.
    [[nodiscard]] QAbstractButton& button(const QString& name) {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            for (auto* one : top->findChildren<QAbstractButton*>()) {
                if (one->isVisible() && one->text().remove(QLatin1Char('&')) == name) return *one;
            }
        }
        FAIL("no button " << name.toStdString());
        std::abort();
    }
    UiDesk desk;
    ui::MainWindow window;
};

} // namespace counterpart::test
