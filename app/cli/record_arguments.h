// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/records.h"

namespace counterpart::cli {

/// ATTR=VALUE, split at the first equals sign: "cli.bad_assignment" (invalid_argument).
Result<std::vector<core::Assignment>> assignments_of(const std::vector<std::string>& texts);
/// The one value of a record whose id begins with these digits: "cli.no_such_value" (not_found).
Result<Digest> find_fact(core::Session& session, const core::RecordId& record, std::string_view prefix);

} // namespace counterpart::cli
