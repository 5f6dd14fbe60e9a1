// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the keyboard is, and what it and the mouse wheel do.
#include "tests/widgets/shown_window.h"
#include "ui/widgets/dialog/record_dialog.h"
#include "ui/widgets/message_frame.h"

using namespace counterpart;
using counterpart::test::Exchange;
using counterpart::test::LongWork;
using counterpart::test::ShownWindow;

TEST_CASE("a record's form opens with the keyboard in its first field, and Tab goes through the fields first", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), {});
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

TEST_CASE("a record's form that waits for the store says so and saves nothing", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), {});
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

    shown.workspace().openCase(shown.firstCase(), {});
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
