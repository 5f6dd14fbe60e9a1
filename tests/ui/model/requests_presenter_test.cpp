// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking an agency, and answering without a disclosure: as the page and its dialog do it.
#include "core/usecase/requests.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/import_presenter.h"
#include "ui/model/request_form_presenter.h"
#include "ui/model/requests_presenter.h"

#include <QAbstractItemModelTester>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

QString cell(const ui::TableModel& rows, int row, int column) { return rows.data(rows.index(row, column)).toString(); }

constexpr int kState = 5;

core::NewRequest asking(Exchange& exchange) {
    return {.to_agency = "Northmoor Police", .about = "Tam Exampleton, born April 2010", .question = "Is a vehicle known?\nWhose is it?", .purpose = "Safeguarding",
            .gateway = "cda_1998_s115", .necessity = "The visit cannot be planned without it.", .by = {exchange.clock.now().milliseconds + 5 * core::kDayMilliseconds}};
}

/// Ben asks Ada; she has it.
core::PostedLetter asked(Exchange& exchange) {
    core::Session ben = exchange.open(Desk::ben);
    const auto posted = core::new_request(ben, asking(exchange), exchange.file("ask"), core::Existing::refuse, quiet);
    REQUIRE(posted);
    core::Session ada = exchange.open(Desk::ada);
    REQUIRE(core::import_bundle(ada, {.file = exchange.file("ask")}, quiet));
    return *posted;
}

/// A desk with the page's presenter, and what it said.
struct Letters {
    Letters(Exchange& exchange, Desk whose) : desk(exchange, whose) {
        desk.open(exchange, whose);
        QObject::connect(&presenter, &ui::LetterListPresenter::counted, &presenter, [this](int count) { waiting = count; });
        QObject::connect(&presenter, &ui::RequestsPresenter::summed, &presenter, [this](const QString& words) { sums = words; });
        QObject::connect(&presenter, &ui::RequestsPresenter::looked, &presenter, [this](const ui::LetterSheet& shown, bool can) {
            sheet = shown;
            answerable = can;
        });
        presenter.load();
        desk.idle();
    }
    [[nodiscard]] QString line(const QString& name) const {
        QString out;
        for (const auto& one : sheet.lines) {
            if (one.name == name) out = one.text;
        }
        return out;
    }
    UiDesk desk;
    ui::RequestsPresenter presenter{desk.desk};
    Said said{presenter};
    int waiting = -1;
    QString sums;
    ui::LetterSheet sheet;
    bool answerable = false;
};

ui::RequestForm filledIn(const ui::RequestStart& start) {
    ui::RequestForm form;
    form.agency = start.agencies.front().id;
    form.about = QStringLiteral("Tam Exampleton");
    form.question = QStringLiteral("Is he at school?");
    form.purpose = QStringLiteral("Safeguarding");
    form.gateway = QStringLiteral("cda_1998_s115");
    form.necessity = QStringLiteral("The visit.");
    form.by = QStringLiteral("30/6/2031");
    return form;
}

} // namespace

TEST_CASE("a request that came waits, is read in full, and is answered that nothing is held", "[ui]") {
    Exchange exchange;
    asked(exchange);
    {
        Letters ada(exchange, Desk::ada);
        const QAbstractItemModelTester tester(&ada.presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(ada.presenter.rows().rowCount() == 1);
        CHECK(ada.waiting == 1);
        CHECK(cell(ada.presenter.rows(), 0, 3) == QStringLiteral("Is a vehicle known? Whose is it?"));
        CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("Waits for your answer"));
        CHECK(ada.sums.contains(QStringLiteral("You were asked: 1, 0 answered, 0 overdue")));
        const QByteArray id = ada.presenter.rows().idAt(0);
        ada.presenter.look(id);
        CHECK(ada.answerable);
        CHECK(ada.line(QStringLiteral("Question")) == QStringLiteral("Is a vehicle known?\nWhose is it?"));
        CHECK(ada.line(QStringLiteral("From")).contains(QStringLiteral("Ben Alder")));
        CHECK_FALSE(ada.line(QStringLiteral("Legal basis")).contains(QStringLiteral("cda_1998")));
        ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("nothing")));
        ada.presenter.holdNothing(id, QStringLiteral("We looked in both registers."));
        ada.desk.idle();
        CHECK(ada.said.last.tone == ui::Tone::good);
        CHECK(ada.said.last.meaning.contains(QStringLiteral("Eastbrook Council")));
        CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("You hold nothing"));
        CHECK(ada.waiting == 0);
        ada.presenter.showOnlyOpen(true);
        CHECK(ada.presenter.rows().rowCount() == 0);
    }
    {
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, {.file = exchange.file("nothing")}, quiet));
    }
    Letters ben(exchange, Desk::ben);
    CHECK(cell(ben.presenter.rows(), 0, kState) == QStringLiteral("They hold nothing"));
    ben.presenter.look(ben.presenter.rows().idAt(0));
    CHECK_FALSE(ben.answerable);
    CHECK(ben.line(QStringLiteral("Answer")).contains(QStringLiteral("We looked in both registers.")));
    CHECK(ben.sums.contains(QStringLiteral("You asked: 1, 1 answered, 0 overdue")));
}

