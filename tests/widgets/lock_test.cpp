// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setting up, locking, and the way in.
#include "tests/widgets/shown_window.h"
#include "tests/support/store_fixture.h"
#include "ui/widgets/dialog/record_dialog.h"
#include "ui/widgets/idle_strip.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/setup_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::LongWork;
using counterpart::test::ShownWindow;
using counterpart::test::UiDesk;

namespace {

/// A window that knows no store, and the officer who sets one up.
struct NewComputer {
    explicit NewComputer(Exchange& exchange) : desk(exchange, Desk::ada), window(desk.desk, {}, {}) {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ui::SetupPage& page() { return *window.findChild<ui::SetupPage*>(); }
    QLineEdit& field(const QString& name) {
        for (auto* label : page().findChildren<QLabel*>()) {
            auto* line = qobject_cast<QLineEdit*>(label->buddy());
            if (line != nullptr && label->text().remove(QLatin1Char('&')).startsWith(name)) return *line;
        }
        FAIL("no field " << name.toStdString());
        std::abort();
    }
    QString key() {
        for (auto* label : page().findChildren<QLabel*>()) {
            if (label->accessibleName() == QStringLiteral("Recovery key")) return label->text().simplified();
        }
        return {};
    }
    void fillIn() {
        field(QStringLiteral("Your full name")).setText(QStringLiteral("Dee Rowan"));
        field(QStringLiteral("Your role")).setText(QStringLiteral("Analyst"));
        field(QStringLiteral("Your agency")).setText(QStringLiteral("Westmere Fire"));
        page().findChild<QComboBox*>()->setCurrentIndex(1);
        field(QStringLiteral("Folder")).setText(ui::fromPath(desk.folder.path() / "new"));
        field(QStringLiteral("Passphrase")).setText(ui::toQt(test::kSamplePassphrase));
    }
    void make() {
        window.findChild<ui::LockPage*>()->setupWanted();
        fillIn();
        press(QStringLiteral("Make the store"));
        REQUIRE(becomes([this] { return !key().isEmpty(); }));
        desk.idle();
    }
    QAbstractButton* find(const QString& name) {
        for (auto* one : window.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text().remove(QLatin1Char('&')) == name) return one;
        }
        return nullptr;
    }
    void press(const QString& name) {
        INFO(name.toStdString());
        REQUIRE(find(name) != nullptr);
        find(name)->click();
    }
    QString standing() {
        for (const ui::MessageFrame* frame : window.findChildren<ui::MessageFrame*>()) {
            if (frame->isVisible()) return frame->message().verdict;
        }
        return {};
    }
    UiDesk desk;
    ui::MainWindow window;
};

} // namespace

TEST_CASE("a first run offers to set the computer up, with the keyboard there", "[widgets]") {
    Exchange exchange;
    qputenv("XDG_DATA_HOME", exchange.file("data").string().c_str());
    NewComputer computer(exchange);
    auto* focused = qobject_cast<QAbstractButton*>(computer.window.focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->text().remove(QLatin1Char('&')) == QStringLiteral("Set up this computer"));
    CHECK(computer.find(QStringLiteral("Unlock")) == nullptr);
    QTest::keyClick(focused, Qt::Key_Return); // Return presses it
    CHECK(computer.page().isVisible());
}

TEST_CASE("a new store can be locked while its recovery key is on the screen, and nothing of it stays", "[widgets]") {
    Exchange exchange;
    qputenv("XDG_DATA_HOME", exchange.file("data").string().c_str());
    NewComputer computer(exchange);
    computer.make();
    computer.window.idle().setTimes(std::chrono::milliseconds(1), std::chrono::seconds(0)); // and it locks by itself
    QTest::keyClick(&computer.window, Qt::Key_Shift);
    REQUIRE(becomes([&] { return computer.window.findChild<ui::LockPage*>()->isVisible(); }));
    computer.desk.idle();
    CHECK(computer.key().isEmpty());
    for (const char* name : {"Your full name", "Your role", "Your agency", "Passphrase"}) CHECK(computer.field(QString::fromLatin1(name)).text().isEmpty());
}

