// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the keyboard is, and what it and the mouse wheel do.
#include "tests/widgets/shown_window.h"
#include "ui/widgets/form/error_summary.h"
#include "ui/widgets/form/field_editor.h"
#include "ui/widgets/dialog/record_dialog.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/import_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace counterpart;
using counterpart::test::Exchange;
using counterpart::test::LongWork;
using counterpart::test::ShownWindow;

TEST_CASE("a record's form opens with the keyboard in its first field, and Tab goes through the fields first", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    QTest::mouseClick(&shown.button(QStringLiteral("State something…")), Qt::LeftButton);
    shown.settle();
    auto* dialog = shown.window.findChild<ui::RecordDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->isVisible());
    auto* first = qobject_cast<QLineEdit*>(dialog->focusWidget());
    REQUIRE(first != nullptr);
    QTest::keyClicks(first, QStringLiteral("Operation Lantern II"));
    CHECK(first->text() == QStringLiteral("Operation Lantern II"));
    CHECK(qobject_cast<QAbstractButton*>(first->nextInFocusChain()) == nullptr);
}

TEST_CASE("a form that cannot be saved says what is wrong, leads there, and loses nothing", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    QTest::mouseClick(&shown.button(QStringLiteral("New record…")), Qt::LeftButton);
    shown.settle();
    const QPointer<ui::RecordDialog> dialog = shown.window.findChild<ui::RecordDialog*>();
    REQUIRE(dialog != nullptr);
    auto* first = qobject_cast<QLineEdit*>(dialog->focusWidget());
    REQUIRE(first != nullptr);
    const auto editors = dialog->findChildren<ui::FieldEditor*>();
    REQUIRE(editors.size() > 3);
    ui::FieldEditor* many = nullptr;
    for (ui::FieldEditor* one : editors) {
        if (many == nullptr && one->findChild<QPushButton*>() != nullptr && qobject_cast<QLineEdit*>(one->first()) != nullptr) many = one;
    }
    REQUIRE(many != nullptr);
    QTest::keyClicks(many->first(), QStringLiteral("Patty"));
    many->findChild<QPushButton*>()->click();
    REQUIRE(many->controls().size() == 2);
    QTest::keyClicks(many->controls().back(), QStringLiteral("P"));
    CHECK(many->values() == QStringList{QStringLiteral("Patty"), QStringLiteral("P")});
    shown.button(QStringLiteral("Save")).click();
    shown.settle();
    auto* summary = dialog->findChild<ui::ErrorSummary*>();
    REQUIRE(summary->isVisible());
    summary->findChild<QPushButton*>()->click();
    CHECK(dialog->focusWidget() == first);
    CHECK(many->values().size() == 2);
    QTest::keyClicks(first, QStringLiteral("Pat Example"));
    shown.button(QStringLiteral("Save")).click();
    shown.settle();
    CHECK((dialog == nullptr || !dialog->isVisible()));
}

TEST_CASE("a record's form that waits for the store says so and saves nothing", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    LongWork work(shown.desk.executor);
    QTest::mouseClick(&shown.button(QStringLiteral("State something…")), Qt::LeftButton);
    auto* dialog = shown.window.findChild<ui::RecordDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<ui::MessageFrame*>()->message().verdict.contains(QStringLiteral("Sealing")));
    CHECK_FALSE(shown.button(QStringLiteral("Save")).isEnabled());
    work.end();
    shown.settle();
    CHECK(dialog->findChild<ui::MessageFrame*>()->message().isEmpty());
    CHECK(shown.button(QStringLiteral("Save")).isEnabled());
}

TEST_CASE("what a page said goes with it, and what it says while it is away is said where the officer is", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().take({ui::fromPath(exchange.file("photo.jpg"))});
    const auto standing = [&] {
        QStringList out;
        for (const ui::MessageFrame* frame : shown.window.findChildren<ui::MessageFrame*>()) {
            if (frame->isVisible()) out << frame->message().verdict;
        }
        return out;
    };
    CHECK(standing() == QStringList{QStringLiteral("Nothing was done with what you dropped.")});
    shown.workspace().go(ui::Workspace::Place::log);
    shown.workspace().go(ui::Workspace::Place::cases);
    shown.settle();
    CHECK(standing().isEmpty());

    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    {
        LongWork work(shown.desk.executor);
        shown.workspace().take({ui::fromPath(exchange.file("gone.txt"))});
        shown.workspace().go(ui::Workspace::Place::import);
        work.end();
        shown.settle();
    }
    REQUIRE(standing().size() == 1);
    CHECK(standing().front().contains(QStringLiteral("not there")));
}

TEST_CASE("a page on which a message stands opens with the keyboard at the message", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().take({ui::fromPath(exchange.file("one.sealed")), ui::fromPath(exchange.file("two.sealed"))});
    auto* frame = qobject_cast<ui::MessageFrame*>(shown.window.focusWidget());
    REQUIRE(frame != nullptr);
    CHECK(frame->message().who.contains(QStringLiteral("two.sealed")));
}

