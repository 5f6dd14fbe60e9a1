// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph.h"

#include <igraph/igraph.h>

namespace counterpart::core {

// The library's own types, owned: for this room alone. Its errors come back as codes, and each call is asked for its own.

inline Result<void> counted(igraph_error_t outcome) {
    if (outcome == IGRAPH_SUCCESS) return {};
    return fail(ErrorCode::internal, "graph.failed", igraph_strerror(outcome));
}

/// A graph of the library's. Making one puts its random numbers back to the beginning, so that a layout is the same
/// each time.
class IgraphGraph {
public:
    static Result<IgraphGraph> of(const Graph& graph);
    IgraphGraph(IgraphGraph&& other) noexcept;
    IgraphGraph(const IgraphGraph&) = delete;
    IgraphGraph& operator=(const IgraphGraph&) = delete;
    IgraphGraph& operator=(IgraphGraph&&) = delete;
    ~IgraphGraph();
    [[nodiscard]] const igraph_t* get() const { return &m_graph; }

private:
    explicit IgraphGraph(const igraph_t& graph) : m_graph(graph) {}
    igraph_t m_graph{};
    bool m_owned = true;
};

/// Whole numbers.
class IgraphNumbers {
public:
    IgraphNumbers() { (void)igraph_vector_int_init(&m_numbers, 0); }
    IgraphNumbers(const IgraphNumbers&) = delete;
    IgraphNumbers& operator=(const IgraphNumbers&) = delete;
    ~IgraphNumbers() { igraph_vector_int_destroy(&m_numbers); }
    [[nodiscard]] igraph_vector_int_t* get() { return &m_numbers; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(igraph_vector_int_size(&m_numbers)); }
    [[nodiscard]] std::size_t at(std::size_t i) const { return static_cast<std::size_t>(igraph_vector_int_get(&m_numbers, static_cast<igraph_integer_t>(i))); }
    void add(std::size_t number) { (void)igraph_vector_int_push_back(&m_numbers, static_cast<igraph_integer_t>(number)); }

private:
    igraph_vector_int_t m_numbers{};
};

} // namespace counterpart::core
