// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/projection/views.h"
#include "core/register/names.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// A bundle that brought something of a record.
struct CameWith {
    Manifest manifest;
    Instant received;
    std::vector<Manifest> origins; ///< of what its sender passed on
};
OriginView view_of_origin(const Manifest& origin, const Names&);

/// The newest first.
Result<std::vector<CameWith>> came_with(Database&, const RecordId&);

/// The same of these facts.
Result<std::vector<CameWith>> came_with(Database&, const std::vector<Digest>& facts);

/// What each agency said, in the newest of these that tells, that it keeps back of the record.
std::vector<WithheldView> withheld_of(const std::vector<CameWith>&, const Names&, const RecordId&);
/// Under which terms they came.
std::vector<TermsView> terms_of(const std::vector<CameWith>&, const Names&);

} // namespace counterpart::core