TEST_CASE("a table keeps its selection when its rows are read anew", "[widgets]") {
    ui::TableModel rows({QStringLiteral("What")});
    ui::Table table(rows, QStringLiteral("Things"));
    const auto row = [](const char* id) { return ui::Row{QByteArray(id), {{QString::fromLatin1(id), ui::Badge::none, {}, {}}}, {}}; };
    rows.setRows({row("a"), row("b"), row("c")});
    table.setCurrentIndex(table.model()->index(1, 0));
    rows.setRows({row("z"), row("a"), row("b"), row("c")});
    CHECK(table.selectedId() == "b");
    rows.setRows({row("a"), row("c"), row("d")}); // it is gone: the one in its place
    CHECK(table.selectedId() == "d");
}

TEST_CASE("the wheel scrolls past a choice and never changes it", "[widgets]") {
    QScrollArea scroll;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* box = ui::choiceBox(QStringLiteral("Legal basis"), {{QStringLiteral("a"), QStringLiteral("A"), {}}, {QStringLiteral("b"), QStringLiteral("B"), {}}});
    column->addWidget(box);
    column->addSpacing(2000);
    scroll.setWidget(inside);
    scroll.resize(300, 200);
    inside->resize(280, 2400);
    scroll.show();
    QCoreApplication::processEvents();
    REQUIRE(scroll.verticalScrollBar()->maximum() > 0);
    for (const bool focused : {false, true}) {
        if (focused) box->setFocus();
        scroll.verticalScrollBar()->setValue(0);
        const QPointF at = box->rect().center();
        QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // only what comes from the system goes on to the parents
        qApp->notify(box, &wheel);
        CHECK(box->currentIndex() == 0);
        CHECK(scroll.verticalScrollBar()->value() > 0);
    }
}

TEST_CASE("Return presses the button that has the keyboard, and each control of a page has a letter of its own", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    QAbstractButton& back = shown.button(QStringLiteral("All cases"));
    QStringList letters;
    for (const QPushButton* one : back.window()->findChildren<QPushButton*>()) {
        if (!one->isVisible()) continue;
        INFO(one->text().toStdString());
        CHECK(one->text().contains(QLatin1Char('&')));
        letters << one->shortcut().toString();
    }
    letters.removeDuplicates();
    CHECK(letters.size() > 4);
    back.setFocus();
    QTest::keyClick(&back, Qt::Key_Return);
    CHECK(shown.window.findChild<ui::CaseListPage*>()->isVisible());
}

TEST_CASE("the window's title names the place, and nobody", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart"));
    shown.unlock();
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Home"));
    shown.workspace().go(ui::Workspace::Place::cases);
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Cases"));
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    CHECK(shown.window.windowTitle().startsWith(QStringLiteral("Counterpart – Case")));
    CHECK_FALSE(shown.window.windowTitle().contains(QStringLiteral("Lantern")));
    shown.workspace().go(ui::Workspace::Place::log);
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Log"));
    shown.window.lock();
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart"));
    shown.settle();
}

TEST_CASE("the reason for a refusal is chosen before its button, and the case that came is offered", "[widgets]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(test::Desk::ada);
        exchange.seal(ada, "came.sealed");
    }
    test::UiDesk desk(exchange, test::Desk::ben);
    desk.open(exchange, test::Desk::ben);
    ui::ImportPage page(desk.desk);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.inspect(ui::fromPath(exchange.file("came.sealed")));
    desk.idle();
    auto* reason = page.findChild<QComboBox*>();
    REQUIRE(reason != nullptr);
    CHECK(ui::chosen(*reason).isEmpty()); // nothing is preset
    const auto find = [&](const QString& name) -> QPushButton* {
        for (auto* one : page.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == name) return one;
        }
        return nullptr;
    };
    QPushButton* refuse = find(QStringLiteral("Refuse and answer…"));
    QWidget* next = reason;
    while (next != refuse && next->nextInFocusChain() != reason) next = next->nextInFocusChain();
    REQUIRE(next == refuse);
    bool before = false; // from the button on, the reason is only reached after having gone all round
    for (QWidget* at = page.focusWidget(); at != refuse; at = at->nextInFocusChain()) before = before || at == reason;
    CHECK(before);
    CHECK_FALSE(find(QStringLiteral("Open the case"))->isVisible());
    QSignalSpy wanted(&page, &ui::ImportPage::openWanted);
    find(QStringLiteral("Take it into the store"))->click(); // not before its conditions are accepted
    desk.idle();
    CHECK_FALSE(find(QStringLiteral("Open the case"))->isVisible());
    for (auto* box : page.findChildren<QCheckBox*>()) box->setChecked(box->text().contains(QStringLiteral("accept")));
    find(QStringLiteral("Take it into the store"))->click();
    desk.idle();
    REQUIRE(find(QStringLiteral("Open the case"))->isVisible());
    find(QStringLiteral("Open the case"))->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toByteArray() == ui::toQt(exchange.adas_case().id));
}
