// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1: the page that belongs to the place one is at, and back.
#include "tests/widgets/shown_window.h"
#include "ui/model/help_topics.h"
#include "ui/widgets/help_view.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/help_page.h"

#include <QAccessible>
#include <QListWidget>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocument>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

namespace {

/// What the help shows: its first line.
QString titleOf(ShownWindow& shown) { return shown.window.findChild<ui::HelpView*>()->document()->firstBlock().text(); }

bool isOpen(ShownWindow& shown) { return shown.window.findChild<ui::HelpPage*>()->isVisible(); }

void press(ShownWindow& shown, Qt::Key key) {
    QWidget* at = QApplication::focusWidget();
    QTest::keyClick(at == nullptr ? static_cast<QWidget*>(&shown.window) : at, key);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("F1 opens the page that belongs to the place one is at, and Esc goes back to it", "[widgets][help]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    press(shown, Qt::Key_F1); // before anything is unlocked
    REQUIRE(isOpen(shown));
    CHECK(titleOf(shown) == QStringLiteral("Passphrase and recovery key"));
    press(shown, Qt::Key_Escape);
    CHECK(shown.window.findChild<ui::LockPage*>()->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("passphrase"));
    shown.unlock();
    const auto title = [&] {
        shown.settle();
        press(shown, Qt::Key_F1);
        REQUIRE(isOpen(shown));
        CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Help"));
        const QString out = titleOf(shown);
        press(shown, Qt::Key_F1); // once more is no other
        CHECK(titleOf(shown) == out);
        press(shown, Qt::Key_Escape);
        CHECK(shown.workspace().isVisible());
        CHECK(shown.window.windowTitle() != QStringLiteral("Counterpart – Help"));
        return out;
    };
    CHECK(title() == QStringLiteral("Home: what needs you today"));
    shown.workspace().go(ui::Workspace::Place::cases);
    CHECK(title() == QStringLiteral("Cases and records"));
    shown.workspace().openCase(shown.firstCase(), {});
    CHECK(title() == QStringLiteral("Cases and records"));
    shown.workspace().seal(shown.firstCase());
    CHECK(title() == QStringLiteral("Sharing with an agency"));
    shown.workspace().go(ui::Workspace::Place::import);
    CHECK(title() == QStringLiteral("Importing"));
    shown.workspace().go(ui::Workspace::Place::partnership);
    CHECK(title() == QStringLiteral("Partnership and register"));
    shown.workspace().go(ui::Workspace::Place::log);
    CHECK(title() == QStringLiteral("Log"));
    shown.workspace().go(ui::Workspace::Place::letters); // each tab its own
    auto* tabs = shown.workspace().findChild<QTabWidget*>(QStringLiteral("letters"));
    const char* const titles[] = {"Requests", "Challenges", "A second officer", "Recall and correction", "Recall and correction"};
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        CHECK(title() == QString::fromLatin1(titles[i]));
    }
}

TEST_CASE("whoever looks something up comes back to what was said and typed", "[widgets][help]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().take({ui::fromPath(exchange.file("one.sealed")), ui::fromPath(exchange.file("two.sealed"))});
    shown.settle();
    const auto said = [&] {
        for (const auto* frame : shown.workspace().findChildren<ui::MessageFrame*>()) {
            if (frame->isVisible()) return frame->message().verdict;
        }
        return QString();
    };
    const QString before = said();
    REQUIRE_FALSE(before.isEmpty());
    press(shown, Qt::Key_F1);
    REQUIRE(isOpen(shown));
    press(shown, Qt::Key_Escape);
    CHECK(said() == before);
}

TEST_CASE("the list of topics is searched, and links lead from page to page and nowhere else", "[widgets][help]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.window.openHelp(QStringLiteral("recall"));
    auto& page = *shown.window.findChild<ui::HelpPage*>();
    auto* words = page.findChild<QLineEdit*>();
    auto* topics = page.findChild<QListWidget*>();
    auto* view = page.findChild<ui::HelpView*>();
    const int all = topics->count();
    QTest::keyClicks(words, QStringLiteral("register"));
    CHECK(topics->count() < all);
    CHECK(titleOf(shown) == QStringLiteral("Partnership and register"));
    words->setText(QStringLiteral("submarine"));
    CHECK(topics->count() == 0);
    CHECK(view->toPlainText().contains(QStringLiteral("Try fewer")));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("books")));
    CHECK(titleOf(shown) == QStringLiteral("Books that balance"));
    CHECK(topics->count() == all);
    CHECK(topics->currentItem()->text() == QStringLiteral("Books that balance"));
    for (const char* elsewhere : {"https://example.org", "file:///etc/passwd", "../reasons.json", "nothing"}) Q_EMIT view->anchorClicked(QUrl(QString::fromLatin1(elsewhere)));
    CHECK(titleOf(shown) == QStringLiteral("Books that balance"));
    CHECK(view->loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(QStringLiteral("/etc/passwd"))).isNull());
}

TEST_CASE("each page of the help can be read out and worked with the keyboard alone", "[widgets][help]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    for (const ui::HelpTopic& topic : ui::helpTopics()) {
        shown.window.openHelp(topic.id);
        CHECK(titleOf(shown) == topic.title);
    }
    auto& page = *shown.window.findChild<ui::HelpPage*>();
    auto* view = page.findChild<ui::HelpView*>();
    for (QWidget* widget : {static_cast<QWidget*>(view), static_cast<QWidget*>(page.findChild<QLineEdit*>()), static_cast<QWidget*>(page.findChild<QListWidget*>())}) {
        CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    }
    // Tab goes through a page's links, and out of it.
    shown.window.openHelp(QStringLiteral("starting"));
    view->setFocus();
    bool out = false;
    for (int i = 0; i < 20 && !out; ++i) {
        QTest::keyClick(view, Qt::Key_Tab);
        out = QApplication::focusWidget() != view;
        if (i == 0) {
            REQUIRE_FALSE(out);
            QTest::keyClick(view, Qt::Key_Return);
            CHECK(titleOf(shown) == QStringLiteral("Passphrase and recovery key"));
        }
    }
    CHECK(out);
}

TEST_CASE("headings and links of the help are legible in every look", "[widgets][help]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.window.openHelp(QStringLiteral("recall"));
    auto* view = shown.window.findChild<ui::HelpView*>();
    for (const ui::Look look : {ui::Look::dark, ui::Look::highContrast, ui::Look::light}) {
        ui::applyStyle(*qApp, look, 100);
        QCoreApplication::processEvents();
        int links = 0;
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.isAnchor()) {
                    ++links;
                    CHECK(format.foreground().color() == ui::colours().accent);
                    CHECK(format.fontUnderline()); // not by colour alone
                } else if (block.blockFormat().headingLevel() > 0) {
                    CHECK(format.foreground().color() == ui::colours().text);
                }
            }
        }
        CHECK(links == 2);
    }
}

TEST_CASE("locking takes the help away, too", "[widgets][help]") {
    Exchange exchange;
    ShownWindow shown(exchange);
    shown.unlock();
    press(shown, Qt::Key_F1);
    shown.window.lock();
    shown.settle();
    CHECK_FALSE(isOpen(shown));
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart"));
    press(shown, Qt::Key_F1);
    REQUIRE(isOpen(shown));
    press(shown, Qt::Key_Escape);
    CHECK(shown.window.findChild<ui::LockPage*>()->isVisible());
}
