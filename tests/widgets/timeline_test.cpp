// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline in the window: walked and zoomed by keyboard, as a table, and from what is chosen on the chart.
#include "core/usecase/records.h"
#include "tests/widgets/shown_window.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/timeline/timeline_canvas.h"
#include "ui/widgets/timeline/timeline_view.h"

#include <QAction>
#include <QCheckBox>
#include <QTabWidget>

using namespace counterpart;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;

namespace {

struct ShownTimeline {
    explicit ShownTimeline(Exchange& exchange) : shown(exchange) {
        shown.unlock();
        shown.workspace().openCase(ui::toQt(exchange.adas_case().id), {});
        shown.settle();
        tabs = shown.workspace().findChild<QTabWidget*>(QStringLiteral("case-tabs"));
        view = shown.workspace().findChild<ui::TimelineView*>();
        REQUIRE(view != nullptr);
        tabs->setCurrentWidget(view);
        shown.settle();
        view->canvas().setFocus();
    }
    ShownWindow shown;
    QTabWidget* tabs = nullptr;
    ui::TimelineView* view = nullptr;
};

} // namespace

TEST_CASE("the timeline is walked, zoomed and left for a record by the keyboard alone", "[widgets]") {
    Exchange exchange;
    ShownTimeline timeline(exchange);
    ui::TimelinePresenter& presenter = timeline.view->presenter();
    ui::TimelineCanvas& canvas = timeline.view->canvas();
    REQUIRE(presenter.items().size() > 1);
    QTest::keyClick(&canvas, Qt::Key_Home);
    CHECK(presenter.current() == presenter.items().front().id);
    QTest::keyClick(&canvas, Qt::Key_Right);
    CHECK(presenter.current() == presenter.items()[1].id);
    CHECK(canvas.accessibleDescription() == presenter.inWords(presenter.current()));
    const double span = canvas.span();
    QTest::keyClick(&canvas, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(canvas.span() < span);
    QTest::keyClick(&canvas, Qt::Key_0, Qt::ControlModifier);
    CHECK(canvas.span() == span);
    QTest::keyClick(&canvas, Qt::Key_Return);
    timeline.shown.settle();
    CHECK(timeline.tabs->currentWidget() != timeline.view);
}

TEST_CASE("the table of the timeline has the same one chosen as the line", "[widgets]") {
    Exchange exchange;
    ShownTimeline timeline(exchange);
    ui::TimelinePresenter& presenter = timeline.view->presenter();
    presenter.walk(-1000);
    timeline.view->findChild<QCheckBox*>(QStringLiteral("timeline-as-table"))->setChecked(true);
    auto* table = timeline.view->findChild<ui::Table*>(QStringLiteral("timeline-rows"));
    REQUIRE(table->isVisible());
    CHECK(table->selectedId() == presenter.current());
    table->select(presenter.items().back().id);
    CHECK(presenter.current() == presenter.items().back().id);
}

TEST_CASE("what is chosen on the chart has a timeline of its own", "[widgets]") {
    Exchange exchange;
    ShownTimeline timeline(exchange);
    const std::size_t all = timeline.view->presenter().items().size();
    auto* chart = timeline.shown.workspace().findChild<ui::ChartView*>();
    timeline.tabs->setCurrentWidget(chart);
    timeline.shown.settle();
    chart->presenter().choose({ui::toQt(exchange.adas_case().vehicle)});
    for (QAction* action : chart->actions()) {
        if (action->text() == ui::ChartView::tr("Timeline of what is chosen")) action->trigger();
    }
    timeline.shown.settle();
    CHECK(timeline.tabs->currentWidget() == timeline.view);
    CHECK(timeline.view->presenter().items().size() < all);
    QTest::mouseClick(&timeline.shown.button(QStringLiteral("The whole case")), Qt::LeftButton);
    timeline.shown.settle();
    CHECK(timeline.view->presenter().items().size() == all);
}
