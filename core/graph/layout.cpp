// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/igraph_graph.h"
#include "core/graph/measures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

namespace counterpart::core {

namespace {

constexpr double kGap = 1.2; ///< between parts that do not hang together
constexpr double kNodeWidth = 1.0;
constexpr double kNodeHeight = 0.65;

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

/// Larger or smaller, so that a typical edge is this long.
void to_steps(std::vector<Point>& points, const Graph& graph) {
    constexpr double kEdge = 1.5;
    std::vector<double> lengths;
    for (const Graph::Edge& edge : graph.edges) lengths.push_back(std::hypot(points[edge.from].x - points[edge.to].x, points[edge.from].y - points[edge.to].y));
    if (lengths.empty()) return;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    const double factor = *middle > 1e-9 ? kEdge / *middle : 1.0;
    for (Point& point : points) point = {point.x * factor, point.y * factor};
}

/// Moves what lies over each other apart, by no more than it takes: a node with its name needs so much room.
void apart(std::vector<Point>& points) {
    constexpr int kRounds = 60;
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (int round = 0; round < kRounds; ++round) {
        bool moved = false;
        std::ranges::stable_sort(order, {}, [&](std::size_t node) { return points[node].x; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (std::size_t j = i + 1; j < order.size(); ++j) {
                Point& left = points[order[i]];
                Point& right = points[order[j]];
                const double x = kNodeWidth - (right.x - left.x);
                if (x <= 1e-6) break;
                const bool below = right.y > left.y || (right.y == left.y && order[j] > order[i]);
                const double y = kNodeHeight - std::abs(right.y - left.y);
                if (y <= 1e-6) continue;
                moved = true;
                if (x < y) {
                    left.x -= x / 2;
                    right.x += x / 2;
                } else {
                    left.y -= (below ? y : -y) / 2;
                    right.y += (below ? y : -y) / 2;
                }
            }
        }
        if (!moved) return;
    }
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
    apart(out);
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

/// Nodes with their places among themselves.
struct Block {
    std::vector<std::size_t> nodes; ///< as the whole graph numbers them
    std::vector<Point> points;
};

/// In rows, about as wide together as four thirds of their height.
std::vector<Point> side_by_side(const std::vector<Block>& blocks, std::size_t nodes) {
    double area = 0;
    double widest = 0;
    for (const Block& block : blocks) {
        const Box box = box_of(block.points);
        area += (box.most.x - box.least.x + kGap) * (box.most.y - box.least.y + kGap);
        widest = std::max(widest, box.most.x - box.least.x + kGap);
    }
    const double row = std::max(widest, std::sqrt(area * 4 / 3));
    std::vector<Point> out(nodes);
    Point at;
    double height = 0;
    for (const Block& block : blocks) {
        const Box box = box_of(block.points);
        const double width = box.most.x - box.least.x + kGap;
        if (at.x > 0 && at.x + width > row + 1e-9) {
            at = {0, at.y + height};
            height = 0;
        }
        for (std::size_t i = 0; i < block.nodes.size(); ++i) out[block.nodes[i]] = {at.x + block.points[i].x - box.least.x, at.y + block.points[i].y - box.least.y};
        at.x += width;
        height = std::max(height, box.most.y - box.least.y + kGap);
    }
    return out;
}

/// Each part that hangs together drawn on its own.
template <class Draw>
Result<std::vector<Point>> packed(const Graph& graph, Draw draw) {
    TRY_ASSIGN(auto parts, cut(graph));
    std::vector<Block> blocks;
    for (Part& part : parts) {
        TRY_ASSIGN(auto points, draw(part.graph));
        blocks.push_back({std::move(part.nodes), std::move(points)});
    }
    return side_by_side(blocks, graph.nodes);
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

/// Each group is a block of its own, those with the most links first; blocks stand side by side.
Result<std::vector<Point>> by_group(const Graph& graph) {
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < graph.nodes; ++i) {
        const std::size_t group = group_of(graph, i);
        if (group >= members.size()) members.resize(group + 1);
        members[group].push_back(i);
    }
    std::erase_if(members, [](const auto& group) { return group.empty(); });
    std::vector<std::size_t> degree(graph.nodes);
    for (const Graph::Edge& edge : graph.edges) {
        ++degree[edge.from];
        ++degree[edge.to];
    }
    std::vector<Block> blocks;
    for (auto& group : members) {
        std::ranges::stable_sort(group, std::greater<>{}, [&](std::size_t node) { return degree[node]; });
        const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(group.size()))));
        Block block{group, {}};
        for (std::size_t i = 0; i < group.size(); ++i) block.points.push_back({static_cast<double>(i % columns) * 1.15, static_cast<double>(i / columns) * 0.9});
        blocks.push_back(std::move(block));
    }
    return side_by_side(blocks, graph.nodes);
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
