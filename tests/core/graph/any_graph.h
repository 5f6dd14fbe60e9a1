// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph.h"

#include <cstdint>

namespace counterpart::test {

/// A graph made of any bytes: the first says how many nodes, each two after it an edge.
inline core::Graph graph_of(const std::vector<std::uint8_t>& bytes) {
    core::Graph out;
    out.nodes = bytes.empty() ? 0 : bytes[0] % 40U;
    if (out.nodes == 0) return out;
    for (std::size_t i = 2; i < bytes.size(); i += 2) {
        const std::size_t from = bytes[i - 1] % out.nodes;
        const std::size_t to = bytes[i] % out.nodes;
        if (from != to) out.edges.push_back({from, to});
    }
    for (std::size_t i = 0; i < out.nodes; ++i) out.groups.push_back(i % 3);
    return out;
}

} // namespace counterpart::test
