// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A card that is taken has a payload that is written again with the same bytes, and names that may be shown.
#include "core/keys/thumbprint.h"
#include "core/register/card.h"
#include "core/register/validity.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const auto card = read_card(input);
    if (!card) return;
    const auto message = crypto::cose::parse_sign1(input);
    const Bytes payload = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.open_map().key(1).uint(1).key(2).text(card->name).key(3).text(card->role);
        w.key(4).text(card->agency_name).key(5).text(card->agency_kind);
        w.key(6).bytes(card->keys.verify_key.view()).key(7).bytes(card->keys.sealing_key.view());
        w.key(8).integer(card->made.milliseconds);
        if (card->escrow) w.key(9).bytes(card->escrow->view());
        w.close();
    });
    fuzz_require(equal(payload, message->payload), "the card, written again");
    fuzz_require(equal(message->kid, thumbprint_of(card->keys).view()), "the kid of its keys");
    fuzz_require(check_line(card->name, kMaxNameCharacters).has_value(), "a name");
}
