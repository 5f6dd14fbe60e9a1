// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters on the screen: what waits, what is read in full, and the forms, by keyboard.
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "tests/widgets/shown_window.h"
#include "ui/widgets/dialog/case_dialog.h"
#include "ui/widgets/dialog/request_dialog.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/import_page.h"
#include "ui/widgets/page/letters/sheet_view.h"
#include "ui/widgets/page/letters_page.h"
#include "ui/widgets/page/seal_page.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

namespace {

core::NoProgress quiet;

/// Ben asks Ada for something; the sealed file is at "ask.sealed".
void ask(Exchange& exchange) {
    core::Session ben = exchange.open(test::Desk::ben);
    const core::NewRequest request{.to_agency = "Northmoor Police", .about = "Tam Exampleton", .question = "Is a vehicle known?", .purpose = "Safeguarding",
                                   .gateway = "cda_1998_s115", .necessity = "The visit.", .by = {exchange.clock.now().milliseconds + 5 * core::kDayMilliseconds}};
    REQUIRE(core::new_request(ben, request, exchange.file("ask.sealed"), core::Existing::refuse, quiet));
}

QString titleOf(ShownWindow& shown, int tab) {
    return shown.workspace().findChild<QTabWidget*>(QStringLiteral("letters"))->tabText(tab).remove(QLatin1Char('&'));
}

} // namespace

TEST_CASE("a request that the import took in is one button away, read in full, and counted in its tab's title", "[widgets]") {
    Exchange exchange;
    ask(exchange);
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().take({ui::fromPath(exchange.file("ask.sealed"))});
    shown.settle();
    QTest::mouseClick(&shown.button(QStringLiteral("Take it into the store")), Qt::LeftButton);
    shown.settle();
    QTest::keyClick(&shown.button(QStringLiteral("Open the letter")), Qt::Key_Return);
    shown.settle();
    auto* page = shown.workspace().findChild<ui::LettersPage*>();
    REQUIRE(page->isVisible());
    CHECK(titleOf(shown, 0) == QStringLiteral("Requests (1)"));
    CHECK(titleOf(shown, 1) == QStringLiteral("Challenges"));
    bool read = false;
    for (const auto* sheet : page->findChildren<ui::SheetView*>()) {
        if (!sheet->isVisible()) continue;
        read = true;
        CHECK(sheet->accessibleDescription().contains(QStringLiteral("Is a vehicle known?")));
        CHECK_FALSE(sheet->accessibleName().isEmpty());
    }
    CHECK(read);
    // It is answered here, and then nothing waits.
    shown.desk.prompter.files.push_back(ui::fromPath(exchange.file("nothing.sealed")));
    QTest::keyClick(&shown.button(QStringLiteral("We hold nothing…")), Qt::Key_Return);
    shown.settle();
    CHECK(titleOf(shown, 0) == QStringLiteral("Requests"));
    CHECK(std::filesystem::exists(exchange.file("nothing.sealed")));
}

TEST_CASE("a request is answered by sealing a case that is chosen for it", "[widgets]") {
    Exchange exchange;
    ask(exchange);
    {
        core::Session ada = exchange.open(test::Desk::ada);
        REQUIRE(core::import_bundle(ada, {.file = exchange.file("ask.sealed")}, quiet));
    }
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().go(ui::Workspace::Place::letters);
    shown.settle();
    QTest::keyClick(&shown.button(QStringLiteral("Answer by sealing…")), Qt::Key_Return);
    shown.settle();
    auto* dialog = shown.window.findChild<ui::CaseDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    QTest::keyClick(&shown.button(QStringLiteral("Seal from this case…")), Qt::Key_Return);
    shown.settle();
    CHECK(shown.workspace().findChild<ui::SealPage*>()->isVisible());
}

TEST_CASE("a new request keeps all that was typed while something is missing", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    QTest::keyClick(&shown.window, Qt::Key_5, Qt::ControlModifier);
    shown.settle();
    QTest::keyClick(&shown.button(QStringLiteral("New request…")), Qt::Key_Return);
    shown.settle();
    auto* dialog = shown.window.findChild<ui::RequestDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->isVisible());
    CHECK(dialog->focusWidget() == dialog->findChild<QComboBox*>(QStringLiteral("agency")));
    // Each field has a name, and Tab goes through them from the top.
    QStringList walked;
    for (QWidget* at = dialog->focusWidget(); at != nullptr && walked.size() < 12; at = QApplication::focusWidget()) {
        walked << at->objectName();
        CHECK_FALSE(QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name).isEmpty());
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == at) break;
    }
    CHECK(walked.indexOf(QStringLiteral("about")) == 1);
    CHECK(walked.indexOf(QStringLiteral("by")) > walked.indexOf(QStringLiteral("question")));
    auto* about = dialog->findChild<QLineEdit*>(QStringLiteral("about"));
    about->setText(QStringLiteral("Tam Exampleton"));
    QTest::keyClick(&shown.button(QStringLiteral("Seal the request…")), Qt::Key_Return);
    shown.settle();
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<ui::MessageFrame*>()->message().meaning.contains(QStringLiteral("the question")));
    CHECK(about->text() == QStringLiteral("Tam Exampleton"));
    auto& agency = *dialog->findChild<QComboBox*>(QStringLiteral("agency"));
    agency.setCurrentIndex(1);
    auto& gateway = *dialog->findChild<QComboBox*>(QStringLiteral("gateway"));
    gateway.setCurrentIndex(1);
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("question"))->setPlainText(QStringLiteral("Is he at school?"));
    dialog->findChild<QLineEdit*>(QStringLiteral("purpose"))->setText(QStringLiteral("Safeguarding"));
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("necessity"))->setPlainText(QStringLiteral("The visit."));
    dialog->findChild<QLineEdit*>(QStringLiteral("by"))->setText(QStringLiteral("30/6/2031"));
    shown.desk.prompter.files.push_back(ui::fromPath(exchange.file("asked.sealed")));
    QTest::keyClick(&shown.button(QStringLiteral("Seal the request…")), Qt::Key_Return);
    shown.settle();
    CHECK(std::filesystem::exists(exchange.file("asked.sealed")));
    auto* rows = shown.workspace().findChild<ui::Table*>(QStringLiteral("requests"));
    CHECK(becomes([&] { return rows->model()->rowCount() == 1; }));
    CHECK(titleOf(shown, 0) == QStringLiteral("Requests")); // it waits for others
}

TEST_CASE("only another agency's value can be challenged", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(shown.firstCase(), shown.firstCase());
    shown.settle();
    CHECK_FALSE(shown.button(QStringLiteral("Challenge this value…")).isEnabled());
}

TEST_CASE("an empty place for letters says what would be there and how it comes", "[widgets]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().go(ui::Workspace::Place::letters);
    shown.settle();
    for (const char* name : {"requests", "challenges", "approvals", "recalls", "corrections"}) {
        INFO(name);
        CHECK_FALSE(shown.workspace().findChild<ui::Table*>(QLatin1String(name))->accessibleDescription().isEmpty());
    }
    CHECK(shown.workspace().findChildren<ui::SheetView*>().size() == 3);
}
