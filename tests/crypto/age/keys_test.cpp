// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

TEST_CASE("keys are written as age writes them and read back", "[crypto][age][keys]") {
    const XWingSecret hybrid = make_xwing_secret(system_random());
    const XWingPublic hybrid_public = xwing_public_of(hybrid);
    const std::string recipient = age::recipient_text(hybrid_public);
    CHECK(recipient.starts_with("age1pq1"));
    CHECK(recipient.size() == 1959);
    CHECK(age::hybrid_recipient_of(recipient).value() == hybrid_public);
    const WipedBytes identity = age::identity_text(hybrid);
    CHECK(text_of(identity).starts_with("AGE-SECRET-KEY-PQ-1"));
    CHECK(identity.size() == 77);
    CHECK(age::hybrid_identity_of(text_of(identity)).value() == hybrid);

    const X25519Secret classic = make_x25519_secret(system_random());
    const X25519Public classic_public = x25519_public_of(classic);
    CHECK(age::recipient_text(classic_public).starts_with("age1"));
    CHECK(age::x25519_recipient_of(age::recipient_text(classic_public)).value() == classic_public);
    const WipedBytes classic_identity = age::identity_text(classic);
    CHECK(text_of(classic_identity).starts_with("AGE-SECRET-KEY-1"));
    CHECK(age::x25519_identity_of(text_of(classic_identity)).value() == classic);
}

TEST_CASE("a key's text of another kind, or with one character changed, is refused", "[crypto][age][keys]") {
    const XWingSecret hybrid = make_xwing_secret(system_random());
    const WipedBytes identity = age::identity_text(hybrid);
    const std::string recipient = age::recipient_text(xwing_public_of(hybrid));
    CHECK_FALSE(age::x25519_identity_of(text_of(identity)));
    CHECK_FALSE(age::x25519_recipient_of(recipient));
    CHECK_FALSE(age::hybrid_identity_of(recipient));
    CHECK_FALSE(age::hybrid_recipient_of(text_of(identity)));
    CHECK_FALSE(age::hybrid_identity_of(""));
    for (std::size_t i = 0; i < identity.size(); ++i) {
        WipedBytes changed = identity;
        changed[i] = changed[i] == 'Q' ? 'P' : 'Q';
        const auto got = age::hybrid_identity_of(text_of(changed));
        REQUIRE_FALSE(got);
        CHECK(got.error().reason == "envelope.bad_key_text");
    }
    WipedBytes mixed = identity;
    mixed[0] = 'a';
    CHECK_FALSE(age::hybrid_identity_of(text_of(mixed)));
}
