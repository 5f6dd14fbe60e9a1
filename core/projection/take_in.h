// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/store/sqlite.h"

#include <span>

namespace counterpart::core {

/// A changeset whose signature has been verified, with those of its facts that came along; the bytes must
/// outlive the call.
struct SignedFacts {
    ByteView changeset;
    std::vector<ByteView> facts; ///< encoded
};

enum class Origin { own, received };

struct Reception {
    Origin origin = Origin::received;
    Instant received;
    AgencyId own_agency;                     ///< the store's: for display order alone
    std::optional<std::int64_t> bundle = {}; ///< row of what brought it: bundle_received.id
};

struct TakeInReport {
    std::uint64_t facts_new = 0; ///< with those that had been erased and are back
    std::uint64_t facts_known = 0;
    std::vector<RecordId> records_new;     ///< in the order their first facts came
    std::vector<RecordId> records_changed; ///< known before, and now with a claim more
    std::uint64_t conflicts = 0;           ///< of the records touched, inside one agency
};

/// A fact that was erased comes back: what may not is the caller's to leave out.
/// The one way in for changesets and facts, of local saves and of imports alike: writes what is not known yet
/// and brings the projection up to date. Idempotent, and the outcome does not depend on order. Inside the
/// caller's transaction, which is rolled back where this fails. "changeset.fact_not_listed" (malformed) for a
/// fact that its changeset does not sign, and the reasons of parse_changeset() and decode_fact().
Result<TakeInReport> take_in(Database&, std::span<const SignedFacts>, const Reception&);

} // namespace counterpart::core
