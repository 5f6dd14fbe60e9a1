// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <functional>
#include <string>

namespace counterpart::core {

/// Who is who, by the adopted register and our own profile: core/register/names.h fills it.
struct Names {
    std::function<std::string(const AgencyId&)> agency;
    std::function<std::string(const Thumbprint&)> officer;
    std::function<bool(const Thumbprint&)> revoked; ///< the key has been withdrawn
};

} // namespace counterpart::core
