// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key file that is taken has one encoding: what was read, written again, gives the same body.
#include "core/keys/attempts.h"
#include "core/keys/key_slots.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    if (const auto sealed = parse_key_slots(input)) {
        const auto again = parse_key_slots(encode_key_slots(sealed->slots, SlotsMacKey{}));
        fuzz_require(again && again->body == sealed->body, "key slots encode to what they were read from");
    }
    if (const auto attempts = parse_attempts(input))
        fuzz_require(equal(encode_attempts(*attempts), input), "attempts encode to what they were read from");
}
