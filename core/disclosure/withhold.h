// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <string>

namespace counterpart::core {

/// "RECORD:ATTR": keep one attribute of a record back; without an attribute, the whole record.
struct Withhold {
    RecordId record;
    std::string attribute;
    auto operator<=>(const Withhold&) const = default;
};

} // namespace counterpart::core
