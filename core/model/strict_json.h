// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <string_view>

namespace counterpart::core {

/// That a text is JSON (RFC 8259) and what the library would let pass is not in it: a name twice in one object, where
/// which of the two counts would be anybody's guess, and anything nested deeper than `depth`. `reason` (malformed); the
/// detail says which. Nothing is built while it is read.
Result<void> check_strict_json(std::string_view text, std::size_t depth, std::string_view reason);

} // namespace counterpart::core
