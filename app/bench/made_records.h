// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/people.h"
#include "core/projection/claim.h"
#include "core/projection/take_in.h"
#include "core/record/save.h"

namespace counterpart::bench {

inline constexpr std::size_t kFactsOfAPerson = 10;

/// The person as kFactsOfAPerson facts; where less is known the rest are codes and answers that an officer ticks.
std::vector<core::Fact> facts_of(const Person& person, Random& random);
/// Their vehicle as a record of its own; none where they have none.
std::vector<core::Fact> vehicle_facts_of(const Person& person, Random& random);

/// Changesets as a partner would send them, with all their facts.
struct SignedBatch {
    struct Item {
        Bytes changeset;
        std::vector<Bytes> encoded;
        std::vector<core::Fact> facts;
    };
    std::vector<Item> items;
    /// Good as long as the batch stays where it is.
    [[nodiscard]] std::vector<core::SignedFacts> views() const;
};
/// Signs the records, so many facts at most in a changeset that none is parted.
SignedBatch sign_batch(std::vector<std::vector<core::Fact>> records, const core::Author& author);

} // namespace counterpart::bench
