// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/igraph_graph.h"

#include <utility>

namespace counterpart::core {

Result<IgraphGraph> IgraphGraph::of(const Graph& graph) {
    igraph_set_error_handler(igraph_error_handler_ignore); // else it ends the program
    igraph_set_warning_handler(igraph_warning_handler_ignore); // else it writes to standard error
    TRY(counted(igraph_rng_seed(igraph_rng_default(), 62)));
    IgraphNumbers ends;
    for (const Graph::Edge& edge : graph.edges) {
        if (edge.from >= graph.nodes || edge.to >= graph.nodes || edge.from == edge.to) return fail(ErrorCode::invalid_argument, "graph.bad_edge");
        ends.add(edge.from);
        ends.add(edge.to);
    }
    if (ends.size() != 2 * graph.edges.size()) return fail(ErrorCode::internal, "graph.failed");
    igraph_t made;
    TRY(counted(igraph_create(&made, ends.get(), static_cast<igraph_integer_t>(graph.nodes), IGRAPH_UNDIRECTED)));
    return IgraphGraph(made);
}

IgraphGraph::IgraphGraph(IgraphGraph&& other) noexcept : m_graph(other.m_graph), m_owned(std::exchange(other.m_owned, false)) {}

IgraphGraph::~IgraphGraph() {
    if (m_owned) igraph_destroy(&m_graph);
}

} // namespace counterpart::core
