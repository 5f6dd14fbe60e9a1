// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"
#include "core/keys/thumbprint.h"
#include "core/register/card.h"
#include "core/usecase/partnership.h"
#include "crypto/age/keys.h"
#include "tests/support/officer_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

SecretBytes secret_text(std::string_view text) {
    Bytes bytes = copy_of(bytes_of(text));
    return SecretBytes::taken_from(bytes);
}

std::string exposed(const SecretBytes& secret) {
    return with_exposed(secret, [](ByteView bytes) { return std::string(text_of(bytes)); });
}

} // namespace

TEST_CASE("an agency's escrow key goes on the card once it was typed back", "[escrow]") {
    FakeClock clock;
    OfficerStore ada("Ada", clock);
    Session& session = ada.session();
    CHECK(confirm_escrow_key(session, secret_text("anything")).error().reason == "escrow.none_waits");
    const SecretBytes shown = create_escrow_key(session).value();
    CHECK(exposed(shown).starts_with("AGE-SECRET-KEY-PQ-1"));
    const auto card = ada.root() / "ada.card";
    CHECK_FALSE(export_card(session, card, Existing::replace)->has_escrow_key);

    CHECK(confirm_escrow_key(session, secret_text("AGE-SECRET-KEY-PQ-1")).error().reason == "escrow.typed_differs");
    const SecretBytes other = create_escrow_key(session).value(); // the first paper was lost before it counted
    CHECK(confirm_escrow_key(session, shown).error().reason == "escrow.typed_differs");
    CHECK(confirm_escrow_key(session, secret_text("  " + exposed(other) + "\n")));
    CHECK(create_escrow_key(session).error().reason == "escrow.exists");
    CHECK(export_card(session, card, Existing::replace)->has_escrow_key);

    const Card read = read_card(system_files().read(card, kMaxCardBytes).value()).value();
    CHECK(crypto::xwing_public_of(crypto::age::hybrid_identity_of(exposed(other)).value()) == read.escrow);
    const auto view = create_partnership(session, "North partnership");
    REQUIRE(view);
    CHECK(view->newest.agencies.front().escrow == read.escrow);
}

TEST_CASE("an agency has one escrow key, its colleagues' cards notwithstanding", "[escrow]") {
    FakeClock clock;
    OfficerStore ada("Ada", clock);
    OfficerStore dora("Dora", clock);
    REQUIRE(create_partnership(ada.session(), "North partnership"));
    for (OfficerStore* who : {&ada, &dora}) {
        const SecretBytes shown = create_escrow_key(who->session()).value();
        REQUIRE(confirm_escrow_key(who->session(), shown));
    }
    const auto card_of = [&](OfficerStore& who) {
        const auto card = who.root() / "officer.card";
        REQUIRE(export_card(who.session(), card, Existing::replace));
        return card;
    };
    // The founder's own card brings the key in afterwards.
    CHECK(admit_officer(ada.session(), card_of(ada), ada.digits())->newest.agencies.front().escrow.has_value());
    CHECK(admit_officer(ada.session(), card_of(dora), dora.digits()).error().reason == "register.escrow_differs");
}

TEST_CASE("the exported identity is the officer's own, and the log says that it was", "[escrow]") {
    FakeClock clock;
    OfficerStore ada("Ada", clock);
    const SecretBytes text = export_identity(ada.session()).value();
    CHECK(crypto::xwing_public_of(crypto::age::hybrid_identity_of(exposed(text)).value()) ==
          ada.session().identity().public_identity().sealing_key);
    const ChainEntry last = read_chain(ada.session().db(), 0, 1).value().at(0);
    CHECK(last.operation == to_text(Operation::identity_export));
    CHECK(last.subject == copy_of(ada.session().identity().thumbprint().view()));
}
