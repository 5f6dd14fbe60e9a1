// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shown_window.h"
#include "ui/widgets/page/case_list_page.h"
#include "ui/widgets/page/setup_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/workspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTest>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;
using counterpart::test::UiDesk;

namespace {

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr || qobject_cast<const QProgressBar*>(widget) != nullptr;
}

/// Every control on the screen has a name for a screen reader; every label shows plain text.
void checkNames(QWidget& top, const char* page) {
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->textFormat() != Qt::PlainText) {
            INFO(page << ": " << label->text().toStdString());
            CHECK(label->text().isEmpty());
        }
        // What Qt makes inside its own controls speaks through them.
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        if (!isControl(widget) || type == QStringLiteral("QLineEditIconButton") || type == QStringLiteral("QTableCornerButton")) continue;
        const auto* speaking = QAccessible::queryAccessibleInterface(widget);
        INFO(page << ": " << type.toStdString() << " " << widget->objectName().toStdString());
        REQUIRE(speaking != nullptr);
        CHECK_FALSE(speaking->text(QAccessible::Name).isEmpty());
    }
}

/// Tab goes on from every control and comes round again.
void checkTab(QWidget& window, const char* page) {
    QWidget* first = QApplication::focusWidget();
    if (first == nullptr) {
        QTest::keyClick(&window, Qt::Key_Tab);
        first = QApplication::focusWidget();
    }
    INFO(page);
    REQUIRE(first != nullptr);
    QWidget* at = first;
    QList<QWidget*> seen;
    for (int i = 0; i < 200; ++i) {
        seen << at;
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget* next = QApplication::focusWidget();
        INFO(at->metaObject()->className() << " " << at->accessibleName().toStdString());
        REQUIRE(next != nullptr);
        REQUIRE(next != at);
        if (seen.contains(next)) break;
        at = next;
    }
    CHECK(seen.size() < 200);
    // Each control that is there and can be used was reached.
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(widget) || !widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr) continue;
        INFO(page << ": " << widget->metaObject()->className() << " " << widget->accessibleName().toStdString());
        CHECK(seen.contains(widget));
    }
}

} // namespace

TEST_CASE("every page can be read out and worked with the keyboard alone", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    QWidget& window = shown.window;
    checkNames(window, "lock");
    checkTab(window, "lock");
    shown.unlock();
    ui::Workspace& workspace = *shown.window.workspace();
    const auto look = [&](const char* page) {
        shown.settle();
        checkNames(window, page);
        checkTab(window, page);
    };
    look("home");
    workspace.searchEverywhere();
    look("search");
    workspace.go(ui::Workspace::Place::cases);
    look("cases");
    auto* table = workspace.findChild<ui::CaseListPage*>()->findChild<ui::Table*>(QStringLiteral("cases"));
    const QByteArray id = table->selectedId();
    REQUIRE_FALSE(id.isEmpty());
    workspace.openCase(id, {});
    auto* caseTabs = workspace.findChild<QTabWidget*>(QStringLiteral("case-tabs"));
    REQUIRE(caseTabs != nullptr);
    for (int tab = 0; tab < caseTabs->count(); ++tab) {
        INFO(tab);
        CHECK(caseTabs->currentIndex() == tab);
        look("case");
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    }
    CHECK(caseTabs->currentIndex() == 0);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(caseTabs->currentIndex() == caseTabs->count() - 1);
    workspace.seal(id);
    look("seal");
    workspace.go(ui::Workspace::Place::import);
    look("import");
    workspace.go(ui::Workspace::Place::letters);
    auto* letters = workspace.findChild<QTabWidget*>(QStringLiteral("letters"));
    for (int i = 0; i < letters->count(); ++i) {
        letters->setCurrentIndex(i);
        look("letters");
    }
    workspace.go(ui::Workspace::Place::disclosures);
    look("disclosures");
    workspace.go(ui::Workspace::Place::partnership);
    look("partnership");
    workspace.go(ui::Workspace::Place::letters);
    look("letters");
    for (const auto& [place, name] : {std::pair(ui::Workspace::Place::books, "books"), std::pair(ui::Workspace::Place::log, "log")}) {
        workspace.go(place);
        auto* tabs = workspace.findChild<QTabWidget*>(QLatin1String(name));
        REQUIRE(tabs != nullptr);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(name);
        }
    }
}

TEST_CASE("setting up can be read out and worked with the keyboard alone", "[widgets]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    ui::SetupPage page(desk.desk);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    checkNames(page, "setup");
    checkTab(page, "setup");
}

TEST_CASE("a file that is dropped is looked at; nothing is taken in", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.window.workspace()->take({ui::fromPath(exchange.file("nothing there.sealed"))});
    shown.settle();
    bool said = false;
    for (const QLabel* label : shown.window.findChildren<QLabel*>()) said = said || (label->isVisible() && label->text().contains(QStringLiteral("not there")));
    for (const QLabel* label : shown.window.findChildren<QLabel*>()) {
        if (label->isVisible()) UNSCOPED_INFO(label->text().toStdString());
    }
    CHECK(shown.window.isVisible());
}

TEST_CASE("locking leaves nothing of the store on the screen", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    auto* table = shown.window.workspace()->findChild<ui::CaseListPage*>()->findChild<ui::Table*>(QStringLiteral("cases"));
    shown.window.workspace()->openCase(table->selectedId(), {});
    shown.settle();
    QTest::keyClick(&shown.window, Qt::Key_L, Qt::ControlModifier);
    shown.settle();
    CHECK(shown.window.workspace() == nullptr);
    for (const QLabel* label : shown.window.findChildren<QLabel*>()) CHECK_FALSE(label->text().contains(QStringLiteral("Lantern")));
    CHECK(shown.window.findChildren<ui::Table*>().isEmpty());
    // And it opens again.
    shown.unlock();
    CHECK(shown.window.workspace() != nullptr);
}
