// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"
#include "core/model/instant.h"
#include "crypto/base/result.h"

#include <optional>
#include <string>

namespace counterpart::core {

inline constexpr std::size_t kMaxCardBytes = 16ULL * 1024;

/// An officer's public identity, as they state it themselves: CARD.md.
struct Card {
    std::string name;
    std::string role;
    std::string agency_name;
    std::string agency_kind;
    PublicIdentity keys;
    Instant made;
    std::optional<crypto::XWingPublic> escrow;
    bool operator==(const Card&) const = default;
};

/// The file, signed by its owner. `card.keys` are the signer's (an assertion stands here). "register.bad_text",
/// "value.*" (invalid_argument) for the texts.
Result<Bytes> write_card(const Card& card, const Identity& signer);
/// The reverse, its signature and kid checked. "card.malformed", "card.newer_format" (unsupported),
/// "card.altered" (tampered), "cbor.*", "cose.*".
Result<Card> read_card(ByteView file);

} // namespace counterpart::core
