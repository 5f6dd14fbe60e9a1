// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part that is taken is written again with the same bytes; its views lie within it.
#include "core/bundle/changesets_part.h"
#include "crypto/cbor/writer.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const auto entries = read_changesets_part(input);
    if (!entries) {
        fuzz_require(entries.error().reason == "bundle.malformed_part", "one reason");
        return;
    }
    const Bytes again = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.array(entries->size());
        for (const SignedFacts& entry : *entries) {
            w.array(2).bytes(entry.changeset).array(entry.facts.size());
            for (const ByteView fact : entry.facts) w.bytes(fact);
        }
    });
    fuzz_require(equal(again, input), "the part, written again");
    for (const SignedFacts& entry : *entries) fuzz_require(!entry.facts.empty(), "facts of each changeset");
}
