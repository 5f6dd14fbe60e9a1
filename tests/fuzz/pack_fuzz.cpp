// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pack's signature that is taken has a content that is written again with the same bytes; nobody has signed it.
#include "core/report/pack.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const auto read = read_pack(input);
    fuzz_require(!verify_pack_signature(input, crypto::VerifyKey()), "no signature of a key nobody has");
    if (!read) return;
    const Pack& pack = read->pack;
    const auto message = crypto::cose::parse_sign1(input);
    const Bytes content = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(6).key(1).uint(1).key(2).bytes(pack.agency.view()).key(3).integer(pack.made.milliseconds);
        w.key(4).integer(pack.since.milliseconds).key(5).integer(pack.until.milliseconds).key(6).map(3);
        w.key("pack.pdf").bytes(pack.hashes[0].view()).key("letters.csv").bytes(pack.hashes[1].view());
        w.key("disclosures.csv").bytes(pack.hashes[2].view());
    });
    fuzz_require(equal(content, message->payload), "the pack, written again");
    fuzz_require(pack.since <= pack.until && pack.until <= pack.made, "times in their order");
}
