// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// How a record was found, the best first.
enum class Tier { named, mentioned, sounds_alike };

struct Found {
    std::int64_t row = 0; ///< record.id
    Tier tier = Tier::named;
};

struct FoundReport {
    std::vector<Found> found; ///< best first, none twice
    bool more = false;        ///< there are more than the limit
};

/// Takes a bounded set of matches, the newest first, and puts the likeliest in front: those with the words in
/// a name or identifier, then elsewhere; where there are few, names that sound alike. The bound keeps a
/// search among millions as quick as one among thousands: what many records share finds some of them, not
/// all.
Result<FoundReport> find_records(Database&, const Query&, std::string_view type, std::size_t limit);

} // namespace counterpart::core
