// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A receipt that is taken has a content that is written again with the same bytes; nobody has signed it.
#include "core/bundle/receipt.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const auto read = read_receipt(input);
    fuzz_require(!verify_receipt(input, crypto::VerifyKey()), "no signature of a key nobody has");
    if (!read) return;
    const Receipt& receipt = read->receipt;
    const auto message = crypto::cose::parse_sign1(input);
    const Bytes content = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(7).key(1).uint(1).key(2).bytes(receipt.manifest_hash.view()).key(3).bytes(receipt.bundle.view());
        w.key(4).uint(static_cast<std::uint64_t>(receipt.stage)).key(5).text(receipt.reason);
        w.key(6).integer(receipt.claimed.milliseconds).key(7).array(2).integer(receipt.audit_head.sequence);
        w.bytes(receipt.audit_head.digest.view());
    });
    fuzz_require(equal(content, message->payload), "the receipt, written again");
    fuzz_require(is_valid(receipt.claimed), "a time that can be shown");
}
