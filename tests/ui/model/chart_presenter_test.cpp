// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link chart without a window: what is shown, chosen, moved, undone and saved.
#include "core/usecase/audit.h"
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/chart_presenter.h"

#include <QAbstractItemModelTester>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

/// Ada's case, with a person of another one linked to its person.
struct Drawn {
    explicit Drawn(Exchange& from) : exchange(from), desk(from, Desk::ada), presenter(desk.desk), said(presenter) {
        {
            core::Session ada = exchange.open(Desk::ada);
            const auto other = core::new_case(ada, {{"title", "Operation Harbour"}}).value();
            outsider = ui::toQt(core::new_record(ada, "person", other, {{"name", "Lee Placeholder"}}).value());
            REQUIRE(core::link_records(ada, {exchange.adas_case().person, "associate_of", ui::toId<core::RecordId>(outsider), "tentative", other}));
        }
        person = ui::toQt(exchange.adas_case().person);
        vehicle = ui::toQt(exchange.adas_case().vehicle);
        desk.open(exchange, Desk::ada);
        presenter.load(ui::toQt(exchange.adas_case().id));
        desk.idle();
    }
    Exchange& exchange;
    UiDesk desk;
    ui::ChartPresenter presenter;
    QAbstractItemModelTester records{&presenter.records(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester links{&presenter.links(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    Said said;
    QByteArray person;
    QByteArray vehicle;
    QByteArray outsider;
};

} // namespace

TEST_CASE("the chart has each record of the case at a place of its own, and tells of what is beyond it", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    CHECK(drawn.presenter.isVisible(drawn.person));
    CHECK(drawn.presenter.isVisible(drawn.vehicle));
    CHECK_FALSE(drawn.presenter.isVisible(drawn.outsider));
    CHECK(drawn.presenter.chart().item(drawn.person)->beyond == 1);
    CHECK(drawn.presenter.state().places.value(drawn.person) != drawn.presenter.state().places.value(drawn.vehicle));
    CHECK(drawn.presenter.records().rowCount() == drawn.presenter.visible().size());
    CHECK(drawn.presenter.links().rowCount() >= 1);
    CHECK_FALSE(drawn.presenter.current().isEmpty());
    CHECK(drawn.presenter.inWords(drawn.person).contains(QStringLiteral("not on the chart")));
}

TEST_CASE("expanding brings the records of other cases, and undoing takes them away again", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    const auto before = drawn.presenter.state();
    drawn.presenter.choose({drawn.person});
    drawn.presenter.expand();
    drawn.desk.idle();
    REQUIRE(drawn.presenter.isVisible(drawn.outsider));
    CHECK(drawn.presenter.chart().item(drawn.person)->beyond == 0);
    CHECK_FALSE(drawn.presenter.chart().item(drawn.outsider)->inCase);
    CHECK(drawn.presenter.state().places.value(drawn.person) == before.places.value(drawn.person));
    drawn.presenter.undo();
    CHECK(drawn.presenter.state().shown == before.shown);
    CHECK(drawn.presenter.hidden() == 1);
    drawn.presenter.redo();
    CHECK(drawn.presenter.isVisible(drawn.outsider));
}

TEST_CASE("what is dragged goes back on undo and forth on redo, and something new ends what can be redone", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    const QPointF before = drawn.presenter.state().places.value(drawn.person);
    drawn.presenter.move({drawn.person}, {2, -1});
    CHECK(drawn.presenter.state().places.value(drawn.person) == before + QPointF(2, -1));
    drawn.presenter.undo();
    CHECK(drawn.presenter.state().places.value(drawn.person) == before);
    CHECK_FALSE(drawn.presenter.canUndo());
    drawn.presenter.redo();
    CHECK(drawn.presenter.state().places.value(drawn.person) == before + QPointF(2, -1));
    drawn.presenter.undo();
    drawn.presenter.move({drawn.vehicle}, {1, 0});
    CHECK_FALSE(drawn.presenter.canRedo());
    drawn.presenter.layOut(ui::ChartLayout::circle);
    drawn.desk.idle();
    drawn.presenter.undo();
    CHECK(drawn.presenter.state().places.value(drawn.person) == before);
}

TEST_CASE("what is hidden or filtered out is neither chosen nor in the table, and comes back", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    const auto all = drawn.presenter.records().rowCount();
    drawn.presenter.choose({drawn.vehicle});
    drawn.presenter.hideChosen();
    drawn.desk.idle();
    CHECK(drawn.presenter.chosen().isEmpty());
    CHECK(drawn.presenter.hidden() == 1);
    CHECK(drawn.presenter.records().rowOf(drawn.vehicle) == -1);
    drawn.presenter.showAll();
    drawn.desk.idle();
    CHECK(drawn.presenter.records().rowCount() == all);
    drawn.presenter.showType(QStringLiteral("person"), false);
    CHECK_FALSE(drawn.presenter.isVisible(drawn.person));
    CHECK(drawn.presenter.hidden() == 0);
    drawn.presenter.showType(QStringLiteral("person"), true);
    const int links = drawn.presenter.links().rowCount();
    for (const auto one : {ui::LinkStrength::confirmed, ui::LinkStrength::tentative, ui::LinkStrength::unconfirmed, ui::LinkStrength::unstated, ui::LinkStrength::value}) drawn.presenter.showStrength(one, false);
    CHECK(drawn.presenter.links().rowCount() == 0);
    for (const auto one : {ui::LinkStrength::confirmed, ui::LinkStrength::tentative, ui::LinkStrength::unconfirmed, ui::LinkStrength::unstated, ui::LinkStrength::value}) drawn.presenter.showStrength(one, true);
    CHECK(drawn.presenter.links().rowCount() == links);
    drawn.desk.idle();
}

TEST_CASE("the shortest way is chosen between two, and said where there is none", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    drawn.presenter.chooseWay();
    CHECK(drawn.said.last.verdict.contains(QStringLiteral("Choose two")));
    drawn.presenter.choose({drawn.person});
    drawn.presenter.expand();
    drawn.desk.idle();
    drawn.presenter.choose({drawn.outsider, drawn.vehicle});
    drawn.presenter.chooseWay();
    drawn.desk.idle();
    CHECK(drawn.presenter.chosen() == QSet<QByteArray>{drawn.outsider, drawn.person, drawn.vehicle});
    drawn.presenter.choose({drawn.person});
    drawn.presenter.hideChosen();
    drawn.desk.idle();
    drawn.presenter.choose({drawn.outsider, drawn.vehicle});
    drawn.presenter.chooseWay();
    drawn.desk.idle();
    CHECK(drawn.said.last.verdict.contains(QStringLiteral("Nothing on the chart links")));
}

TEST_CASE("the most connected are chosen, the first of them under the keyboard", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    drawn.presenter.chooseMostConnected();
    CHECK(drawn.presenter.current() == drawn.person);
    CHECK(drawn.presenter.chosen().contains(drawn.person));
}

TEST_CASE("arrows go to the nearest record in their direction", "[ui]") {
    ui::ChartState state;
    state.places = {{"middle", {0, 0}}, {"right", {1, 0.2}}, {"far", {3, 0}}, {"up", {0.1, -2}}};
    const QSet<QByteArray> all{"middle", "right", "far", "up"};
    CHECK(ui::nearest(state, all, "middle", ui::Direction::right) == "right");
    CHECK(ui::nearest(state, all, "right", ui::Direction::right) == "far");
    CHECK(ui::nearest(state, all, "middle", ui::Direction::up) == "up");
    CHECK(ui::nearest(state, all, "far", ui::Direction::left) == "right");
    CHECK(ui::nearest(state, all, "far", ui::Direction::right).isEmpty());
    CHECK(ui::nearest(state, {"middle", "far"}, "middle", ui::Direction::right) == "far");
}

TEST_CASE("a walk along links visits each neighbour and comes back", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    drawn.presenter.setCurrent(drawn.person);
    QSet<QByteArray> met;
    for (int i = 0; i < 20; ++i) {
        drawn.presenter.walkLinks(true);
        if (drawn.presenter.current() == drawn.person) break;
        met << drawn.presenter.current();
    }
    CHECK(drawn.presenter.current() == drawn.person);
    CHECK(met.contains(drawn.vehicle));
}

TEST_CASE("a copy of the chart leaves after a warning that names its marking, and is logged", "[ui]") {
    Exchange exchange;
    Drawn drawn(exchange);
    const QString to = ui::fromPath(exchange.file("chart.svg"));
    drawn.desk.prompter.files = {to};
    drawn.desk.prompter.yes = false;
    drawn.presenter.save(ui::Picture::svg, [] { return QByteArray("<svg/>"); });
    drawn.desk.idle();
    CHECK_FALSE(std::filesystem::exists(exchange.file("chart.svg")));
    CHECK(drawn.desk.prompter.lastText.contains(drawn.presenter.chart().marking));
    drawn.desk.prompter.yes = true;
    drawn.desk.prompter.files = {to};
    drawn.presenter.save(ui::Picture::svg, [] { return QByteArray("<svg/>"); });
    drawn.desk.idle();
    CHECK(std::filesystem::file_size(exchange.file("chart.svg")) == 6);
    CHECK(drawn.said.last.tone == ui::Tone::good);
}
