// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fact has one encoding: what is decoded encodes to the same bytes.
#include "core/changeset/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;

void fuzz(ByteView input) {
    const auto fact = core::decode_fact(input);
    if (!fact) return;
    fuzz_require(equal(core::encode(*fact), input), "decode, then encode, gives the input");
}
