// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_type.h"

#include <algorithm>

namespace counterpart::core {

const Attribute* RecordType::find(std::string_view attribute) const {
    const auto found = std::ranges::find(attributes, attribute, &Attribute::id);
    return found == attributes.end() ? nullptr : &*found;
}

} // namespace counterpart::core
