// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"
#include "crypto/base/random.h"

#include <vector>

namespace counterpart::core {

using Salt = Octets<struct SaltTag, 16>;

/// One attribute of one record with one value, stated by one officer. Its digest is what a changeset signs,
/// so that the fact can be withheld or erased while the signature over the rest stands.
/// core/changeset/FORMAT.md.
struct Fact {
    Salt salt; ///< random for every fact, never derived: an unrevealed fact cannot be guessed from its digest
    RecordId record;
    std::string attribute;
    Value value;
    std::vector<Digest> supersedes; ///< earlier facts of the same agency, record and attribute; ascending
    bool operator==(const Fact&) const = default;
};

} // namespace counterpart::core
