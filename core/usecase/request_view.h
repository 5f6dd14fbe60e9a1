// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/requests.h"

namespace counterpart::core {

/// A request with all its answers.
Result<RequestView> view_of_request(Session&, const Names&, const KeptLetter&);

} // namespace counterpart::core
