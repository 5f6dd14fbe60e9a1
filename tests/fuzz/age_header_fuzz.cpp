// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A header has one spelling, and is read the same from a source as from memory. Opening goes on past it with
// known keys, so that the stanzas of both types are reached.
#include "crypto/age/file.h"
#include "crypto/age/hybrid.h"
#include "crypto/age/x25519.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::crypto;

namespace {
template <class Secret>
Secret fixed_secret() {
    Bytes bytes(32, 1);
    return Secret::taken_from(bytes);
}

/// Has the worked example's file key for any stanza, so that the MAC and the payload are reached.
class AnyStanza final : public age::Identity {
public:
    Result<std::optional<age::FileKey>> unwrap(const age::Stanza&) const override {
        Bytes key;
        for (std::uint8_t i = 0; i < age::FileKey::kSize; ++i)
            key.push_back(i);
        return std::optional<age::FileKey>(age::FileKey::taken_from(key));
    }
};

void open_with(ByteView input, const age::Identity& identity, age::Profile profile) {
    const age::Identity* const identities[] = {&identity};
    ViewSource source(input);
    Result<age::OpenFile> file = age::open_file(source, identities, profile, {1});
    Bytes plain(input.size() + 1);
    if (file) static_cast<void>(file->read(plain));
}
} // namespace

void fuzz(ByteView input) {
    ViewSource source(input);
    const Result<age::ReceivedHeader> read = age::read_header(source);
    if (read) {
        const ByteView bytes = read->bytes;
        fuzz_require(equal(bytes, input.first(bytes.size())), "the header is the front of the input");
        fuzz_require(equal(read->following, input.subspan(bytes.size()).first(read->following.size())),
                     "what was read beyond the header is kept");
        const Bytes covered = age::write_covered(read->header.stanzas);
        fuzz_require(equal(covered, read->covered()), "the MAC is over what would be written");
        fuzz_require(equal(age::finish_header(covered, read->header.mac), bytes),
                     "read, then written, gives the input");
        const Result<age::Header> parsed = age::parse_header(bytes);
        fuzz_require(parsed && *parsed == read->header, "read from memory it is the same");
    }

    static const age::HybridIdentity hybrid(fixed_secret<XWingSecret>());
    static const age::X25519Identity classic(fixed_secret<X25519Secret>());
    open_with(input, hybrid, age::Profile::bundle);
    open_with(input, classic, age::Profile::any);
    open_with(input, AnyStanza(), age::Profile::any);
}
