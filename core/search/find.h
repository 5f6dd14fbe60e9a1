// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// How a record was found, the best first: by the words as they stand, in its names and identifiers; by
/// beginnings in these; by the words in anything said of it, which is told apart only among very many; by
/// beginnings there; by names that sound alike.
enum class Tier { name, name_begins, mention, mention_begins, sounds_alike };

struct Found {
    std::int64_t row = 0; ///< record.id
    Tier tier = Tier::name;
};

struct FoundReport {
    std::vector<Found> found; ///< best first, none twice
    bool more = false;        ///< there are more than the limit
    bool bounded = false;     ///< more of a tier matched than were compared: the newest were, see below
};

/// The best `limit` of what matches. A worse tier is asked only where the better ones do not fill the answer, so
/// no age lets a beginning stand before a whole word. Inside a tier the title decides: the very words, whole words,
/// fewer others; then what changed last. Of a tier the newest 1,000 (names) or 500 are compared, or `limit` where
/// that is more, which keeps a search among millions as quick as one among thousands; names that begin with the
/// words are compared besides. So a larger limit always shows more, and may put something better in front.
Result<FoundReport> find_records(Database&, const Query&, std::string_view type, std::size_t limit);

} // namespace counterpart::core
