// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/measures.h"

#include "core/graph/igraph_graph.h"

#include <algorithm>
#include <numeric>

namespace counterpart::core {

Result<std::vector<Centrality>> centralities(const Graph& graph) {
    TRY_ASSIGN(const IgraphGraph counted_graph, IgraphGraph::of(graph));
    igraph_vector_t between;
    TRY(counted(igraph_vector_init(&between, 0)));
    const auto done = counted(igraph_betweenness(counted_graph.get(), &between, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
    std::vector<Centrality> out(graph.nodes);
    if (done) {
        for (std::size_t i = 0; i < out.size(); ++i) out[i].between = igraph_vector_get(&between, static_cast<igraph_integer_t>(i));
    }
    igraph_vector_destroy(&between);
    TRY(done);
    std::vector<std::vector<std::size_t>> others(graph.nodes);
    for (const Graph::Edge& edge : graph.edges) {
        others[edge.from].push_back(edge.to);
        others[edge.to].push_back(edge.from);
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::ranges::sort(others[i]);
        out[i].neighbours = static_cast<std::size_t>(std::ranges::unique(others[i]).begin() - others[i].begin());
    }
    return out;
}

Result<std::vector<std::size_t>> shortest_way(const Graph& graph, std::size_t from, std::size_t to) {
    if (from >= graph.nodes || to >= graph.nodes) return fail(ErrorCode::invalid_argument, "graph.no_such_node");
    if (from == to) return std::vector<std::size_t>{from};
    TRY_ASSIGN(const IgraphGraph counted_graph, IgraphGraph::of(graph));
    IgraphNumbers way;
    TRY(counted(igraph_get_shortest_path(counted_graph.get(), way.get(), nullptr, static_cast<igraph_integer_t>(from), static_cast<igraph_integer_t>(to), IGRAPH_ALL)));
    std::vector<std::size_t> out(way.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = way.at(i);
    return out;
}

std::vector<std::size_t> neighbours_of(const Graph& graph, std::size_t node) {
    std::vector<std::size_t> out;
    for (const Graph::Edge& edge : graph.edges) {
        if (edge.from == node) out.push_back(edge.to);
        if (edge.to == node) out.push_back(edge.from);
    }
    std::ranges::sort(out);
    const auto rest = std::ranges::unique(out);
    out.erase(rest.begin(), rest.end());
    return out;
}

Result<std::vector<std::size_t>> parts_of(const Graph& graph) {
    TRY_ASSIGN(const IgraphGraph counted_graph, IgraphGraph::of(graph));
    IgraphNumbers part;
    IgraphNumbers sizes;
    TRY(counted(igraph_connected_components(counted_graph.get(), part.get(), sizes.get(), nullptr, IGRAPH_WEAK)));
    std::vector<std::size_t> by_size(sizes.size());
    std::iota(by_size.begin(), by_size.end(), std::size_t{0});
    std::ranges::stable_sort(by_size, [&](std::size_t a, std::size_t b) { return sizes.at(a) > sizes.at(b); });
    std::vector<std::size_t> number(by_size.size());
    for (std::size_t i = 0; i < by_size.size(); ++i) number[by_size[i]] = i;
    std::vector<std::size_t> out(graph.nodes);
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = number[part.at(i)];
    return out;
}

} // namespace counterpart::core
