// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/audit.h"
#include "core/usecase/case_chart.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace counterpart;
using test::Desk;
using test::Exchange;
using test::reason_of;

namespace {

core::NoProgress quiet;

const core::ChartNode* node_of(const core::ChartView& chart, const core::RecordId& id) {
    const auto found = std::ranges::find_if(chart.nodes, [&](const core::ChartNode& node) { return node.record.id == id; });
    return found == chart.nodes.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a case's chart has its records, and each link with its role and strength", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    const test::AdasCase& known = exchange.adas_case();
    const auto chart = core::case_chart(ada, known.id, {}).value();
    CHECK(node_of(chart, known.person) != nullptr);
    CHECK(node_of(chart, known.vehicle) != nullptr);
    CHECK(node_of(chart, known.link) == nullptr);
    CHECK(node_of(chart, known.id) == nullptr);
    const auto link = std::ranges::find(chart.links, known.link, &core::ChartLink::id);
    REQUIRE(link != chart.links.end());
    CHECK(link->from == known.person);
    CHECK(link->to == known.vehicle);
    CHECK_FALSE(link->role.empty());
    CHECK_FALSE(link->strength_label.empty());
    CHECK_FALSE(link->is_value);
}

TEST_CASE("what a record of the chart is linked to outside the case is counted, and comes when it is expanded", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    const test::AdasCase& known = exchange.adas_case();
    const auto other_case = core::new_case(ada, {{"title", "Operation Harbour"}}).value();
    const auto friend_id = core::new_record(ada, "person", other_case, {{"name", "Lee Placeholder"}}).value();
    const auto third = core::new_record(ada, "person", other_case, {{"name", "Kit Further"}}).value();
    REQUIRE(core::link_records(ada, {known.person, "associate_of", friend_id, "tentative", other_case}));
    REQUIRE(core::link_records(ada, {friend_id, "associate_of", third, "confirmed", other_case}));

    auto chart = core::case_chart(ada, known.id, {}).value();
    CHECK(node_of(chart, friend_id) == nullptr);
    CHECK(node_of(chart, known.person)->beyond == 1);

    chart = core::case_chart(ada, known.id, {known.person}).value();
    REQUIRE(node_of(chart, friend_id) != nullptr);
    CHECK_FALSE(node_of(chart, friend_id)->in_case);
    CHECK(node_of(chart, friend_id)->beyond == 1);
    CHECK(node_of(chart, known.person)->beyond == 0);
    CHECK(node_of(chart, third) == nullptr);
    CHECK(std::ranges::any_of(chart.links, [&](const core::ChartLink& link) { return link.to == friend_id && link.strength == "tentative"; }));

    chart = core::case_chart(ada, known.id, {known.person, friend_id}).value();
    CHECK(node_of(chart, third) != nullptr);
}

TEST_CASE("a chart bears the highest marking of anything on it", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    const auto id = core::new_case(ada, {{"title", "Operation Harbour"}, {"marking", "OFFICIAL"}}).value();
    CHECK(core::case_chart(ada, id, {})->marking == "OFFICIAL");
    REQUIRE(core::new_record(ada, "person", id, {{"name", "Lee Placeholder"}, {"marking", "OFFICIAL-SENSITIVE - PERSONAL DATA"}}));
    CHECK(core::case_chart(ada, id, {})->marking == "OFFICIAL-SENSITIVE - PERSONAL DATA");
}

TEST_CASE("only a case has a chart", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    CHECK(reason_of(core::case_chart(ada, exchange.adas_case().person, {})) == "record.not_a_case");
    CHECK(reason_of(core::case_chart(ada, {}, {})) == "record.not_found");
}

TEST_CASE("a chart that leaves as a picture is logged before and after, and nothing is written over", "[usecase]") {
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    const Bytes picture{'<', 's', 'v', 'g', '>'};
    const auto to = exchange.file("chart.svg");
    REQUIRE(core::export_chart(ada, exchange.adas_case().id, picture, 5, to, core::Existing::refuse, quiet));
    std::ifstream in(to, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == "<svg>");
    const auto log = core::list_audit(ada, 0, 2).value();
    CHECK(log[0].event.act == "export_chart");
    CHECK(log[0].event.phase == core::Phase::done);
    CHECK(log[0].event.operation == core::Operation::disclosure);
    CHECK(log[0].event.count == 5);
    CHECK(log[1].event.act == "export_chart");
    CHECK(log[1].event.phase == core::Phase::intended);
    CHECK(reason_of(core::export_chart(ada, exchange.adas_case().id, picture, 5, to, core::Existing::refuse, quiet)) == "io.exists");
}
