// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/port/progress.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// Empties the projection and makes it again from changesets and facts; inside the caller's transaction.
Result<void> rebuild_projection(Database&, const AgencyId& own_agency, Progress&);

/// Whether the rows were made by the rules of this program: where not, they are to be rebuilt before use. An
/// empty store counts as current.
Result<bool> projection_is_current(Database&);

/// Rebuilds where it is not current, in a transaction of its own; says whether it did. For unlocking.
Result<bool> bring_projection_up_to_date(Database&, const AgencyId& own_agency, Progress&);

/// Everything the projection says, independent of row ids and of the order in which it came: PROJECTION.md.
Result<Digest> projection_digest(Database&);

/// Whether the stored projection is what a rebuild gives, which is then in its place: "projection.differs"
/// (storage). Inside the caller's transaction.
Result<void> verify_projection(Database&, const AgencyId& own_agency, Progress&);

} // namespace counterpart::core
