// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"

#include <tuple>

namespace counterpart::core {

// The attributes that records of every type have.
inline constexpr std::string_view kTypeAttribute = "type"; ///< a code: the record type's id
inline constexpr std::string_view kCaseAttribute = "case"; ///< the cases that a record is in

/// One fact as one changeset states it.
struct Claim {
    Fact fact;
    Digest digest;    ///< of the fact
    Digest changeset; ///< which states it
    AgencyId agency;
    Thumbprint author;
    Instant claimed;

    /// The later one is shown; digests decide where clocks agree.
    [[nodiscard]] auto rank() const { return std::tie(claimed, digest, changeset); }
};

} // namespace counterpart::core
