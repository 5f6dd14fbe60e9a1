// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What left and what came, as their page shows them.
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/disclosures_presenter.h"
#include "ui/model/recall_form_presenter.h"

#include <catch2/generators/catch_generators.hpp>

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;
using counterpart::ui::disclosure_column::Column;
namespace column = counterpart::ui::disclosure_column;

namespace {

core::NoProgress quiet;

/// The page of one officer.
struct Books {
    Books(Exchange& exchange, Desk whose) : desk(exchange, whose), presenter(desk.desk), said(presenter) {
        desk.open(exchange, whose);
        QObject::connect(&presenter, &ui::DisclosuresPresenter::chosen, &presenter, [this](const ui::DisclosureDetail& got) { detail = got; });
        load();
    }
    void load() {
        presenter.load();
        desk.idle();
    }
    static QString text(ui::TableModel& rows, Column at) { return rows.index(0, at).data().toString(); }
    QString sent(Column at) { return text(presenter.sent(), at); }
    QString came(Column at) { return text(presenter.received(), at); }
    UiDesk desk;
    ui::DisclosuresPresenter presenter;
    QAbstractItemModelTester sentTester{&presenter.sent(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester cameTester{&presenter.received(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    Said said;
    ui::DisclosureDetail detail;
};

} // namespace

TEST_CASE("each stage of a disclosure stands apart, on both sides", "[ui]") {
    Exchange exchange;
    core::SealedBundle sealed;
    {
        core::Session ada = exchange.open(Desk::ada);
        core::SealRequest request = exchange.request();
        request.withhold.push_back({exchange.adas_case().person, "phone"});
        sealed = exchange.seal(ada, "a.sealed", request);
    }
    {
        Books ada(exchange, Desk::ada);
        REQUIRE(ada.presenter.sent().rowCount() == 1);
        CHECK(ada.presenter.received().rowCount() == 0);
        CHECK(ada.sent(column::agency) == QStringLiteral("Eastbrook Council"));
        CHECK(ada.sent(column::caseTitle) == QStringLiteral("Operation Lantern"));
        CHECK(ada.sent(column::keptBack) == QStringLiteral("1"));
        for (const Column stage : {column::received, column::opened, column::conditions, column::takenIn}) CHECK(ada.sent(stage) == QStringLiteral("Not yet"));
    }
    {
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::inspect_bundle(ben, exchange.file("a.sealed"), quiet));
    }
    {
        Books ben(exchange, Desk::ben);
        REQUIRE(ben.presenter.received().rowCount() == 1);
        CHECK(ben.came(column::agency) == QStringLiteral("Northmoor Police"));
        CHECK(ben.came(column::caseTitle) == QStringLiteral("Not here"));
        CHECK(ben.came(column::opened) != QStringLiteral("Not yet"));
        CHECK(ben.came(column::conditions) == QStringLiteral("Not yet"));
    }
    {
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet));
    }
    Books ben(exchange, Desk::ben);
    CHECK(ben.came(column::conditions).startsWith(QStringLiteral("Accepted ")));
    CHECK(ben.came(column::takenIn).startsWith(QStringLiteral("All, ")));
    CHECK(ben.came(column::caseTitle) == QStringLiteral("Operation Lantern"));
    ben.presenter.chooseReceived(ben.presenter.received().idAt(0));
    CHECK_FALSE(ben.detail.sent);
    CHECK(ben.detail.stages.size() == 4);
    CHECK(ben.detail.terms.join(QLatin1Char('\n')).contains(QStringLiteral("The council cannot plan the visit without it.")));
    ben.desk.prompter.files = {ui::fromPath(exchange.file("again.sealed"))};
    ben.presenter.writeReceipt(ben.detail.id);
    ben.desk.idle();
    CHECK(ben.said.last.tone == ui::Tone::good);
    core::Session session = exchange.open(Desk::ada);
    REQUIRE(core::import_bundle(session, {.file = exchange.file("again.sealed")}, quiet));
    const auto all = core::list_disclosures(session);
    REQUIRE(all);
    CHECK(all->front().receipts.size() == 4);
}

TEST_CASE("what nothing came back of is listed after so many days", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "a.sealed");
    }
    exchange.clock.advance_seconds(5 * 86'400);
    Books ada(exchange, Desk::ada);
    const auto left = [&](int days) {
        ada.presenter.setUnanswered(days);
        ada.desk.idle();
        return ada.presenter.sent().rowCount();
    };
    CHECK(left(6) == 0);
    CHECK(left(5) == 1);
    CHECK(left(-1) == 1);
}

