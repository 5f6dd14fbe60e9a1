// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/claims.h"
#include "core/projection/queries.h"

namespace counterpart::core {

/// A link as it is drawn: where a value is stated by several, our agency's, as in LinkView.
struct LinkEnds {
    RecordId link;
    RecordId from;
    RecordId to;
    std::string role; ///< codes, as the next three; empty: not stated
    std::string strength;
    std::string source_grade;
    std::string information_grade;
    std::string marking;
    AgencyId agency; ///< who states its end
};

/// What points at a record with a value of its own, other than the cases it is in: by which attribute.
struct Pointer {
    RecordId record;
    std::string type;
    std::string attribute;
};
Result<std::vector<Pointer>> pointers_to(Database&, const RecordId&);

/// Nothing where one of its ends is not stated.
Result<std::optional<LinkEnds>> link_ends(const Reading&, ClaimReader&, const RecordId& link);

} // namespace counterpart::core
