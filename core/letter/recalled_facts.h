// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letters.h"
#include "core/letter/recall.h"

#include <set>
#include <vector>

namespace counterpart::core {

/// A fact that a recall is about, as it stands in this store.
struct RecalledFact {
    std::int64_t row = 0; ///< of the table fact
    Digest digest;
    bool erased = false;
    bool kept = false; ///< another disclosure that stands brought it, too, or our own agency states it
};

/// Facts that a recall which came is about and that are or were here, ascending by digest; none where what it is about
/// turned out to be another agency's. Of what was passed on, those that are erased already are not told of: nobody can say
/// of which record they were.
Result<std::vector<RecalledFact>> recalled_facts(Database&, const KeptLetter& recall);
/// The agencies to which any of them left from here, in bundles that were written.
Result<std::set<AgencyId>> passed_on_to(Database&, const std::vector<RecalledFact>&);

} // namespace counterpart::core
