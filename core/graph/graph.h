// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <cstddef>
#include <vector>

namespace counterpart::core {

// What can be said and drawn of things that are linked, whatever they are. Pure: numbers in, numbers out, and the same
// for the same graph each time. The library that counts is behind this room alone; one thread at a time.

/// Nodes are numbered from 0; edges have no direction and may be there twice. An edge to a node that is not there, or
/// from a node to itself, is refused: "graph.bad_edge" (invalid_argument).
struct Graph {
    struct Edge {
        std::size_t from = 0;
        std::size_t to = 0;
    };
    std::size_t nodes = 0;
    std::vector<Edge> edges;
    std::vector<std::size_t> groups; ///< of each node; may be empty: all are of one
};

/// In steps: neighbours stand about one apart.
struct Point {
    double x = 0;
    double y = 0;
};

enum class Layout { spread, circle, tree, by_group };

/// A place for each node; what hangs together stands together, the largest first. "graph.bad_edge", "graph.failed"
/// (internal).
Result<std::vector<Point>> lay_out(const Graph& graph, Layout layout);

} // namespace counterpart::core
