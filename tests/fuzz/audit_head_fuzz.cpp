// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A head that is taken has one encoding; the detail of a log entry, too.
#include "core/audit/head.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    if (const auto sealed = parse_head(input)) {
        const auto again = parse_head(encode_head(sealed->store, sealed->head, HeadMacKey{}));
        fuzz_require(again && again->body == sealed->body, "a head encodes to what it was read from");
    }
    ChainEntry entry;
    entry.operation = "alteration";
    entry.detail = copy_of(input);
    if (const auto event = event_of(entry))
        fuzz_require(encode_detail(*event) == entry.detail, "a detail encodes to what it was read from");
}
