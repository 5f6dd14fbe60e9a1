// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is held against another agency's value, beside it and in the letters: as the pages do it.
#include "core/usecase/challenges.h"
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/case_presenter.h"
#include "ui/model/challenge_form_presenter.h"
#include "ui/model/challenges_presenter.h"
#include "ui/model/claim_rows.h"

#include <QAbstractItemModelTester>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

constexpr int kState = 5;

QString cell(const ui::TableModel& rows, int row, int column) { return rows.data(rows.index(row, column)).toString(); }

/// The row of the person's telephone number.
int phoneRow(const ui::TableModel& claims) {
    for (int row = 0; row < claims.rowCount(); ++row) {
        if (cell(claims, row, ui::ClaimColumn::what).contains(QStringLiteral("elephone")) || cell(claims, row, ui::ClaimColumn::what).contains(QStringLiteral("Phone"))) return row;
    }
    return -1;
}

/// Ben has Ada's case.
void share(Exchange& exchange) {
    core::Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "case.sealed");
    core::Session ben = exchange.open(Desk::ben);
    REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("case.sealed")), quiet));
}

/// Ben challenges the number through his case page; Ada hears.
void challenge(Exchange& exchange) {
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::CasePresenter page(desk.desk);
    page.load(ui::toQt(exchange.adas_case().id), ui::toQt(exchange.adas_case().person));
    desk.idle();
    const int row = phoneRow(page.claims());
    REQUIRE(row >= 0);
    const QByteArray claim = page.claims().idAt(row);
    REQUIRE(page.isOthers(claim));
    CHECK(page.inWords(claim).contains(QStringLiteral("Northmoor Police")));
    ui::ChallengeFormPresenter form(desk.desk);
    const Said said(form);
    ui::Message sent;
    QObject::connect(&form, &ui::ChallengeFormPresenter::sent, &form, [&](const ui::Message& message) { sent = message; });
    form.start(page.shown().id, claim);
    form.send({}, QStringLiteral("It is dead."));
    CHECK(said.last.tone == ui::Tone::warning);
    form.send(QStringLiteral("out_of_date"), QStringLiteral(" "));
    CHECK(said.last.tone == ui::Tone::warning);
    CHECK(desk.prompter.asked.isEmpty());
    desk.prompter.files.push_back(ui::fromPath(exchange.file("doubt")));
    form.send(QStringLiteral("out_of_date"), QStringLiteral("The number was given up in May."));
    desk.idle();
    CHECK(sent.tone == ui::Tone::good);
    page.reload();
    desk.idle();
    QString standing;
    QObject::connect(&page, &ui::CasePresenter::claimShown, &page, [&](const QString&, const QString& words) { standing = words; });
    page.look(claim);
    CHECK(cell(page.claims(), phoneRow(page.claims()), ui::ClaimColumn::note) == QStringLiteral("Challenged"));
    CHECK(standing.contains(QStringLiteral("out of date")));
    CHECK(standing.contains(QStringLiteral("given up in May")));
    CHECK(standing.contains(QStringLiteral("not answered yet")));
    ui::ChallengesPresenter letters(desk.desk);
    QStringList told;
    QObject::connect(&letters, &ui::ChallengesPresenter::looked, &letters, [&](const ui::LetterSheet& sheet, bool) {
        for (const auto& line : sheet.lines) told << line.name;
    });
    letters.load();
    desk.idle();
    letters.look(letters.rows().idAt(0));
    CHECK(told.contains(QStringLiteral("Conditions"))); // the value is another's
    core::Session ada = exchange.open(Desk::ada);
    REQUIRE(core::import_bundle(ada, {.file = exchange.file("doubt")}, quiet));
}

struct Letters {
    Letters(Exchange& exchange, Desk whose) : desk(exchange, whose) {
        desk.open(exchange, whose);
        QObject::connect(&presenter, &ui::LetterListPresenter::counted, &presenter, [this](int count) { waiting = count; });
        presenter.load();
        desk.idle();
    }
    UiDesk desk;
    ui::ChallengesPresenter presenter{desk.desk};
    Said said{presenter};
    int waiting = -1;
};

} // namespace

TEST_CASE("another agency's value is challenged from its case, and its author stands by it with a reason", "[ui]") {
    Exchange exchange;
    share(exchange);
    challenge(exchange);
    {
        Letters ada(exchange, Desk::ada);
        const QAbstractItemModelTester tester(&ada.presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(ada.presenter.rows().rowCount() == 1);
        CHECK(ada.waiting == 1);
        CHECK(cell(ada.presenter.rows(), 0, 4) == QStringLiteral("out of date"));
        CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("Waits for your answer"));
        const QByteArray id = ada.presenter.rows().idAt(0);
        bool answerable = false;
        ui::LetterSheet sheet;
        QObject::connect(&ada.presenter, &ui::ChallengesPresenter::looked, &ada.presenter, [&](const ui::LetterSheet& shown, bool can) {
            sheet = shown;
            answerable = can;
        });
        ada.presenter.look(id);
        CHECK(answerable);
        CHECK(sheet.heading.contains(QStringLiteral("Tam")));
        // It leads to the record.
        QByteArray caseId;
        QByteArray record;
        QObject::connect(&ada.presenter, &ui::ChallengesPresenter::recordWanted, &ada.presenter, [&](const QByteArray& in, const QByteArray& at) {
            caseId = in;
            record = at;
        });
        ada.presenter.goToRecord(id);
        ada.desk.idle();
        CHECK(caseId == ui::toQt(exchange.adas_case().id));
        CHECK(record == ui::toQt(exchange.adas_case().person));
        ada.presenter.standBy(id, {});
        CHECK(ada.said.last.tone == ui::Tone::warning);
        CHECK(ada.desk.prompter.asked.isEmpty());
        ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("stands")));
        ada.presenter.standBy(id, QStringLiteral("It was answered yesterday."));
        ada.desk.idle();
        CHECK(ada.said.last.tone == ui::Tone::good);
        CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("Its author stands by it"));
        CHECK(ada.waiting == 0);
    }
    core::Session ben = exchange.open(Desk::ben);
    REQUIRE(core::import_bundle(ben, {.file = exchange.file("stands")}, quiet));
}

TEST_CASE("what is not corrected yet is not said to be", "[ui]") {
    Exchange exchange;
    share(exchange);
    challenge(exchange);
    {
        Letters ada(exchange, Desk::ada);
        ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("corrected")));
        ada.presenter.corrected(ada.presenter.rows().idAt(0), {});
        ada.desk.idle();
        CHECK(ada.said.last.tone != ui::Tone::good);
        CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("Waits for your answer"));
    }
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.clock.advance_seconds(60);
        const auto record = core::show_record(ada, exchange.adas_case().person);
        REQUIRE(record);
        for (const core::AttributeView& attribute : record->attributes) {
            if (attribute.attribute == "phone") REQUIRE(core::withdraw_value(ada, exchange.adas_case().person, attribute.claims.front().fact));
        }
    }
    Letters ada(exchange, Desk::ada);
    ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("corrected")));
    ada.presenter.corrected(ada.presenter.rows().idAt(0), {});
    ada.desk.idle();
    INFO(ada.said.last.verdict.toStdString());
    CHECK(cell(ada.presenter.rows(), 0, kState) == QStringLiteral("Corrected"));
}
