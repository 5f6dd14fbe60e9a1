// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/card.h"

#include "crypto/cose/sign1.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

TEST_CASE("a card says what its owner put on it", "[card]") {
    const Identity ada = identity(1);
    Card card = card_of(ada, "Ada Lovelace", "North Police", "police");
    CHECK(read_card(write_card(card, ada).value()).value() == card);
    card.role.clear();
    card.escrow = identity(7).public_identity().sealing_key;
    CHECK(read_card(write_card(card, ada).value()).value() == card);
}

TEST_CASE("a card changed in any bit is refused", "[card]") {
    const Identity ada = identity(1);
    const Bytes file = write_card(card_of(ada, "Ada", "North Police", "police"), ada).value();
    for (std::size_t at = 0; at < file.size(); at += at < 200 ? 1 : 23) {
        Bytes changed = file;
        changed[at] ^= 1U;
        CHECK_FALSE(read_card(changed));
    }
    Bytes longer = file;
    longer.push_back(0);
    CHECK(read_card(longer).error().reason == "cbor.trailing_bytes");
    CHECK(read_card(Bytes(kMaxCardBytes + 1)).error().reason == "card.malformed");
}

TEST_CASE("nobody makes a card with another's key beside their own", "[card]") {
    const Identity ada = identity(1);
    const Identity eve = identity(5);
    const Bytes file = write_card(card_of(ada, "Ada", "North Police", "police"), ada).value();
    const auto message = crypto::cose::parse_sign1(file).value();
    const auto forged = [&](const Thumbprint& kid) {
        return crypto::cose::sign1(eve.signing_key(), kid.view(), "counterpart/card/v1", message.payload, message.type);
    };
    CHECK(read_card(forged(eve.thumbprint())).error().reason == "card.altered");
    CHECK(read_card(forged(ada.thumbprint())).error().reason == "card.altered");
    // Something else that Ada has signed is no card.
    const Bytes other = crypto::cose::sign1(ada.signing_key(), ada.thumbprint().view(), "counterpart/receipt/v1",
                                            message.payload, message.type);
    CHECK(read_card(other).error().reason == "card.altered");
}

TEST_CASE("a card holds names, not pictures of names", "[card]") {
    const Identity ada = identity(1);
    for (const std::string_view name : {"", " Ada", "Ada\n", "Ada \xe2\x80\xae" "adA", "\xff"}) {
        const Card card = card_of(ada, std::string(name), "North Police", "police");
        CHECK(write_card(card, ada).error().code == ErrorCode::invalid_argument);
    }
    CHECK(write_card(card_of(ada, "Ada", "North Police", "Police!"), ada).error().reason == "register.bad_text");
}
