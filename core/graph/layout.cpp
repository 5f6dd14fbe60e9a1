// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/igraph_graph.h"
#include "core/graph/measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace counterpart::core {

namespace {

constexpr double kGap = 1.2; ///< between parts that do not hang together

/// Nodes that hang together, renumbered.
struct Part {
    std::vector<std::size_t> nodes; ///< as the whole graph numbers them
    Graph graph;
};

Result<std::vector<Part>> cut(const Graph& graph) {
    TRY_ASSIGN(const auto part, parts_of(graph));
    std::vector<Part> out(part.empty() ? 0 : *std::ranges::max_element(part) + 1);
    std::vector<std::size_t> number(graph.nodes);
    for (std::size_t i = 0; i < graph.nodes; ++i) {
        number[i] = out[part[i]].nodes.size();
        out[part[i]].nodes.push_back(i);
    }
    for (Part& one : out) one.graph.nodes = one.nodes.size();
    for (const Graph::Edge& edge : graph.edges) out[part[edge.from]].graph.edges.push_back({number[edge.from], number[edge.to]});
    return out;
}

class Places {
public:
    Places() { (void)igraph_matrix_init(&m_matrix, 0, 0); }
    Places(const Places&) = delete;
    Places& operator=(const Places&) = delete;
    ~Places() { igraph_matrix_destroy(&m_matrix); }
    [[nodiscard]] igraph_matrix_t* get() { return &m_matrix; }
    [[nodiscard]] std::vector<Point> points() const {
        std::vector<Point> out(static_cast<std::size_t>(igraph_matrix_nrow(&m_matrix)));
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto row = static_cast<igraph_integer_t>(i);
            out[i] = {igraph_matrix_get(&m_matrix, row, 0), igraph_matrix_get(&m_matrix, row, 1)};
        }
        return out;
    }

private:
    igraph_matrix_t m_matrix{};
};

/// Larger or smaller, so that a typical edge is one long.
void to_steps(std::vector<Point>& points, const Graph& graph) {
    std::vector<double> lengths;
    for (const Graph::Edge& edge : graph.edges) lengths.push_back(std::hypot(points[edge.from].x - points[edge.to].x, points[edge.from].y - points[edge.to].y));
    if (lengths.empty()) return;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    const double factor = *middle > 1e-9 ? 1.0 / *middle : 1.0;
    for (Point& point : points) point = {point.x * factor, point.y * factor};
}

Result<std::vector<Point>> spread(const Graph& graph) {
    if (graph.nodes == 1) return std::vector<Point>{{}};
    TRY_ASSIGN(const IgraphGraph drawn, IgraphGraph::of(graph));
    Places places;
    // Springs of equal length draw a small graph best, and take too long for a large one.
    constexpr std::size_t kFewNodes = 150;
    constexpr igraph_integer_t kRounds = 300;
    TRY(counted(igraph_layout_circle(drawn.get(), places.get(), igraph_vss_all())));
    if (graph.nodes <= kFewNodes) {
        TRY(counted(igraph_layout_kamada_kawai(drawn.get(), places.get(), true, static_cast<igraph_integer_t>(50 * graph.nodes), 0.0,
                                               static_cast<igraph_real_t>(graph.nodes), nullptr, nullptr, nullptr, nullptr, nullptr)));
    } else {
        TRY(counted(igraph_layout_fruchterman_reingold(drawn.get(), places.get(), false, kRounds, std::sqrt(static_cast<double>(graph.nodes)),
                                                       IGRAPH_LAYOUT_GRID, nullptr, nullptr, nullptr, nullptr, nullptr)));
    }
    auto out = places.points();
    to_steps(out, graph);
    return out;
}

/// The one with the most neighbours stands at the top.
Result<std::vector<Point>> tree(const Graph& graph) {
    TRY_ASSIGN(const IgraphGraph drawn, IgraphGraph::of(graph));
    std::vector<std::size_t> degree(graph.nodes);
    for (const Graph::Edge& edge : graph.edges) {
        ++degree[edge.from];
        ++degree[edge.to];
    }
    IgraphNumbers roots;
    roots.add(static_cast<std::size_t>(std::ranges::max_element(degree) - degree.begin()));
    Places places;
    TRY(counted(igraph_layout_reingold_tilford(drawn.get(), places.get(), IGRAPH_ALL, roots.get(), nullptr)));
    auto out = places.points();
    for (Point& point : out) point.y *= 1.4; // names stand below their nodes
    return out;
}

struct Box {
    Point least;
    Point most;
};

