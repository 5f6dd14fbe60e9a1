// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A parsed message, built again from its parts, has the same bytes; and nobody's signature verifies.
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::crypto;

void fuzz(ByteView input) {
    const auto message = cose::parse_sign1(input);
    if (!message) return;
    const Bytes header = cbor::encode([&](cbor::Writer& w) {
        w.open_map().key(1).integer(-8).key(4).bytes(message->kid);
        if (!message->type.empty()) w.key(16).text(message->type);
        w.close();
    });
    fuzz_require(equal(header, message->protected_header), "the header, built again");
    const Bytes whole = cbor::encode([&](cbor::Writer& w) {
        w.tag(18).array(4).bytes(header).map(0);
        message->detached ? w.null() : w.bytes(message->payload);
        w.bytes(message->signature.view());
    });
    fuzz_require(equal(whole, input), "the message, built again");

    VerifyKey key; // of the all-zero point: no signature is good under it
    fuzz_require(!cose::verify_sign1(*message, key, "counterpart/fuzz/v1"), "nobody's signature");
}
