// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/measures.h"
#include "tests/core/graph/any_graph.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <deque>

using namespace counterpart;
using core::Graph;

namespace {

/// How many steps it is to each node, counted by hand; nodes + 1: there is no way.
std::vector<std::size_t> steps_from(const Graph& graph, std::size_t start) {
    std::vector<std::size_t> out(graph.nodes, graph.nodes + 1);
    std::deque<std::size_t> next{start};
    out[start] = 0;
    while (!next.empty()) {
        const std::size_t here = next.front();
        next.pop_front();
        for (const std::size_t other : core::neighbours_of(graph, here)) {
            if (out[other] <= graph.nodes) continue;
            out[other] = out[here] + 1;
            next.push_back(other);
        }
    }
    return out;
}

} // namespace

TEST_CASE("a shortest way leads over edges, and none is shorter", "[graph]") {
    CHECK(rc::check([](const std::vector<std::uint8_t>& bytes) {
        const Graph graph = test::graph_of(bytes);
        if (graph.nodes == 0) return;
        const auto steps = steps_from(graph, 0);
        for (std::size_t to = 0; to < graph.nodes; ++to) {
            const auto way = core::shortest_way(graph, 0, to);
            RC_ASSERT(way.has_value());
            if (steps[to] > graph.nodes) {
                RC_ASSERT(way->empty());
                continue;
            }
            RC_ASSERT(way->size() == steps[to] + 1);
            RC_ASSERT(way->front() == 0 && way->back() == to);
            for (std::size_t i = 1; i < way->size(); ++i) RC_ASSERT(std::ranges::binary_search(core::neighbours_of(graph, (*way)[i - 1]), (*way)[i]));
        }
    }));
}

TEST_CASE("neighbours are counted once, however many links there are", "[graph]") {
    CHECK(rc::check([](const std::vector<std::uint8_t>& bytes) {
        const Graph graph = test::graph_of(bytes);
        const auto all = core::centralities(graph);
        RC_ASSERT(all.has_value() && all->size() == graph.nodes);
        for (std::size_t i = 0; i < graph.nodes; ++i) {
            RC_ASSERT((*all)[i].neighbours == core::neighbours_of(graph, i).size());
            RC_ASSERT((*all)[i].between >= 0);
        }
    }));
}

TEST_CASE("whoever stands between two groups is found", "[graph]") {
    // Two triangles, held together by node 6 alone.
    const Graph graph{7, {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {2, 6}, {6, 3}}, {}};
    const auto all = core::centralities(graph).value();
    for (const std::size_t other : {0U, 1U, 4U, 5U}) CHECK(all[6].between > all[other].between);
    CHECK(all[6].neighbours == 2);
    CHECK(all[6].between == 9); // each of three with each of the other three
}

TEST_CASE("parts are what hangs together, the largest first", "[graph]") {
    const Graph graph{6, {{1, 2}, {2, 3}, {4, 5}}, {}};
    CHECK(core::parts_of(graph).value() == std::vector<std::size_t>{2, 0, 0, 0, 1, 1});
}

TEST_CASE("a way from a node that is not there is refused", "[graph]") {
    CHECK(test::reason_of(core::shortest_way({2, {}, {}}, 0, 2)) == "graph.no_such_node");
    CHECK(test::reason_of(core::centralities({1, {{0, 1}}, {}})) == "graph.bad_edge");
    CHECK(test::reason_of(core::parts_of({1, {{0, 0}}, {}})) == "graph.bad_edge");
}
