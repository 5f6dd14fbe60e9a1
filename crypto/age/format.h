// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/io.h"

#include <string>
#include <vector>

namespace counterpart::crypto::age {

// The header's grammar, both ways (ENVELOPE.md, from C2SP age.md). Knows no cryptography.

inline constexpr std::size_t kMaxHeaderSize = 512 * 1024;
inline constexpr std::size_t kMaxStanzas = 256;
inline constexpr std::size_t kMacSize = 32;

using HeaderMac = Octets<struct HeaderMacTag, kMacSize>;

/// One recipient's way in. `arguments` are without the type.
struct Stanza {
    std::string type;
    std::vector<std::string> arguments;
    Bytes body;
    bool operator==(const Stanza&) const = default;
};

struct Header {
    std::vector<Stanza> stanzas;
    HeaderMac mac;
    bool operator==(const Header&) const = default;
};

/// The header's bytes as received, through the MAC line's newline, and what they say.
struct ReceivedHeader {
    Bytes bytes;
    Header header;
    /// What the MAC is over: everything through "---".
    [[nodiscard]] ByteView covered() const;
    /// Bytes read from the source that come after the header.
    Bytes following;
};

/// Everything through "---": what the MAC is taken over. Stanzas must be of the grammar (an assertion stands
/// here): arguments of visible ASCII, at least one stanza.
Bytes write_covered(const std::vector<Stanza>& stanzas);
/// `covered`, the MAC and the newline.
Bytes finish_header(Bytes covered, const HeaderMac& mac);

/// Exactly one header and nothing after it. Fails with envelope.not_age, .version, .armored,
/// .malformed_header, .header_too_large, .too_many_stanzas.
Result<Header> parse_header(ByteView bytes);

/// Reads a header from the front of `source`, never holding much more than the limit; as parse_header(), and
/// envelope.cut where the source ends inside it.
Result<ReceivedHeader> read_header(Source& source);

} // namespace counterpart::crypto::age
