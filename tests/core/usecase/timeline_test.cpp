// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/records.h"
#include "core/usecase/timeline.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using core::TimelineEntry;
using core::TimelineKind;
using test::Desk;
using test::Exchange;
using test::reason_of;

namespace {

core::NoProgress quiet;

std::vector<TimelineEntry> of_kind(const std::vector<TimelineEntry>& all, TimelineKind kind) {
    std::vector<TimelineEntry> out;
    std::ranges::copy_if(all, std::back_inserter(out), [kind](const TimelineEntry& entry) { return entry.kind == kind; });
    return out;
}

} // namespace

TEST_CASE("a timeline has events with as much of their date as is known, the earliest first", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    const auto id = core::new_case(ada, {{"title", "Operation Harbour"}}).value();
    REQUIRE(core::new_record(ada, "event", id, {{"title", "Later"}, {"starts", "2026-06-04T10:20:00Z"}, {"ends", "2026-06-04T11:45:00Z"}}));
    REQUIRE(core::new_record(ada, "event", id, {{"title", "Long ago"}, {"date", "1998~"}}));
    REQUIRE(core::new_record(ada, "event", id, {{"title", "Some April"}, {"date", "2026-04"}}));
    const auto events = of_kind(core::case_timeline(ada, id, {}).value(), TimelineKind::event);
    REQUIRE(events.size() == 3);
    CHECK(events[0].title == "Long ago");
    CHECK(events[0].day == core::PartialDate{1998, 0, 0, true});
    CHECK(events[1].title == "Some April");
    CHECK(events[2].title == "Later");
    REQUIRE(events[2].until);
    CHECK(events[2].until->milliseconds - events[2].at.milliseconds == 85 * 60'000);
}

TEST_CASE("a timeline tells what left and came, and what was stated by whom at once", "[usecase]") {
    Exchange exchange;
    const test::AdasCase& known = exchange.adas_case();
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "a.sealed");
        const auto all = core::case_timeline(ada, known.id, {}).value();
        const auto left = of_kind(all, TimelineKind::left);
        REQUIRE(left.size() == 1);
        CHECK(left[0].title == "Eastbrook Council");
        CHECK(left[0].record != core::RecordId{});
        const auto changes = of_kind(all, TimelineKind::change);
        CHECK(changes.size() > 1);
        CHECK(std::ranges::all_of(changes, [](const TimelineEntry& one) { return one.values > 0 && one.records > 0 && !one.who.empty(); }));
        CHECK(std::ranges::is_sorted(changes, {}, &TimelineEntry::at));
    }
    core::Session ben = exchange.open(Desk::ben);
    REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet));
    const auto came = of_kind(core::case_timeline(ben, known.id, {}).value(), TimelineKind::came);
    REQUIRE(came.size() == 1);
    CHECK(came[0].title == "Northmoor Police");
}

TEST_CASE("a timeline of some records has the events they are linked to, and no change of others", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    const auto id = core::new_case(ada, {{"title", "Operation Harbour"}}).value();
    const auto lee = core::new_record(ada, "person", id, {{"name", "Lee Placeholder"}}).value();
    const auto kit = core::new_record(ada, "person", id, {{"name", "Kit Further"}}).value();
    const auto seen = core::new_record(ada, "event", id, {{"title", "Seen"}, {"date", "2026-04-02"}}).value();
    REQUIRE(core::new_record(ada, "event", id, {{"title", "Something else"}, {"date", "2026-04-03"}}));
    REQUIRE(core::link_records(ada, {lee, "present_at", seen, "confirmed", id}));
    const auto all = core::case_timeline(ada, id, {lee}).value();
    const auto events = of_kind(all, TimelineKind::event);
    REQUIRE(events.size() == 1);
    CHECK(events[0].record == seen);
    const auto changes = of_kind(all, TimelineKind::change);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].record == lee);
    CHECK(of_kind(core::case_timeline(ada, id, {lee, kit}).value(), TimelineKind::change).size() == 2);
}

TEST_CASE("only a case has a timeline", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    CHECK(reason_of(core::case_timeline(ada, exchange.adas_case().person, {})) == "record.not_a_case");
}
