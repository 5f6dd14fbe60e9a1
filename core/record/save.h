// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changeset/changeset.h"
#include "core/projection/take_in.h"

namespace counterpart::core {

/// Who saves, and the world they save in.
struct Author {
    const Identity& identity;
    AgencyId agency;
    Random& random;
    Instant now;
};

/// A new fact: `salt` is drawn here.
Fact new_fact(Random&, const RecordId& record, std::string_view attribute, Value value,
              std::vector<Digest> supersedes = {});

/// Signs the facts as one changeset, or as several of at most kMaxChangesetFacts that are chained by the
/// digest of the one before, and takes them in. Inside the caller's transaction. No facts: nothing is done.
Result<TakeInReport> save_facts(Database&, const Author&, const std::vector<Fact>& facts);

} // namespace counterpart::core
