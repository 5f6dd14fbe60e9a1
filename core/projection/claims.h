// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/claim.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// How a claim came into this store; no part of a record's state.
struct Arrival {
    Instant received;
    bool own = false;
    std::optional<BundleId> bundle; ///< what brought it first
};

/// All that is known of one record. Both lists run together.
struct RecordClaims {
    std::vector<Claim> claims;
    std::vector<Arrival> arrivals;
};

/// Reads records' claims with one prepared statement. "store.damaged" (storage) where a stored fact is none.
class ClaimReader {
public:
    static Result<ClaimReader> open(Database&);

    /// By the record's row, as known to the projection; none where there is no such row.
    Result<RecordClaims> of_row(std::int64_t record);
    /// By the record's id.
    Result<RecordClaims> of(const RecordId&);

private:
    ClaimReader(Statement row, Statement claims) : m_row(std::move(row)), m_claims(std::move(claims)) {}
    Statement m_row;
    Statement m_claims;
};

} // namespace counterpart::core
