// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopt.h"

#include "core/keys/thumbprint.h"
#include "core/store/migration.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

Database empty_store() {
    Database db = Database::open_in_memory().value();
    REQUIRE(migrate(db));
    return db;
}

RegisterMember member(const Identity& who, std::string_view agency) {
    return {who.thumbprint(), agency_id_of(agency)};
}

struct Store {
    Database db = empty_store();
    RegisterMember us;

    Result<TakenRegister> take(const SignedRegister& form, std::string_view digits = {}) {
        return db.transaction([&] { return take_register(db, form, us, kNoon, digits); });
    }
    std::string_view refusal(const SignedRegister& form, std::string_view digits = {}) {
        const auto taken = take(form, digits);
        return taken ? std::string_view{} : taken.error().reason;
    }
    [[nodiscard]] std::uint64_t version() {
        const auto known = adopted_register(db).value();
        return known ? known->content.version : 0;
    }
};

Register with_dora(Register next) {
    return with_officer(std::move(next), card_of(identity(4), "Dora", "North Police", "police"), kNoon).value();
}

} // namespace

TEST_CASE("the first register is adopted with a signing coordinator's digits alone", "[register]") {
    const Partnership partnership;
    Store store{.us = member(partnership.ben, "North Council")};
    const SignedRegister& form = partnership.held.signed_form;
    CHECK(store.refusal(form) == "register.not_confirmed");
    // Ben's own digits are in the register, but Ben has not signed it.
    CHECK(store.refusal(form, digits_of(partnership.ben.thumbprint())) == "register.digits_differ");
    CHECK(store.refusal(form, "12345") == "register.digits_differ");
    CHECK(store.version() == 0);
    CHECK_FALSE(trust_in(store.db, partnership.first.partnership).value());

    const auto taken = store.take(form, digits_of(partnership.ada.thumbprint()));
    REQUIRE(taken);
    CHECK(taken->outcome == RegisterOutcome::adopted);
    CHECK(store.version() == 1);
    CHECK(trust_in(store.db, partnership.first.partnership).value() ==
          Trust{partnership.first.partnership, partnership.ada.thumbprint(), kNoon, "digits"});
    CHECK(adopted_register(store.db).value() == partnership.held);
}

TEST_CASE("a register without us is not ours", "[register]") {
    const Partnership partnership;
    const std::string digits = digits_of(partnership.ada.thumbprint());
    Store eve{.us = member(identity(5), "North Council")};
    CHECK(eve.refusal(partnership.held.signed_form, digits) == "register.we_are_not_in_it");
    Store ben{.us = member(partnership.ben, "North Police")};
    CHECK(ben.refusal(partnership.held.signed_form, digits) == "register.we_are_not_in_it");
    CHECK(ben.version() == 0);
}

TEST_CASE("later versions need no digits, and digits that are given must fit", "[register]") {
    const Partnership partnership;
    Store store{.us = member(partnership.ben, "North Council")};
    REQUIRE(store.take(partnership.held.signed_form, digits_of(partnership.ada.thumbprint())));
    const SignedRegister second = signed_by(with_dora(partnership.next()), {&partnership.ada});
    CHECK(store.refusal(second, digits_of(partnership.cleo.thumbprint())) == "register.digits_differ");
    CHECK(store.take(second)->outcome == RegisterOutcome::adopted);
    CHECK(store.take(second)->outcome == RegisterOutcome::same);
    CHECK(store.take(partnership.held.signed_form)->outcome == RegisterOutcome::older);
    CHECK(store.version() == 2);
}

