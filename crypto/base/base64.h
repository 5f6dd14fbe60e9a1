// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

#include <string>
#include <string_view>

namespace counterpart {

/// Base64 with the standard alphabet and no padding (RFC 4648 section 4 as the age format narrows it).
std::string base64_encode(ByteView bytes);
/// The reverse, strict: true only where base64_encode(out) would give `text` again. So no padding, no white
/// space, no other character, and the unused bits of the last character are zero. `out` is unspecified where
/// the answer is false.
[[nodiscard]] bool base64_decode(std::string_view text, Bytes& out);

} // namespace counterpart