Box box_of(const std::vector<Point>& points) {
    Box out{points.front(), points.front()};
    for (const Point& point : points) {
        out.least = {std::min(out.least.x, point.x), std::min(out.least.y, point.y)};
        out.most = {std::max(out.most.x, point.x), std::max(out.most.y, point.y)};
    }
    return out;
}

/// Parts side by side in rows, about as wide together as four thirds of their height.
template <class Draw>
Result<std::vector<Point>> packed(const Graph& graph, Draw draw) {
    TRY_ASSIGN(const auto parts, cut(graph));
    std::vector<std::vector<Point>> drawn;
    double area = 0;
    double widest = 0;
    for (const Part& part : parts) {
        TRY_ASSIGN(auto points, draw(part.graph));
        const Box box = box_of(points);
        area += (box.most.x - box.least.x + kGap) * (box.most.y - box.least.y + kGap);
        widest = std::max(widest, box.most.x - box.least.x + kGap);
        drawn.push_back(std::move(points));
    }
    const double row = std::max(widest, std::sqrt(area * 4 / 3));
    std::vector<Point> out(graph.nodes);
    Point at;
    double height = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Box box = box_of(drawn[i]);
        const double width = box.most.x - box.least.x + kGap;
        if (at.x > 0 && at.x + width > row + 1e-9) {
            at = {0, at.y + height};
            height = 0;
        }
        for (std::size_t j = 0; j < parts[i].nodes.size(); ++j) {
            out[parts[i].nodes[j]] = {at.x + drawn[i][j].x - box.least.x, at.y + drawn[i][j].y - box.least.y};
        }
        at.x += width;
        height = std::max(height, box.most.y - box.least.y + kGap);
    }
    return out;
}

std::size_t group_of(const Graph& graph, std::size_t node) {
    return node < graph.groups.size() ? graph.groups[node] : 0;
}

/// Groups follow each other round the circle.
Result<std::vector<Point>> circle(const Graph& graph) {
    TRY_ASSIGN(const IgraphGraph drawn, IgraphGraph::of(graph));
    std::vector<std::size_t> order(graph.nodes);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t node) { return group_of(graph, node); });
    IgraphNumbers numbers;
    for (const std::size_t node : order) numbers.add(node);
    Places places;
    TRY(counted(igraph_layout_circle(drawn.get(), places.get(), igraph_vss_vector(numbers.get()))));
    auto out = places.points();
    const double radius = std::max(1.0, static_cast<double>(graph.nodes) / (2 * std::numbers::pi));
    for (Point& point : out) point = {point.x * radius, point.y * radius};
    return out;
}

/// Each group is a round field, filled from its middle; the fields stand side by side.
std::vector<Point> by_group(const Graph& graph) {
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < graph.nodes; ++i) {
        const std::size_t group = group_of(graph, i);
        if (group >= members.size()) members.resize(group + 1);
        members[group].push_back(i);
    }
    std::erase_if(members, [](const auto& group) { return group.empty(); });
    const auto radius_of = [](std::size_t count) { return 0.62 * std::sqrt(static_cast<double>(count)) + 0.6; };
    double round = 0;
    for (const auto& group : members) round += 2 * radius_of(group.size()) + kGap;
    const double ring = members.size() < 2 ? 0 : round / (2 * std::numbers::pi) + radius_of(members.front().size()) / 2;
    std::vector<Point> out(graph.nodes);
    double along = 0;
    for (const auto& group : members) {
        const double half = radius_of(group.size()) + kGap / 2;
        const double angle = 2 * std::numbers::pi * (along + half) / round - std::numbers::pi / 2;
        along += 2 * half;
        for (std::size_t i = 0; i < group.size(); ++i) {
            // The seeds of a sunflower: even, and without gaps, for any number.
            const double turn = static_cast<double>(i) * std::numbers::pi * (3 - std::sqrt(5.0));
            const double away = i == 0 ? 0 : 0.75 * std::sqrt(static_cast<double>(i));
            out[group[i]] = {ring * std::cos(angle) + away * std::cos(turn), ring * std::sin(angle) + away * std::sin(turn)};
        }
    }
    return out;
}

} // namespace

Result<std::vector<Point>> lay_out(const Graph& graph, Layout layout) {
    if (graph.nodes == 0) return std::vector<Point>{};
    switch (layout) {
    case Layout::spread:
        return packed(graph, spread);
    case Layout::circle:
        return circle(graph);
    case Layout::tree:
        return packed(graph, tree);
    case Layout::by_group:
        TRY(IgraphGraph::of(graph)); // for what is said of its edges
        return by_group(graph);
    }
    return fail(ErrorCode::internal, "graph.failed");
}

} // namespace counterpart::core
