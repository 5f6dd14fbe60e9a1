// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs the officer today, as the page has it, and where each line leads.
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/home_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

struct Home {
    Home(Exchange& exchange, Desk whose) : desk(exchange, whose), presenter(desk.desk) {
        desk.open(exchange, whose);
        QObject::connect(&presenter, &ui::HomePresenter::summed, &presenter, [this](const QString& words) { summary = words; });
        QObject::connect(&presenter, &ui::HomePresenter::wanted, &presenter, [this](const ui::HomeTarget& to) { target = to; });
        presenter.load();
        desk.idle();
    }
    QString cell(int row, int column) { return presenter.rows().data(presenter.rows().index(row, column)).toString(); }
    UiDesk desk;
    ui::HomePresenter presenter;
    QString summary;
    ui::HomeTarget target;
};

core::Instant in_days(Exchange& exchange, std::int64_t days) { return {exchange.clock.now().milliseconds + days * core::kDayMilliseconds}; }

} // namespace

TEST_CASE("a store in which nothing waits says so", "[ui][home]") {
    Exchange exchange;
    Home cleo(exchange, Desk::cleo);
    CHECK(cleo.presenter.rows().rowCount() == 0);
    CHECK(cleo.summary == QStringLiteral("Nothing needs you today."));
    cleo.presenter.choose("0"); // nowhere
    cleo.presenter.choose("nothing");
}

TEST_CASE("lines say in words what is overdue, and lead to the letter or the record", "[ui][home]") {
    Exchange exchange;
    core::LetterId request;
    core::RecordId task;
    {
        core::Session ben = exchange.open(Desk::ben);
        const auto posted = core::new_request(ben,
                                              {.to_agency = "Northmoor Police", .about = "Tam Exampleton", .question = "Is a vehicle known?", .purpose = "Safeguarding",
                                               .gateway = "cda_1998_s115", .necessity = "Needed for the visit.", .by = in_days(exchange, 5)},
                                              exchange.file("ask"), core::Existing::refuse, quiet);
        REQUIRE(posted);
        request = posted->id;
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::import_bundle(ada, {.file = exchange.file("ask")}, quiet));
        const auto made = core::new_record(ada, "task", exchange.adas_case().id, {{"title", "Ring the school"}, {"due", core::to_text(in_days(exchange, -2)).substr(0, 10)}});
        REQUIRE(made);
        task = *made;
    }
    Home ada(exchange, Desk::ada);
    const QAbstractItemModelTester tester(&ada.presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(ada.presenter.rows().rowCount() == 2);
    CHECK(ada.cell(0, ui::home_column::urgency) == QStringLiteral("Overdue"));
    CHECK(ada.cell(0, ui::home_column::about) == QStringLiteral("Ring the school"));
    CHECK_FALSE(ada.cell(0, ui::home_column::due).isEmpty());
    CHECK(ada.cell(1, ui::home_column::what) == QStringLiteral("Answer a request"));
    CHECK(ada.cell(1, ui::home_column::who) == QStringLiteral("Eastbrook Council"));
    CHECK(ada.summary.contains(QStringLiteral("1 overdue")));

    QSignalSpy opened(&ada.presenter, &ui::HomePresenter::open);
    ada.presenter.choose(ada.presenter.rows().idAt(0));
    ada.desk.idle();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().at(0).toByteArray() == ui::toQt(exchange.adas_case().id));
    CHECK(opened.front().at(1).toByteArray() == ui::toQt(task));
    ada.presenter.choose(ada.presenter.rows().idAt(1));
    CHECK(ada.target.kind == ui::HomeTarget::Kind::letter);
    CHECK(ada.target.letter.place == ui::LetterPlace::requests);
    CHECK(ada.target.letter.letter == ui::toQt(request));
}

TEST_CASE("every kind of line has words and a place", "[ui][home]") {
    using core::Need;
    using Kind = ui::HomeTarget::Kind;
    core::AttentionLine line;
    line.record = core::RecordId{};
    line.letter = core::LetterId{};
    line.disclosure = core::BundleId{};
    const ui::Display display(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList seen;
    for (int i = 0; i <= static_cast<int>(Need::gap); ++i) {
        line.need = static_cast<Need>(i);
        INFO(core::to_text(line.need));
        CHECK_FALSE(core::to_text(line.need).empty());
        const ui::Row row = ui::rowOf(line, "0", display);
        CHECK_FALSE(row.cells[ui::home_column::what].text.isEmpty());
        CHECK_FALSE(seen.contains(row.cells[ui::home_column::what].text));
        seen << row.cells[ui::home_column::what].text;
        const Kind kind = ui::targetOf(line).kind;
        CHECK((kind == Kind::cases) == (line.need == Need::older_copy));
    }
    line.need = Need::disclosure_review;
    CHECK(ui::targetOf(line).kind == Kind::sent);
    line.received = true;
    CHECK(ui::targetOf(line).kind == Kind::received);
    line.urgency = core::Urgency::now;
    line.need = Need::register_expiry;
    CHECK(ui::rowOf(line, "0", display).cells[ui::home_column::what].text.contains(QStringLiteral("has run out")));
}
