// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No bytes have two spellings, and all bytes have one.
#include "crypto/base/base64.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;

void fuzz(ByteView input) {
    Bytes out;
    if (base64_decode(text_of(input), out)) {
        fuzz_require(base64_encode(out) == text_of(input), "decode, then encode, gives the input");
    }
    fuzz_require(base64_decode(base64_encode(input), out) && equal(out, input),
                 "encode, then decode, gives the input");
}
