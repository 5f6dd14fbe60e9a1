// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/claims.h"

#include "core/changeset/codec.h"

namespace counterpart::core {

Result<ClaimReader> ClaimReader::open(Database& db) {
    TRY_ASSIGN(auto row, db.prepare("SELECT id FROM record WHERE record = ?"));
    TRY_ASSIGN(auto claims, db.prepare("SELECT f.encoded, f.digest, c.digest, c.agency, c.author, c.claimed, "
                                       "c.received, c.own, CASE WHEN c.own THEN NULL ELSE "
                                       "(SELECT b.bundle_id FROM bundle_received_fact x "
                                       "JOIN bundle_received b ON b.id = x.bundle WHERE x.fact = f.id "
                                       "ORDER BY x.bundle LIMIT 1) END "
                                       "FROM claim k JOIN fact f ON f.id = k.fact "
                                       "JOIN changeset c ON c.id = k.changeset WHERE k.record = ?"));
    return ClaimReader(std::move(row), std::move(claims));
}

Result<RecordClaims> ClaimReader::of_row(std::int64_t record) {
    RecordClaims out;
    m_claims.with(record);
    for (;;) {
        TRY_ASSIGN(const bool more, m_claims.step());
        if (!more) break;
        auto fact = decode_fact(m_claims.blob(0));
        if (!fact) return fail(ErrorCode::storage, "store.damaged", "fact");
        out.claims.push_back({std::move(*fact), m_claims.octets<Digest>(1), m_claims.octets<Digest>(2),
                              m_claims.octets<AgencyId>(3), m_claims.octets<Thumbprint>(4),
                              Instant{m_claims.integer(5)}});
        Arrival arrival{Instant{m_claims.integer(6)}, m_claims.integer(7) != 0, {}};
        if (!m_claims.is_null(8)) arrival.bundle = m_claims.octets<BundleId>(8);
        out.arrivals.push_back(arrival);
    }
    m_claims.reset();
    return out;
}

Result<RecordClaims> ClaimReader::of(const RecordId& id) {
    TRY_ASSIGN(const bool known, m_row.with(id).step());
    if (!known) return RecordClaims{};
    const std::int64_t row = m_row.integer(0);
    m_row.reset();
    return of_row(row);
}

} // namespace counterpart::core
