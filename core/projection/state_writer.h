// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/state.h"
#include "core/store/sqlite.h"

#include <optional>

namespace counterpart::core {

/// Writes what state_of() says into the projection's tables. Rows of the search index are written fastest in
/// ascending order.
class StateWriter {
public:
    static Result<StateWriter> open(Database&);

    /// A record that has no row yet; gives its row.
    Result<std::int64_t> insert(const RecordId&, const RecordState&);
    /// The row's state is `before` (that of its claims so far), and shall be `after`.
    Result<void> update(std::int64_t row, const RecordState& before, const RecordState& after);
    Result<void> add_claim(std::int64_t record, std::int64_t fact, std::int64_t changeset);

private:
    explicit StateWriter(Database& db) : m_db(&db) {}
    Result<void> add_references(std::int64_t row, const RecordState&);
    Result<void> add_search(std::int64_t row, const SearchTexts&);

    Database* m_db;
    std::optional<Statement> m_insert, m_update, m_claim, m_add_reference, m_drop_reference, m_add_search,
        m_drop_search;
};

} // namespace counterpart::core
