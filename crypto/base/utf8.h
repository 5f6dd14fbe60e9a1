// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

namespace counterpart {

/// Whether the bytes are well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above
/// U+10FFFF.
[[nodiscard]] bool valid_utf8(ByteView bytes);
/// How many bytes stand before the first that belong to no such character: all, where there are none.
[[nodiscard]] std::size_t valid_utf8_size(ByteView bytes);

} // namespace counterpart