TEST_CASE("the recovery key is shown again as it was, and another one is made only once that is said", "[widgets]") {
    Exchange exchange;
    NewComputer computer(exchange);
    computer.make();
    const QString key = computer.key();
    computer.press(QStringLiteral("I have written it down"));
    computer.press(QStringLiteral("Show it again"));
    computer.desk.idle();
    CHECK(computer.key() == key);
    computer.press(QStringLiteral("I have written it down"));
    computer.desk.prompter.yes = false;
    computer.press(QStringLiteral("Make another key…"));
    computer.desk.idle();
    CHECK(computer.desk.prompter.lastText.contains(QStringLiteral("ends")));
    CHECK(computer.key() == key);

    // A mistake leaves what was typed, with the keyboard in it.
    QLineEdit& typed = computer.field(QStringLiteral("As you wrote it down"));
    QTest::keyClicks(&typed, key.left(20));
    QTest::keyClick(&typed, Qt::Key_Return);
    computer.desk.idle();
    CHECK_FALSE(computer.standing().isEmpty());
    CHECK(typed.text() == key.left(20));
    CHECK(typed.hasFocus());

    // Return twice on the right one: once is enough, and twice says nothing wrong.
    typed.setText(key);
    QTest::keyClick(&typed, Qt::Key_Return);
    QTest::keyClick(&typed, Qt::Key_Return);
    computer.desk.idle();
    CHECK(computer.standing().isEmpty());
    CHECK(computer.find(QStringLiteral("Go to the cases")) != nullptr);
    CHECK(typed.text().isEmpty());
}

TEST_CASE("a lock in the middle of setting up leaves a page that works", "[widgets]") {
    Exchange exchange;
    NewComputer computer(exchange);
    computer.make();
    const QString key = computer.key();
    computer.press(QStringLiteral("I have written it down"));
    QLineEdit& typed = computer.field(QStringLiteral("As you wrote it down"));
    typed.setText(key);
    QTest::keyClick(&typed, Qt::Key_Return);
    QTest::keyClick(&computer.window, Qt::Key_L, Qt::ControlModifier);
    computer.desk.idle();
    CHECK(computer.window.findChild<ui::LockPage*>()->isVisible());
    std::filesystem::remove_all(computer.desk.folder.path() / "new");
    computer.make(); // and not: nothing happens
    CHECK_FALSE(computer.key().isEmpty());
}

TEST_CASE("there is a way back from typing the recovery key back", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    auto* page = shown.window.findChild<ui::SetupPage*>();
    const auto away = [&] {
        Q_EMIT shown.workspace().recoveryKeyWanted();
        QCoreApplication::processEvents();
        REQUIRE(page->isVisible());
        auto* typed = qobject_cast<QLineEdit*>(shown.window.focusWidget());
        REQUIRE(typed != nullptr);
        CHECK(typed->isVisible());
        return typed;
    };
    QTest::keyClick(away(), Qt::Key_Escape);
    CHECK(shown.workspace().isVisible());
    away();
    shown.button(QStringLiteral("Back to the cases")).click();
    CHECK(shown.workspace().isVisible());
    QTest::keyClick(away(), Qt::Key_2, Qt::ControlModifier);
    CHECK(shown.workspace().isVisible());
    CHECK_FALSE(page->isVisible());
}

TEST_CASE("locking works above a dialog, and takes it away", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    shown.button(QStringLiteral("State something…")).click();
    shown.settle();
    const QPointer<ui::RecordDialog> dialog = shown.window.findChild<ui::RecordDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QApplication::activeModalWidget() == dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_L, Qt::ControlModifier);
    shown.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(shown.window.workspace() == nullptr);
    CHECK(dialog == nullptr);
}

TEST_CASE("the last minute before locking is on the screen, and any key stops it", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.window.idle().setTimes(std::chrono::milliseconds(50), std::chrono::seconds(60));
    shown.unlock();
    ui::IdleStrip& strip = shown.window.idle();
    REQUIRE(becomes([&] { return strip.isVisible(); }));
    CHECK(strip.findChild<QLabel*>()->text().contains(QStringLiteral("60")));
    QTest::keyClick(&shown.window, Qt::Key_Shift);
    CHECK_FALSE(strip.isVisible());
    CHECK(shown.window.workspace() != nullptr);
}

TEST_CASE("the way in by the recovery key asks for a new passphrase and keeps what was typed", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.button(QStringLiteral("Use the recovery key")).click();
    auto* key = qobject_cast<QLineEdit*>(shown.window.focusWidget());
    REQUIRE(key != nullptr);
    CHECK(key->accessibleName() == QStringLiteral("Recovery key"));
    auto* passphrase = shown.window.findChild<ui::LockPage*>()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
    CHECK(passphrase->accessibleName() == QStringLiteral("New passphrase"));
    QTest::keyClicks(key, QStringLiteral("ABCD EFGH"));
    QTest::keyClick(key, Qt::Key_Return);
    shown.settle();
    CHECK(key->text() == QStringLiteral("ABCD EFGH"));
    CHECK(key->hasFocus());
    shown.button(QStringLiteral("Use the passphrase")).click();
    CHECK(passphrase->accessibleName() == QStringLiteral("Passphrase"));
    CHECK(passphrase->hasFocus());
}
