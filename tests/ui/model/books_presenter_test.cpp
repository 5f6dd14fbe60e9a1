// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gaps, evidence, statements and books that balance: as the page has them.
#include "core/usecase/books.h"
#include "tests/support/hand_made.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/book_rows.h"
#include "ui/model/books_presenter.h"
#include "ui/model/typed_period.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

QString cell(const ui::TableModel& rows, int row, int column) { return rows.data(rows.index(row, column)).toString(); }

/// Somebody's page of books.
struct Books {
    Books(Exchange& exchange, Desk whose) : desk(exchange, whose), presenter(desk.desk), said(presenter) {
        desk.open(exchange, whose);
        QObject::connect(&presenter, &ui::BooksPresenter::agenciesChanged, &presenter, [this](const std::vector<ui::Choice>& got) { agencies = got; });
        QObject::connect(&presenter, &ui::BooksPresenter::compared, &presenter, [this](const ui::Message& got) { outcome = got; });
        presenter.load();
        desk.idle();
    }
    QString agency(const QString& name) {
        for (const ui::Choice& one : agencies) {
            if (one.label == name) return one.id;
        }
        FAIL("no agency");
        return {};
    }
    void compare(const QString& name) {
        presenter.compare(agency(name));
        desk.idle();
    }
    UiDesk desk;
    ui::BooksPresenter presenter;
    Said said;
    std::vector<ui::Choice> agencies;
    ui::Message outcome;
};

} // namespace

TEST_CASE("numbers that never came are listed by their sender", "[ui][books]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        for (const char* name : {"1", "2", "3", "4", "5", "6"}) exchange.seal(ada, name);
        core::Session ben = exchange.open(Desk::ben);
        for (const char* name : {"1", "4", "6"}) REQUIRE(core::import_bundle(ben, test::accepting(exchange.file(name)), quiet));
    }
    Books ben(exchange, Desk::ben);
    const QAbstractItemModelTester tester(&ben.presenter.gaps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(ben.presenter.gaps().rowCount() == 1);
    CHECK(cell(ben.presenter.gaps(), 0, 0) == QStringLiteral("Ada Moss"));
    CHECK(cell(ben.presenter.gaps(), 0, 2) == QStringLiteral("3"));
    CHECK(cell(ben.presenter.gaps(), 0, 3) == QStringLiteral("2 to 3, 5"));
    CHECK(cell(ben.presenter.gaps(), 0, 4) == QStringLiteral("6"));
    CHECK(ben.presenter.evidence().rowCount() == 0);
}

TEST_CASE("two manifests with one number are shown as evidence, with both hashes and moments", "[ui][books]") {
    Exchange exchange;
    QString hashes[2];
    {
        core::Session ada = exchange.open(Desk::ada);
        core::Session ben = exchange.open(Desk::ben);
        test::HandMade first(ada, ben);
        first.write(exchange.file("1"));
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("1")), quiet));
        test::HandMade second(ada, ben);
        second.follow(first);
        second.manifest.recipients.front() = {ben.identity().thumbprint(), 1, std::nullopt};
        CHECK(test::refusal(exchange, ben, second) == "bundle.counter_reused");
        hashes[0] = QString::fromLatin1(ui::toQt(first.hash).toHex());
        hashes[1] = QString::fromLatin1(ui::toQt(second.hash).toHex());
    }
    Books ben(exchange, Desk::ben);
    REQUIRE(ben.presenter.evidence().rowCount() == 1);
    CHECK(cell(ben.presenter.evidence(), 0, 3).startsWith(QStringLiteral("Number 1, ")));
    CHECK(cell(ben.presenter.evidence(), 0, 4).startsWith(QStringLiteral("Number 1, ")));
    const QString words = ben.presenter.evidenceText(ben.presenter.evidence().idAt(0));
    for (const QString& hash : hashes) CHECK(words.contains(hash));
    CHECK(words.contains(QStringLiteral("cannot both be true")));
    CHECK(ben.presenter.evidenceText("none").isEmpty());
}

