// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link chart in the window: by keyboard, by mouse, as a table, and as a picture that leaves.
#include "core/usecase/records.h"
#include "tests/widgets/shown_window.h"
#include "ui/widgets/chart/chart_canvas.h"
#include "ui/widgets/chart/chart_picture.h"
#include "ui/widgets/chart/chart_view.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QImage>
#include <QTabWidget>

using namespace counterpart;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

namespace {

struct ShownChart {
    explicit ShownChart(Exchange& exchange) : shown(exchange) {
        shown.unlock();
        shown.workspace().openCase(ui::toQt(exchange.adas_case().id), {});
        shown.settle();
        view = shown.workspace().findChild<ui::ChartView*>();
        REQUIRE(view != nullptr);
        tabs = shown.workspace().findChild<QTabWidget*>(QStringLiteral("case-tabs"));
        tabs->setCurrentWidget(view);
        shown.settle();
        view->canvas().setFocus();
        REQUIRE(view->canvas().hasFocus());
    }
    ShownWindow shown;
    ui::ChartView* view = nullptr;
    QTabWidget* tabs = nullptr;
};

} // namespace

TEST_CASE("the chart is walked, chosen, moved, undone and opened by the keyboard alone", "[widgets]") {
    Exchange exchange;
    ShownChart chart(exchange);
    ui::ChartPresenter& presenter = chart.view->presenter();
    ui::ChartCanvas& canvas = chart.view->canvas();
    const QByteArray person = ui::toQt(exchange.adas_case().person);
    QSet<QByteArray> met{presenter.current()};
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
        QTest::keyClick(&canvas, key);
        met << presenter.current();
    }
    CHECK(met.size() > 1);
    CHECK(canvas.accessibleDescription() == presenter.inWords(presenter.current()));
    presenter.setCurrent(person);
    QTest::keyClick(&canvas, Qt::Key_Space, Qt::ControlModifier);
    CHECK(presenter.chosen() == QSet<QByteArray>{person});
    const QPointF before = presenter.state().places.value(person);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(presenter.state().places.value(person).x() > before.x());
    QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
    CHECK(presenter.state().places.value(person) == before);
    const double scale = canvas.scale();
    QTest::keyClick(&canvas, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(canvas.scale() > scale);
    QTest::keyClick(&canvas, Qt::Key_0, Qt::ControlModifier);
    CHECK(canvas.scale() == scale);
    QTest::keyClick(&canvas, Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(presenter.isVisible(person));
    QTest::keyClick(&canvas, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(presenter.isVisible(person));
    chart.shown.settle();
    presenter.setCurrent(person);
    QTest::keyClick(&canvas, Qt::Key_Return);
    chart.shown.settle();
    CHECK(chart.tabs->currentWidget() != chart.view);
}

TEST_CASE("a record is dragged with the mouse, and what is beside it stays", "[widgets]") {
    Exchange exchange;
    ShownChart chart(exchange);
    ui::ChartPresenter& presenter = chart.view->presenter();
    ui::ChartCanvas& canvas = chart.view->canvas();
    const QByteArray person = ui::toQt(exchange.adas_case().person);
    const QByteArray vehicle = ui::toQt(exchange.adas_case().vehicle);
    const QPointF beside = presenter.state().places.value(vehicle);
    const QPointF before = presenter.state().places.value(person);
    const QPoint from = canvas.whereIs(person).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, from + QPoint(30, 20));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + QPoint(60, 40));
    CHECK(presenter.state().places.value(person) != before);
    CHECK(presenter.state().places.value(vehicle) == beside);
    CHECK(presenter.chosen() == QSet<QByteArray>{person});
}

TEST_CASE("the table beside the chart has the same records chosen, both ways", "[widgets]") {
    Exchange exchange;
    ShownChart chart(exchange);
    ui::ChartPresenter& presenter = chart.view->presenter();
    const QByteArray person = ui::toQt(exchange.adas_case().person);
    const QByteArray vehicle = ui::toQt(exchange.adas_case().vehicle);
    presenter.choose({person, vehicle});
    chart.view->findChild<QCheckBox*>(QStringLiteral("as-table"))->setChecked(true);
    auto* table = chart.view->findChild<ui::Table*>(QStringLiteral("chart-records"));
    REQUIRE(table->isVisible());
    CHECK(table->selectionModel()->selectedRows().size() == 2);
    table->select(vehicle);
    CHECK(presenter.chosen() == QSet<QByteArray>{vehicle});
    CHECK(presenter.current() == vehicle);
    QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(presenter.isVisible(vehicle));
    chart.shown.settle();
}

TEST_CASE("every picture of a chart carries its marking, whatever the look on the screen", "[widgets]") {
    Exchange exchange;
    ShownChart chart(exchange);
    const ui::ChartPresenter& presenter = chart.view->presenter();
    const QByteArray svg = ui::chartPicture(presenter, ui::Picture::svg, chart.view->font());
    CHECK(svg.count(presenter.chart().marking.toUtf8()) == 2);
    CHECK(svg.contains(presenter.chart().item(ui::toQt(exchange.adas_case().person))->title.toUtf8()));
    QImage image;
    REQUIRE(image.loadFromData(ui::chartPicture(presenter, ui::Picture::png, chart.view->font()), "PNG"));
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(ui::chartPicture(presenter, ui::Picture::pdf, chart.view->font()).startsWith("%PDF-"));
}

// Not a test of every run: widget_tests "[measure]" prints what a chart of 2,000 records takes.
TEST_CASE("a chart of 2,000 records is measured", "[.][measure]") {
    Exchange exchange;
    core::RecordId in;
    {
        core::Session ada = exchange.open(test::Desk::ada);
        in = core::new_case(ada, {{"title", "Operation Harbour"}}).value();
        std::vector<core::RecordId> all;
        for (std::size_t i = 0; i < 2000; ++i) {
            all.push_back(core::new_record(ada, "person", in, {{"name", "Person " + std::to_string(i)}}).value());
            if (i > 0) REQUIRE(core::link_records(ada, {all[i], "associate_of", all[i - 1 - (i * 7919) % std::min<std::size_t>(i, 12)], "tentative", in}));
        }
    }
    ShownWindow shown(exchange);
    shown.unlock();
    shown.workspace().openCase(ui::toQt(in), {});
    shown.settle();
    auto* view = shown.workspace().findChild<ui::ChartView*>();
    QElapsedTimer since;
    since.start();
    shown.workspace().findChild<QTabWidget*>(QStringLiteral("case-tabs"))->setCurrentWidget(view);
    shown.settle();
    WARN("read, laid out, measured and shown: " << since.restart() << " ms");
    view->canvas().repaint();
    WARN("one repaint of everything: " << since.restart() << " ms");
    view->canvas().zoom(12);
    view->canvas().repaint();
    since.restart();
    view->canvas().repaint();
    WARN("one repaint of what is near: " << since.restart() << " ms");
    view->presenter().layOut(ui::ChartLayout::spread);
    shown.settle();
    WARN("laid out and measured again: " << since.restart() << " ms");
    CHECK(view->presenter().visible().size() == 2000);
}
