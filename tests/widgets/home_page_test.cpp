// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page after unlocking, in the real window.
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "tests/widgets/shown_window.h"
#include "ui/widgets/page/case_page.h"
#include "ui/widgets/page/disclosures_page.h"
#include "ui/widgets/page/home_page.h"
#include "ui/widgets/page/letters_page.h"

#include <QLabel>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

namespace {

core::NoProgress quiet;

ui::Table& lines(ShownWindow& shown) { return *shown.window.findChild<ui::Table*>(QStringLiteral("attention")); }

/// The line that has to do with it, chosen and opened from the keyboard.
void follow(ShownWindow& shown, const QString& words) {
    shown.workspace().go(ui::Workspace::Place::home);
    shown.settle();
    ui::Table& table = lines(shown);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (!table.model()->index(row, ui::home_column::what).data().toString().contains(words)) continue;
        table.setCurrentIndex(table.model()->index(row, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        shown.settle();
        return;
    }
    FAIL("no line " << words.toStdString());
}

} // namespace

TEST_CASE("the first page after unlocking is Home, with the keyboard in its list, and each line leads to its place", "[widgets]") {
    Exchange exchange;
    {
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::new_request(ben,
                                  {.to_agency = "Northmoor Police", .about = "Tam Exampleton", .question = "Is a vehicle known?", .purpose = "Safeguarding", .gateway = "cda_1998_s115",
                                   .necessity = "Needed for the visit.", .by = {exchange.clock.now().milliseconds + 5 * core::kDayMilliseconds}},
                                  exchange.file("ask"), core::Existing::refuse, quiet));
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::import_bundle(ada, {.file = exchange.file("ask")}, quiet));
        exchange.seal(ada, "left");
        exchange.clock.advance_seconds(15 * 24 * 3600);
        REQUIRE(core::new_record(ada, "task", exchange.adas_case().id, {{"title", "Ring the school"}, {"due", core::to_text(exchange.clock.now()).substr(0, 10)}}));
    }
    ShownWindow shown(exchange);
    shown.unlock();
    CHECK(shown.window.windowTitle() == QStringLiteral("Counterpart – Home"));
    CHECK(lines(shown).isVisible());
    CHECK(shown.window.focusWidget() == &lines(shown));
    CHECK(lines(shown).model()->rowCount() == 3);
    CHECK(shown.window.findChild<QLabel*>(QStringLiteral("summary"))->text().contains(QStringLiteral("1 due today")));

    follow(shown, QStringLiteral("Do a task"));
    CHECK(shown.window.findChild<ui::CasePage*>()->isVisible());
    follow(shown, QStringLiteral("Answer a request"));
    CHECK(shown.window.findChild<ui::LettersPage*>()->isVisible());
    CHECK_FALSE(shown.window.findChild<ui::Table*>(QStringLiteral("requests"))->selectedId().isEmpty());
    follow(shown, QStringLiteral("nothing has come back"));
    CHECK(shown.window.findChild<ui::DisclosuresPage*>()->isVisible());
    CHECK_FALSE(shown.window.findChild<ui::Table*>(QStringLiteral("sent"))->selectedId().isEmpty());

    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    shown.settle();
    CHECK(lines(shown).isVisible());
}
