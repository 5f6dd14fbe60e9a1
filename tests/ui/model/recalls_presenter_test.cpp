// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recalling what was shared, answering a recall, and telling agencies what has been replaced: as the pages do it.
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/corrections_presenter.h"
#include "ui/model/recalls_presenter.h"

#include <QAbstractItemModelTester>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

QString cell(const ui::TableModel& rows, int row, int column) { return rows.data(rows.index(row, column)).toString(); }

/// Ada has sealed for Ben, who has taken it in.
core::SealedBundle shared(Exchange& exchange) {
    core::Session ada = exchange.open(Desk::ada);
    const core::SealedBundle sealed = exchange.seal(ada, "a.sealed");
    core::Session ben = exchange.open(Desk::ben);
    REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet));
    return sealed;
}

void takeIn(Exchange& exchange, Desk whose, const std::string& name) {
    core::Session session = exchange.open(whose);
    REQUIRE(core::import_bundle(session, {.file = exchange.file(name)}, quiet));
}

/// Ada has recalled that, and Ben knows.
void recalled(Exchange& exchange) {
    const core::SealedBundle sealed = shared(exchange);
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::recall_disclosure(ada, {.disclosure = to_hex(sealed.bundle.view()), .reason = "Wrong team."}, exchange.file("r"), core::Existing::refuse, quiet));
    }
    takeIn(exchange, Desk::ben, "r");
}

} // namespace

TEST_CASE("a recall is carried out from its page after a question, and the author sees it", "[ui]") {
    Exchange exchange;
    recalled(exchange);
    {
        UiDesk desk(exchange, Desk::ben);
        desk.open(exchange, Desk::ben);
        ui::RecallsPresenter presenter(desk.desk);
        const QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Said said(presenter);
        presenter.load();
        desk.idle();
        REQUIRE(presenter.rows().rowCount() == 1);
        CHECK(cell(presenter.rows(), 0, 5) == QStringLiteral("Waits for your answer"));
        const QByteArray id = presenter.rows().idAt(0);
        // Not without the officer's yes.
        desk.prompter.yes = false;
        presenter.carryOut(id);
        desk.idle();
        CHECK(cell(presenter.rows(), 0, 5) == QStringLiteral("Waits for your answer"));
        desk.prompter.yes = true;
        desk.prompter.files.push_back(ui::fromPath(exchange.file("proof")));
        presenter.carryOut(id);
        desk.idle();
        CHECK(said.last.tone == ui::Tone::good);
        CHECK(cell(presenter.rows(), 0, 5) == QStringLiteral("Destroyed"));
    }
    takeIn(exchange, Desk::ada, "proof");
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::RecallsPresenter presenter(desk.desk);
    presenter.load();
    desk.idle();
    CHECK(cell(presenter.rows(), 0, 5) == QStringLiteral("Destroyed"));
}

TEST_CASE("the author's recall is sealed for an agency that was given what is recalled", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        core::Session ben = exchange.open(Desk::ben);
        core::SealRequest adas = exchange.request();
        adas.onward = "within_partnership";
        const core::SealedBundle sealed = exchange.seal(ada, "a", adas);
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("a")), quiet));
        core::SealRequest bens = exchange.request();
        bens.to_agency = "Hilltop Academy";
        bens.gateway = "children_2004_s10";
        bens.pass_on = true;
        REQUIRE(core::seal_disclosure(ben, bens, exchange.file("b"), core::Existing::refuse, {}, quiet));
        REQUIRE(core::recall_disclosure(ada, {.disclosure = to_hex(sealed.bundle.view()), .reason = "Wrong team."}, exchange.file("r"), core::Existing::refuse, quiet));
    }
    takeIn(exchange, Desk::ben, "r");
    {
        UiDesk desk(exchange, Desk::ben);
        desk.open(exchange, Desk::ben);
        ui::RecallsPresenter presenter(desk.desk);
        QStringList given;
        QObject::connect(&presenter, &ui::RecallsPresenter::looked, &presenter, [&](bool, const QStringList& passedOn) { given = passedOn; });
        const Said said(presenter);
        presenter.load();
        desk.idle();
        const QByteArray id = presenter.rows().idAt(0);
        presenter.look(id);
        REQUIRE(given == QStringList{QStringLiteral("Hilltop Academy")});
        desk.prompter.files.push_back(ui::fromPath(exchange.file("onward")));
        presenter.passOn(id, given.front());
        desk.idle();
        CHECK(said.last.tone == ui::Tone::good);
    }
    core::Session cleo = exchange.open(Desk::cleo);
    REQUIRE(core::import_bundle(cleo, test::accepting(exchange.file("b")), quiet));
    REQUIRE(core::import_bundle(cleo, {.file = exchange.file("onward")}, quiet));
    CHECK(core::list_recalls(cleo)->front().reason == "Wrong team.");
}

TEST_CASE("a recall is declined with a reason", "[ui]") {
    Exchange exchange;
    recalled(exchange);
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::RecallsPresenter presenter(desk.desk);
    const Said said(presenter);
    presenter.load();
    desk.idle();
    const QByteArray id = presenter.rows().idAt(0);
    presenter.decline(id, {});
    CHECK(said.last.tone == ui::Tone::warning);
    desk.prompter.files.push_back(ui::fromPath(exchange.file("no")));
    presenter.decline(id, QStringLiteral("A court has ordered us to keep it."));
    desk.idle();
    CHECK(cell(presenter.rows(), 0, 5) == QStringLiteral("Declined"));
}

TEST_CASE("a correction is sealed from its page and then there is none to tell", "[ui]") {
    Exchange exchange;
    shared(exchange);
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.clock.advance_seconds(60);
        REQUIRE(core::set_record(ada, exchange.adas_case().person, {{"name", "Tam Other"}}));
    }
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CorrectionsPresenter presenter(desk.desk);
    const QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Said said(presenter);
    presenter.load();
    desk.idle();
    REQUIRE(presenter.rows().rowCount() == 1);
    CHECK(cell(presenter.rows(), 0, 5) == QStringLiteral("Tam Other"));
    desk.prompter.files.push_back(ui::fromPath(exchange.file("c.sealed")));
    presenter.correct(presenter.rows().idAt(0));
    desk.idle();
    INFO(said.last.details.toStdString());
    CHECK(said.last.tone == ui::Tone::good);
    CHECK(presenter.rows().rowCount() == 0);
}
