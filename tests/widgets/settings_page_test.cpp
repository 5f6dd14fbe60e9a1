// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings: each holds at once, in the window that is open.
#include "tests/widgets/shown_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/case_page.h"
#include "ui/widgets/page/settings_page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

namespace {

ui::SettingsPage& page(ShownWindow& shown) {
    for (auto* one : shown.window.findChildren<ui::SettingsPage*>()) {
        if (one->isVisible()) return *one;
    }
    FAIL("no settings on the screen");
    std::abort();
}

void open(ShownWindow& shown) {
    QTest::keyClick(&shown.window, Qt::Key_Comma, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

QComboBox& box(ShownWindow& shown, const char* name) {
    for (auto* one : page(shown).findChildren<QComboBox*>()) {
        if (one->accessibleName() == QString::fromLatin1(name)) return *one;
    }
    FAIL("no choice " << name);
    std::abort();
}

void choose(QComboBox& box, const char* id) {
    box.setCurrentIndex(box.findData(QString::fromLatin1(id)));
    Q_EMIT box.activated(box.currentIndex());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

/// English again, whatever a test did.
struct InEnglish {
    ~InEnglish() { ui::applyLanguage(*qApp, QStringLiteral("en_GB")); }
};

} // namespace

TEST_CASE("Ctrl and the comma open the settings, before unlocking and after, and Esc goes back", "[widgets][settings]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    open(shown);
    CHECK(page(shown).isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(shown.window.findChild<ui::LockPage*>()->isVisible());
    shown.unlock();
    shown.button(QStringLiteral("Settings")).click();
    CHECK(page(shown).isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(shown.workspace().isVisible());
    open(shown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    CHECK(shown.window.findChild<ui::LockPage*>()->isVisible());
}

TEST_CASE("look and size of the text change at once, and the menu shows the same", "[widgets][settings]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    open(shown);
    choose(box(shown, "Look"), "dark");
    CHECK(qApp->palette().color(QPalette::Window) == ui::coloursOf(ui::Look::dark).window);
    QStringList ticked;
    for (const QAction* action : shown.window.findChildren<QAction*>()) {
        if (action->isChecked()) ticked << action->text().remove(QLatin1Char('&'));
    }
    CHECK(ticked == QStringList{QStringLiteral("Dark")});
    const double before = QApplication::font().pointSizeF();
    choose(box(shown, "Size of the text"), "200");
    CHECK(QApplication::font().pointSizeF() > before * 1.9);
    QTest::keyClick(&shown.window, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    CHECK(box(shown, "Size of the text").currentData().toString() == QStringLiteral("100"));
    ui::applyStyle(*qApp, ui::Look::light, 100);
}

TEST_CASE("the language changes in the open window, and the officer stays in their case", "[widgets][settings]") {
    const InEnglish after;
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    const QByteArray id = shown.firstCase();
    shown.workspace().openCase(id, {});
    shown.settle();
    open(shown);
    choose(box(shown, "Language"), "cy");
    shown.settle();
    CHECK(page(shown).isVisible());
    CHECK(QLocale().language() == QLocale::Welsh);
    const auto titles = [&] {
        QStringList out;
        for (const auto* menu : shown.window.menuBar()->actions()) out << menu->text().remove(QLatin1Char('&'));
        return out;
    };
    CHECK(titles().size() == 4);
    CHECK_FALSE(titles().contains(QStringLiteral("Store")));
    REQUIRE(shown.window.findChildren<ui::Workspace*>().size() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    shown.settle();
    auto* open_case = shown.workspace().findChild<ui::CasePage*>();
    CHECK(open_case->isVisible());
    CHECK(open_case->caseId() == id);

    open(shown);
    shown.desk.settings.set(ui::Setting::language, QStringLiteral("en"));
    ui::applyLanguage(*qApp, QStringLiteral("en_GB"));
    shown.settle();
    shown.settle();
    CHECK(titles().contains(QStringLiteral("Store")));
    QTest::keyClick(&shown.window, Qt::Key_L, Qt::ControlModifier); // once, although the menus were made three times
    shown.settle();
    CHECK(shown.window.workspace() == nullptr);
    shown.unlock();
}

TEST_CASE("a word finds its settings, and another one says that there are none", "[widgets][settings]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    open(shown);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("marking"));
    CHECK(box(shown, "Marking of new disclosures").isVisible());
    CHECK_FALSE(box(shown, "Look").isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" zebra"));
    CHECK_FALSE(box(shown, "Marking of new disclosures").isVisible());
    bool said = false;
    for (const auto* label : page(shown).findChildren<QLabel*>()) said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("No setting has")));
    CHECK(said);
}

TEST_CASE("what the organisation set is shown as theirs and cannot be changed, and what is wrong in its file is told", "[widgets][settings]") {
    Exchange exchange;
    const test::TempFolder folder;
    QFile file(ui::fromPath(folder.path() / "policy.ini"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[appearance]\nlook = dark\ncolour = blue\n[folders]\nexchange = /srv/exchange\n");
    file.close();
    test::UiDesk desk(exchange, Desk::ada);
    ui::Settings settings(desk.file, ui::OrganisationPolicy::read(file.fileName()));
    ui::Desk ours{desk.executor, desk.prompter, settings, ui::Display()};
    ui::SettingsPresenter presenter(ours);
    ui::SettingsPage page(presenter);
    page.show();
    int fixed = 0;
    for (const auto* label : page.findChildren<QLabel*>()) fixed += label->text() == QStringLiteral("Set by your organisation.") ? 1 : 0;
    CHECK(fixed == 2);
    for (const auto* box : page.findChildren<QComboBox*>()) CHECK(box->isEnabled() == (box->accessibleName() != QStringLiteral("Look")));
    for (const auto* line : page.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == QStringLiteral("Exchange folder")) CHECK(line->text() == QStringLiteral("/srv/exchange"));
    }
    auto* frame = page.findChild<ui::MessageFrame*>();
    CHECK(frame->isVisible());
    CHECK(frame->message().details.contains(QStringLiteral("appearance/colour")));
}