TEST_CASE("a proposal is kept by those who may sign it, and grows with each signature", "[register]") {
    const Partnership partnership(3);
    Store store{.us = member(partnership.ben, "North Council")};
    REQUIRE(store.take(partnership.held.signed_form, digits_of(partnership.ada.thumbprint())));
    const Register next = with_dora(partnership.next());
    const auto first = store.take(signed_by(next, {&partnership.ada}));
    REQUIRE(first);
    CHECK(first->outcome == RegisterOutcome::proposed);
    CHECK(first->signatures_wanted == 2);
    // A copy with Cleo's signature and not Ada's; and a stranger's, which is not kept.
    const Identity eve = identity(5);
    CHECK(store.take(signed_by(next, {&partnership.cleo, &eve}))->signatures_wanted == 1);
    CHECK(waiting_proposal(store.db).value()->signed_form == signed_by(next, {&partnership.ada, &partnership.cleo}));
    CHECK(store.version() == 1);

    SignedRegister ours = waiting_proposal(store.db).value()->signed_form;
    add_signature(ours, partnership.ben);
    CHECK(store.db.transaction([&] { return take_own_register(store.db, ours, kNoon); })->outcome ==
          RegisterOutcome::adopted);
    CHECK(store.version() == 2);
    CHECK_FALSE(waiting_proposal(store.db).value());
}

TEST_CASE("one proposal waits at a time", "[register]") {
    const Partnership partnership(2);
    Store store{.us = member(partnership.ben, "North Council")};
    REQUIRE(store.take(partnership.held.signed_form, digits_of(partnership.ada.thumbprint())));
    REQUIRE(store.take(signed_by(with_dora(partnership.next()), {&partnership.ada})));
    CHECK(store.refusal(signed_by(partnership.next(), {&partnership.cleo})) == "register.proposal_waits");
    CHECK(drop_proposal(store.db));
    CHECK(store.take(signed_by(partnership.next(), {&partnership.cleo}))->outcome == RegisterOutcome::proposed);
}

TEST_CASE("an officer who does not coordinate keeps no proposal", "[register]") {
    const Partnership partnership(2);
    const Identity dora = identity(4);
    Store store{.us = member(dora, "North Police")};
    const KnownRegister second = known(signed_by(with_dora(partnership.next()), {&partnership.ada, &partnership.ben}));
    REQUIRE(store.take(second.signed_form, digits_of(partnership.ben.thumbprint())));
    const Register next = next_version(second, kNoon);
    CHECK(store.refusal(signed_by(next, {&partnership.ada})) == "register.not_enough_signatures");
    const Register changed = with_coordinators(next, {partnership.ada.thumbprint()}, 1).value();
    CHECK(store.refusal(signed_by(changed, {&partnership.ada})) == "register.root_changed");
    CHECK_FALSE(waiting_proposal(store.db).value());
}

TEST_CASE("whoever is to become a coordinator may sign the version that makes them one", "[register]") {
    const Partnership partnership;
    Store store{.us = member(partnership.ben, "North Council")};
    REQUIRE(store.take(partnership.held.signed_form, digits_of(partnership.ada.thumbprint())));
    const Register next =
        with_coordinators(partnership.next(), {partnership.ada.thumbprint(), partnership.ben.thumbprint()}, 2).value();
    CHECK(store.take(signed_by(next, {&partnership.ada}))->signatures_wanted == 1);
    SignedRegister ours = waiting_proposal(store.db).value()->signed_form;
    add_signature(ours, partnership.ben);
    REQUIRE(store.db.transaction([&] { return take_own_register(store.db, ours, kNoon); }));
    CHECK(store.version() == 2);
}

TEST_CASE("a register that has rotted in the store is damage, not news", "[register]") {
    const Partnership partnership;
    Store store{.us = member(partnership.ben, "North Council")};
    KnownRegister wrong = partnership.held;
    wrong.digest.octets[0] ^= 1U;
    REQUIRE(put_register(store.db, wrong, RegisterState::adopted, kNoon));
    CHECK(adopted_register(store.db).error().reason == "store.damaged");
    CHECK(adopted_register(store.db).error().code == ErrorCode::storage);
    Database none = empty_store();
    CHECK(require_register(none).error().reason == "partnership.none");
}
