// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/queries.h"
#include "core/usecase/disclosed.h"

namespace counterpart::core {

/// All of it where any of the author's recalls says so; otherwise some of it, since the first of them.
Result<std::optional<TakenBack>> taken_back(Database&, const AgencyId& author, const Digest& manifest_hash);
/// Of the case a disclosure is about; empty where it is not here.
Result<std::string> case_title(const Reading&, const Manifest&);

} // namespace counterpart::core
