// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

/// What every target defines: takes any bytes whatever, and stops the program where its property fails.
void fuzz(counterpart::ByteView input);

namespace counterpart {

/// The property of a target.
inline void fuzz_require(bool holds, const char* property) {
    if (!holds) assertion_failed(property);
}

} // namespace counterpart
