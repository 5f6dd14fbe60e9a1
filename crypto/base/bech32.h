// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace counterpart {

/// Bech32 as the age format uses it: BIP 173 with its checksum constant 1, and no limit on the length. The
/// human-readable part ("hrp") is 1 or more printable ASCII characters; here it is always in lower case.
struct Bech32 {
    std::string hrp;
    Bytes data;
};
/// The same for data that is secret: its storage is wiped.
struct SecretBech32 {
    std::string hrp;
    WipedBytes data;
};

/// In lower case. `hrp` is our own constant in lower case (an assertion stands here).
std::string bech32_encode(std::string_view hrp, ByteView data);
/// Nothing where `text` mixes upper and lower case, has another character, no "1" (the last one separates), a
/// wrong checksum, or padding that is longer than needed or not zero.
std::optional<Bech32> bech32_decode(std::string_view text);

/// In UPPER case, as age identities are written; `hrp` still in lower case. The text is as secret as the
/// data, so it comes in wiped storage: text_of() shows it.
WipedBytes bech32_encode_secret(std::string_view hrp, ByteView data);
/// As bech32_decode(), in either case.
std::optional<SecretBech32> bech32_decode_secret(std::string_view text);

} // namespace counterpart
