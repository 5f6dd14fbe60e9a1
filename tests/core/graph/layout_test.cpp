// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph.h"
#include "tests/core/graph/any_graph.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <array>
#include <cmath>

using namespace counterpart;
using core::Graph;
using core::Layout;

namespace {

constexpr std::array kLayouts{Layout::spread, Layout::circle, Layout::tree, Layout::by_group};

double apart(const core::Point& a, const core::Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

Graph star(std::size_t rays) {
    Graph out{rays + 1, {}, {}};
    for (std::size_t i = 1; i <= rays; ++i) out.edges.push_back({0, i});
    return out;
}

} // namespace

TEST_CASE("every layout gives every node of any graph a place of its own", "[graph]") {
    CHECK(rc::check([](const std::vector<std::uint8_t>& bytes) {
        const Graph graph = test::graph_of(bytes);
        for (const Layout layout : kLayouts) {
            const auto places = core::lay_out(graph, layout);
            RC_ASSERT(places.has_value());
            RC_ASSERT(places->size() == graph.nodes);
            for (std::size_t i = 0; i < places->size(); ++i) {
                RC_ASSERT(std::isfinite((*places)[i].x) && std::isfinite((*places)[i].y));
                for (std::size_t j = 0; j < i; ++j) RC_ASSERT(apart((*places)[i], (*places)[j]) > 1e-3);
            }
        }
    }));
}

TEST_CASE("the same graph is drawn the same each time", "[graph]") {
    CHECK(rc::check([](const std::vector<std::uint8_t>& bytes) {
        const Graph graph = test::graph_of(bytes);
        for (const Layout layout : kLayouts) {
            const auto once = core::lay_out(graph, layout);
            const auto again = core::lay_out(graph, layout);
            RC_ASSERT(once && again);
            for (std::size_t i = 0; i < once->size(); ++i) RC_ASSERT((*once)[i].x == (*again)[i].x && (*once)[i].y == (*again)[i].y);
        }
    }));
}

TEST_CASE("a circle keeps one distance from its middle, and groups together", "[graph]") {
    Graph graph{6, {}, {0, 1, 0, 1, 0, 1}};
    const auto places = core::lay_out(graph, Layout::circle).value();
    for (const core::Point& place : places) CHECK(std::abs(apart(place, {}) - apart(places[0], {})) < 1e-9);
    CHECK(apart(places[0], places[2]) < apart(places[0], places[1]));
}

TEST_CASE("a tree has the node with the most links above all others", "[graph]") {
    const auto places = core::lay_out(star(5), Layout::tree).value();
    for (std::size_t i = 1; i < places.size(); ++i) CHECK(places[0].y < places[i].y);
}

TEST_CASE("what is linked stands nearer than what is not", "[graph]") {
    const Graph chain{4, {{0, 1}, {1, 2}, {2, 3}}, {}};
    const auto places = core::lay_out(chain, Layout::spread).value();
    CHECK(apart(places[0], places[1]) < apart(places[0], places[2]));
    CHECK(apart(places[0], places[2]) < apart(places[0], places[3]));
}

TEST_CASE("an edge that leads nowhere, or to where it began, is refused", "[graph]") {
    for (const Layout layout : kLayouts) {
        CHECK(test::reason_of(core::lay_out({2, {{0, 2}}, {}}, layout)) == "graph.bad_edge");
        CHECK(test::reason_of(core::lay_out({2, {{1, 1}}, {}}, layout)) == "graph.bad_edge");
    }
}
