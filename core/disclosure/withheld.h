// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/names.h"
#include "core/projection/views.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// What each agency said it keeps back of a record, by the newest of its bundles that brought facts of it.
Result<std::vector<WithheldView>> withheld_of(Database&, const Names&, const RecordId&);

} // namespace counterpart::core