TEST_CASE("a pointer needs somebody to call", "[ui]") {
    Exchange exchange;
    asked(exchange);
    Letters ada(exchange, Desk::ada);
    const QByteArray id = ada.presenter.rows().idAt(0);
    ada.presenter.callMe(id, QStringLiteral("  "));
    CHECK(ada.said.last.tone == ui::Tone::warning);
    CHECK(ada.desk.prompter.asked.isEmpty());
    ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("call")));
    ada.presenter.callMe(id, QStringLiteral("Ada Moss, 01632 960001"));
    ada.desk.idle();
    CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("They are to call you"));
    ada.presenter.look(id);
    CHECK(ada.line(QStringLiteral("Answer")).contains(QStringLiteral("01632 960001")));
}

TEST_CASE("a request whose day is over says so in words", "[ui]") {
    Exchange exchange;
    asked(exchange);
    exchange.clock.advance_seconds(10 * core::kDayMilliseconds / 1000);
    Letters ada(exchange, Desk::ada);
    CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("Waits for your answer, overdue"));
    CHECK(ada.sums.contains(QStringLiteral("1 overdue")));
    Letters ben(exchange, Desk::ben);
    CHECK(cell(ben.presenter.rows(), 0, kState) == QStringLiteral("No answer, overdue"));
}

TEST_CASE("a new request says what is still missing, and is sealed once it is whole", "[ui]") {
    Exchange exchange;
    {
        UiDesk desk(exchange, Desk::ada);
        desk.open(exchange, Desk::ada);
        ui::RequestFormPresenter presenter(desk.desk);
        const Said said(presenter);
        ui::RequestStart start;
        QString refused;
        ui::Message sent;
        std::vector<ui::Choice> records;
        QObject::connect(&presenter, &ui::RequestFormPresenter::started, &presenter, [&](const ui::RequestStart& offered) { start = offered; });
        QObject::connect(&presenter, &ui::RequestFormPresenter::fieldRefused, &presenter, [&](const QString& field) { refused = field; });
        QObject::connect(&presenter, &ui::RequestFormPresenter::sent, &presenter, [&](const ui::Message& message) { sent = message; });
        QObject::connect(&presenter, &ui::RequestFormPresenter::records, &presenter, [&](const std::vector<ui::Choice>& all) { records = all; });
        presenter.start();
        desk.idle();
        REQUIRE(start.agencies.size() == 2); // not ourselves
        REQUIRE(start.cases.size() == 1);
        ui::RequestForm form = filledIn(start);
        form.question.clear();
        presenter.send(form);
        CHECK(refused == QStringLiteral("question"));
        CHECK(said.last.meaning.contains(QStringLiteral("the question")));
        form = filledIn(start);
        form.by = QStringLiteral("soon");
        presenter.send(form);
        CHECK(refused == QStringLiteral("by"));
        CHECK(desk.prompter.asked.isEmpty());
        presenter.chooseCase(start.cases.front().id);
        desk.idle();
        REQUIRE_FALSE(records.empty());
        form = filledIn(start);
        form.caseId = start.cases.front().id;
        form.record = records.front().id;
        desk.prompter.files.push_back(ui::fromPath(exchange.file("ask")));
        presenter.send(form);
        desk.idle();
        CHECK(sent.tone == ui::Tone::good);
        CHECK(std::filesystem::exists(exchange.file("ask")));
    }
    Letters ada(exchange, Desk::ada);
    CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("No answer yet"));
    ada.presenter.look(ada.presenter.rows().idAt(0));
    CHECK_FALSE(ada.line(QStringLiteral("Record")).isEmpty());
    CHECK(ada.line(QStringLiteral("Answer by")) == QStringLiteral("30 June 2031"));
}

TEST_CASE("a letter that was taken in leads to where it is read, an answer to what it answers", "[ui]") {
    Exchange exchange;
    const core::PostedLetter posted = asked(exchange);
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::answer_request(ada, to_hex(posted.id.view()), {core::RequestOutcome::nothing, "", ""}, exchange.file("nothing"), core::Existing::refuse, quiet));
    }
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::ImportPresenter import(desk.desk);
    const Said said(import);
    std::optional<ui::LetterFound> found;
    QObject::connect(&import, &ui::ImportPresenter::letterCame, &import, [&](const ui::LetterFound& letter) { found = letter; });
    import.inspect(ui::fromPath(exchange.file("nothing")));
    desk.idle();
    import.take(false, false);
    desk.idle();
    REQUIRE(found);
    CHECK(found->place == ui::LetterPlace::requests);
    CHECK(said.last.meaning.contains(QStringLiteral("an answer to your request")));
    ui::RequestsPresenter requests(desk.desk);
    requests.load();
    desk.idle();
    CHECK(requests.rowFor(found->letter) == ui::toQt(posted.id));
}
