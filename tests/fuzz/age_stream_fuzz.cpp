// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All bytes are sealed and opened again; a stream that is taken is the one that sealing gives.
#include "crypto/age/stream.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::crypto;

namespace {
ChaChaKey fixed_key() {
    Bytes bytes(32, 7);
    return ChaChaKey::taken_from(bytes);
}

Bytes seal(ByteView plain) {
    ViewSource source(plain);
    BytesSink sink;
    fuzz_require(age::seal_stream(fixed_key(), source, sink, {1}).has_value(), "all bytes can be sealed");
    return std::move(sink.bytes);
}

Result<Bytes> open(ByteView sealed) {
    ViewSource source(sealed);
    age::OpenedStream stream(fixed_key(), source, {1});
    Bytes plain(sealed.size() + 1);
    TRY_ASSIGN(const std::size_t size, stream.read(plain));
    plain.resize(size);
    return plain;
}
} // namespace

void fuzz(ByteView input) {
    Bytes sealed = seal(input);
    fuzz_require(sealed.size() == age::sealed_stream_size(input.size()), "the size is known beforehand");
    const Result<Bytes> back = open(sealed);
    fuzz_require(back && equal(*back, input), "sealed, then opened, gives the input");

    // The input says where the sealed stream is changed, cut or lengthened: none of it may pass.
    if (input.size() >= 4) {
        const std::size_t where =
            static_cast<std::size_t>(input[0]) << 16U | static_cast<std::size_t>(input[1]) << 8U | input[2];
        Bytes changed = sealed;
        if (input[3] == 0)
            changed.resize(where % sealed.size());
        else if (input[3] == 1)
            changed.push_back(input[0]);
        else
            changed[where % sealed.size()] ^= input[3];
        fuzz_require(!open(changed).has_value(), "a changed stream is refused");
    }

    if (const Result<Bytes> plain = open(input)) {
        fuzz_require(equal(seal(*plain), input), "opened, then sealed, gives the input");
    }
}