TEST_CASE("a recall is told on both sides, and needs a reason and a day that can be read", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "a.sealed");
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet));
    }
    const bool whole = GENERATE(true, false);
    const QString much = whole ? QStringLiteral("All of it") : QStringLiteral("Some of it");
    {
        Books ada(exchange, Desk::ada);
        ui::RecallFormPresenter form(ada.desk.desk);
        const Said said(form);
        QString field;
        std::vector<ui::Choice> records;
        ui::Message done;
        QObject::connect(&form, &ui::RecallFormPresenter::fieldRefused, &form, [&](const QString& id) { field = id; });
        QObject::connect(&form, &ui::RecallFormPresenter::started, &form, [&](const std::vector<ui::Choice>& got) { records = got; });
        QObject::connect(&form, &ui::RecallFormPresenter::sent, &form, [&](const ui::Message& message) { done = message; });
        form.start(ada.presenter.sent().idAt(0));
        ada.desk.idle();
        const QString person = ui::toQt(to_hex(exchange.adas_case().person.view()));
        CHECK(std::ranges::count(records, person, &ui::Choice::id) == 1);

        form.send({QStringLiteral(" "), {}, {}});
        CHECK(said.last.tone == ui::Tone::warning);
        CHECK(field == QStringLiteral("reason"));
        form.send({QStringLiteral("Wrong team."), QStringLiteral("soon"), {}});
        CHECK(said.last.tone == ui::Tone::warning);
        CHECK(field == QStringLiteral("by"));
        CHECK(ada.desk.prompter.asked.isEmpty());
        field.clear();
        ada.desk.prompter.files = {ui::fromPath(exchange.file("r.sealed")), ui::fromPath(exchange.file("r.sealed"))};
        form.send({QStringLiteral("Wrong team."), QStringLiteral("30/6/2001"), {}});
        ada.desk.idle();
        CHECK(field == QStringLiteral("by")); // long past
        CHECK(done.isEmpty());
        form.send({QStringLiteral("Wrong team."), QStringLiteral("30/6/2031"), whole ? QList<QByteArray>{} : QList<QByteArray>{QByteArray::fromHex(person.toLatin1())}});
        ada.desk.idle();
        CHECK(done.tone == ui::Tone::good);
        ada.load();
        CHECK(ada.sent(column::recalled).startsWith(much));
        ada.presenter.chooseSent(ada.presenter.sent().idAt(0));
        CHECK(ada.detail.recalled.meaning.contains(QStringLiteral("Wrong team.")));
    }
    {
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, {.file = exchange.file("r.sealed")}, quiet));
    }
    Books ben(exchange, Desk::ben);
    CHECK(ben.came(column::recalled).startsWith(much));
}

TEST_CASE("a correction is offered where there is something to correct", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "a.sealed");
    }
    {
        Books ada(exchange, Desk::ada);
        CHECK_FALSE(ada.presenter.correctable(ada.presenter.sent().idAt(0)));
    }
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.clock.advance_seconds(60);
        REQUIRE(core::set_record(ada, exchange.adas_case().person, {{"name", "Tam Other"}}));
    }
    Books ada(exchange, Desk::ada);
    const QByteArray id = ada.presenter.sent().idAt(0);
    REQUIRE(ada.presenter.correctable(id));
    ada.desk.prompter.files = {ui::fromPath(exchange.file("c.sealed"))};
    ada.presenter.correct(id);
    ada.desk.idle();
    CHECK(ada.said.last.tone == ui::Tone::good);
    CHECK(ada.presenter.sent().rowCount() == 2);
    CHECK_FALSE(ada.presenter.correctable(id));
}