TEST_CASE("books are stated to an agency that is chosen, over days that can be read, and compared there", "[ui][books]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        for (const char* name : {"came", "lost"}) exchange.seal(ada, name);
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("came")), quiet));
    }
    const QString statement = ui::fromPath(exchange.file("statement.sealed"));
    {
        Books ben(exchange, Desk::ben);
        CHECK(ben.agencies.size() == 2); // not our own
        QSignalSpy stated(&ben.presenter, &ui::BooksPresenter::stated);
        ben.presenter.state({}, {}, {});
        CHECK(ben.said.last.tone == ui::Tone::information);
        const QString north = ben.agency(QStringLiteral("Northmoor Police"));
        ben.presenter.state(north, QStringLiteral("some day"), {});
        CHECK(ben.said.last.details.startsWith(QStringLiteral("period.bad_day")));
        CHECK(ben.desk.prompter.asked.isEmpty());
        ben.desk.prompter.files = {statement, statement};
        ben.presenter.state(north, QStringLiteral("2/1/2031"), QStringLiteral("1/1/2031"));
        ben.desk.idle();
        CHECK(ben.said.last.details.startsWith(QStringLiteral("period.reversed")));
        CHECK(stated.empty());
        ben.presenter.state(north, {}, {});
        ben.desk.idle();
        INFO(ben.said.last.details.toStdString());
        CHECK(ben.said.last.tone == ui::Tone::good);
        CHECK(stated.size() == 1);
        REQUIRE(ben.presenter.statements().rowCount() == 1);
        CHECK(cell(ben.presenter.statements(), 0, 1).startsWith(QStringLiteral("To ")));
        CHECK(cell(ben.presenter.statements(), 0, 3) == QStringLiteral("The beginning"));
        CHECK(cell(ben.presenter.statements(), 0, 6) == QStringLiteral("1"));
        ben.compare(QStringLiteral("Northmoor Police")); // they have stated nothing
        CHECK(ben.outcome.tone == ui::Tone::information);
        CHECK(ben.presenter.balance().rowCount() == 0);
    }
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::import_bundle(ada, {.file = ui::toPath(statement)}, quiet));
    }
    Books ada(exchange, Desk::ada);
    const QAbstractItemModelTester tester(&ada.presenter.balance(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(cell(ada.presenter.statements(), 0, 1).startsWith(QStringLiteral("From ")));
    ada.compare(QStringLiteral("Eastbrook Council"));
    CHECK(ada.outcome.verdict == QStringLiteral("The books do not balance."));
    CHECK(ada.outcome.meaning.contains(QStringLiteral("Sent by you, not stated as received by them: 1.")));
    CHECK(ada.outcome.who.contains(QStringLiteral("Ben Alder")));
    REQUIRE(ada.presenter.balance().rowCount() == 2);
    CHECK(cell(ada.presenter.balance(), 0, 0) == QStringLiteral("You sent it; they do not state that it came")); // first
    CHECK(cell(ada.presenter.balance(), 1, 0) == QStringLiteral("You sent it; both sides have it"));
    CHECK(cell(ada.presenter.balance(), 1, 3) == QStringLiteral("Taken in"));
    ada.compare(QStringLiteral("Hilltop Academy"));
    CHECK(ada.presenter.balance().rowCount() == 0);
    ada.presenter.compare({});
    CHECK(ada.outcome.isEmpty());
}

TEST_CASE("every way in which books differ has its sentence, and so has that they balance", "[ui][books]") {
    const ui::Display display(QLocale(QLocale::English, QLocale::UnitedKingdom));
    core::BooksView books;
    books.agency_name = "Eastbrook Council";
    CHECK(ui::balanceWords(books, display).tone == ui::Tone::information);
    books.statements.push_back({"Ben Alder", {{0}, {1}}, {1}});
    CHECK(ui::balanceWords(books, display).tone == ui::Tone::good);
    for (const core::Balance balance : {core::Balance::balanced, core::Balance::sent_not_received, core::Balance::received_not_declared, core::Balance::sent_not_here, core::Balance::here_not_declared}) {
        core::BooksView::Entry entry;
        entry.entry.balance = balance;
        books.entries.push_back(entry);
    }
    const ui::Message words = ui::balanceWords(books, display);
    CHECK(words.tone == ui::Tone::warning);
    CHECK(words.meaning.count(QStringLiteral(": 1.")) == 4);
    const auto rows = ui::balanceRows(books, display);
    REQUIRE(rows.size() == 5);
    CHECK(rows.back().cells[0].badge == ui::Badge::good);
    for (std::size_t i = 0; i < 4; ++i) CHECK_FALSE(rows[i].cells[0].more.isEmpty()); // what to do
    books.entries.resize(1);
    CHECK(ui::balanceWords(books, display).verdict == QStringLiteral("The books balance."));
}

TEST_CASE("a typed time is open where nothing is typed, and its last day is whole", "[ui][books]") {
    CHECK_FALSE(ui::typedPeriod({}, QStringLiteral("  "))->since);
    const auto day = ui::typedPeriod(QStringLiteral("3/1/2026"), QStringLiteral("3/1/2026"));
    REQUIRE(day);
    CHECK(day->until->milliseconds - day->since->milliseconds == 86'400'000 - 1);
    CHECK(test::reason_of(ui::typedPeriod(QStringLiteral("31/2/2026"), {})) == "period.bad_day");
}
