// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline without a window: what stands on it, in which order, in which words.
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/timeline_presenter.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::UiDesk;
using counterpart::ui::TimelineItem;
using counterpart::ui::TimelineKind;

namespace {

struct Told {
    explicit Told(Exchange& exchange) : desk(exchange, Desk::ada), presenter(desk.desk) {
        {
            core::Session ada = exchange.open(Desk::ada);
            const core::RecordId in = exchange.adas_case().id;
            REQUIRE(core::new_record(ada, "event", in, {{"title", "Long ago"}, {"date", "1998~"}}));
            const auto visit = core::new_record(ada, "event", in, {{"title", "Visit"}, {"starts", "2026-06-04T10:20:00Z"}, {"ends", "2026-06-04T11:45:00Z"}}).value();
            REQUIRE(core::link_records(ada, {exchange.adas_case().person, "present_at", visit, "confirmed", in}));
            exchange.seal(ada, "a.sealed");
        }
        desk.open(exchange, Desk::ada);
        presenter.load(ui::toQt(exchange.adas_case().id));
        desk.idle();
    }
    const TimelineItem* named(const QString& title) {
        const auto found = std::ranges::find(presenter.items(), title, &TimelineItem::title);
        return found == presenter.items().end() ? nullptr : &*found;
    }
    UiDesk desk;
    ui::TimelinePresenter presenter;
    QAbstractItemModelTester tester{&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("what happened stands in the order of time, as long as it is uncertain", "[ui]") {
    Exchange exchange;
    Told told(exchange);
    CHECK(std::ranges::is_sorted(told.presenter.items(), {}, &TimelineItem::from));
    const TimelineItem* old = told.named(QStringLiteral("Long ago"));
    REQUIRE(old != nullptr);
    CHECK(old->about);
    CHECK(old->until - old->from == 365LL * core::kDayMilliseconds);
    CHECK(old->when == QStringLiteral("about 1998"));
    const TimelineItem* visit = told.named(QStringLiteral("Visit"));
    REQUIRE(visit != nullptr);
    CHECK(visit->until - visit->from == 85 * 60'000);
    const TimelineItem* sent = told.named(QStringLiteral("Eastbrook Council"));
    REQUIRE(sent != nullptr);
    CHECK(sent->kind == TimelineKind::left);
    CHECK_FALSE(sent->record.isEmpty());
    CHECK(told.presenter.rows().rowCount() == static_cast<int>(told.presenter.items().size()));
    CHECK(told.presenter.inWords(old->id).contains(QStringLiteral("Events")));
}

TEST_CASE("a kind that is not wanted is neither on the line nor in the table", "[ui]") {
    Exchange exchange;
    Told told(exchange);
    told.presenter.show(TimelineKind::change, false);
    CHECK(std::ranges::none_of(told.presenter.items(), [](const TimelineItem& one) { return one.kind == TimelineKind::change; }));
    CHECK(told.presenter.rows().rowCount() == static_cast<int>(told.presenter.items().size()));
    CHECK(told.presenter.item(told.presenter.current()) != nullptr);
    told.presenter.show(TimelineKind::change, true);
    CHECK(std::ranges::any_of(told.presenter.items(), [](const TimelineItem& one) { return one.kind == TimelineKind::change; }));
}

TEST_CASE("the walk along the line ends at both ends", "[ui]") {
    Exchange exchange;
    Told told(exchange);
    told.presenter.walk(-1000);
    CHECK(told.presenter.current() == told.presenter.items().front().id);
    told.presenter.walk(1);
    CHECK(told.presenter.current() == told.presenter.items()[1].id);
    told.presenter.walk(1000);
    CHECK(told.presenter.current() == told.presenter.items().back().id);
}

TEST_CASE("of one record there is what touches it alone", "[ui]") {
    Exchange exchange;
    Told told(exchange);
    told.presenter.setRecords({ui::toQt(exchange.adas_case().person)});
    told.desk.idle();
    CHECK(told.named(QStringLiteral("Visit")) != nullptr);
    CHECK(told.named(QStringLiteral("Long ago")) == nullptr);
    told.presenter.setRecords({});
    told.desk.idle();
    CHECK(told.named(QStringLiteral("Long ago")) != nullptr);
}
