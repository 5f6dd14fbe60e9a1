// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph.h"

namespace counterpart::core {

/// How central a node is.
struct Centrality {
    std::size_t neighbours = 0; ///< how many others it is linked to
    double between = 0;         ///< how many of the shortest ways between two others lead over it
};
/// Of each node. "graph.bad_edge", "graph.failed".
Result<std::vector<Centrality>> centralities(const Graph& graph);

/// One of the shortest ways, both ends included; empty where there is none. "graph.bad_edge", "graph.no_such_node"
/// (invalid_argument), "graph.failed".
Result<std::vector<std::size_t>> shortest_way(const Graph& graph, std::size_t from, std::size_t to);

/// The nodes that are one edge away, ascending, none twice.
std::vector<std::size_t> neighbours_of(const Graph& graph, std::size_t node);

/// For each node the number of the part that it hangs together with; parts are numbered by size, the largest is 0.
/// "graph.bad_edge", "graph.failed".
Result<std::vector<std::size_t>> parts_of(const Graph& graph);

} // namespace counterpart::core
