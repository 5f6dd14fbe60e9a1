// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is taken encodes to the same bytes again, and every way of walking it takes the same inputs.
#include "tests/fuzz/fuzz.h"
#include "tests/support/cbor_copy.h"

using namespace counterpart;
using namespace counterpart::crypto;

void fuzz(ByteView input) {
    cbor::Reader passed(input);
    const auto raw = passed.raw_item();
    const bool taken = raw && passed.end();

    cbor::Reader walked(input);
    Bytes out;
    cbor::Writer writer(out);
    const bool copied = cbor::copy_item(walked, writer) && walked.end();
    fuzz_require(taken == copied, "passing over and walking take the same inputs");
    if (!taken) return;
    writer.finish();
    fuzz_require(equal(out, input), "decode, then encode, gives the input");
    fuzz_require(equal(*raw, input), "the raw item is the input");
    const Bytes again = cbor::encode([&](cbor::Writer& w) { w.raw(input); });
    fuzz_require(equal(again, input), "what is read may be written raw");
}
