// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/partnership.h"

#include "core/audit/chain.h"
#include "core/exchange/receive.h"
#include "core/keys/thumbprint.h"
#include "core/register/adopted.h"
#include "core/register/edit.h"
#include "tests/support/officer_store.h"
#include "tests/support/partnership.h"
#include "tests/support/stop_at.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;
namespace fs = std::filesystem;

namespace {

template <class T>
std::string_view reason(const Result<T>& result) {
    return result ? std::string_view{} : result.error().reason;
}

/// Ada, Ben and Cleo at one table, with a stick that goes round.
struct Table {
    FakeClock clock;
    TempFolder stick;
    OfficerStore ada{"Ada", clock};
    OfficerStore ben{"Ben", clock};
    OfficerStore cleo{"Cleo", clock};
    NoProgress progress;
    int files = 0;

    fs::path file(const std::string& ending) { return stick.path() / (std::to_string(++files) + ending); }
    fs::path card_of(OfficerStore& who) {
        const fs::path card = file(".card");
        REQUIRE(export_card(who.session(), card, Existing::refuse));
        return card;
    }
    Result<PartnershipView> admit(OfficerStore& who) {
        return admit_officer(ada.session(), card_of(who), who.digits());
    }
    fs::path published_by(OfficerStore& who) {
        const fs::path out = file(".sealed");
        const auto size = publish_register(who.session(), out, Existing::refuse, progress);
        REQUIRE(size);
        CHECK(*size == fs::file_size(out));
        return out;
    }
    Result<PartnershipView> import(OfficerStore& who, const fs::path& from, std::string_view digits = {}) {
        return import_register(who.session(), from, digits, progress);
    }
    /// All three are members and hold version 3.
    void found() {
        REQUIRE(create_partnership(ada.session(), "North partnership"));
        REQUIRE(admit(ben));
        REQUIRE(admit(cleo));
        const fs::path sealed = published_by(ada);
        REQUIRE(import(ben, sealed, ada.digits()));
        REQUIRE(import(cleo, sealed, ada.digits()));
    }
    /// From then on two of the three sign.
    void share_coordination() {
        found();
        REQUIRE(set_coordinators(ada.session(), all(), 2)->signatures_wanted == 1);
        REQUIRE(import(ben, published_by(ada)));
        REQUIRE(sign_proposal(ben.session())->version == 4);
        const fs::path sealed = published_by(ben);
        REQUIRE(import(ada, sealed)->version == 4);
        REQUIRE(import(cleo, sealed)->version == 4);
    }
    std::vector<Thumbprint> all() { return {id(ada), id(ben), id(cleo)}; }
    static Thumbprint id(OfficerStore& who) { return who.session().identity().thumbprint(); }
};

std::uint64_t version_of(OfficerStore& who) {
    const auto view = show_partnership(who.session());
    return view ? view->version : 0;
}

AuditEvent last_entry(OfficerStore& who) {
    return event_of(read_chain(who.session().db(), 0, 1).value().at(0)).value();
}

} // namespace

TEST_CASE("officers of three agencies come together around one coordinator", "[partnership]") {
    Table table;
    CHECK(reason(show_partnership(table.ada.session())) == "partnership.none");
    table.found();
    for (OfficerStore* who : {&table.ada, &table.ben, &table.cleo}) {
        const auto view = show_partnership(who->session());
        REQUIRE(view);
        CHECK(view->version == 3);
        CHECK(view->newest.name == "North partnership");
        CHECK(view->newest.officers.size() == 3);
        CHECK(view->newest.agencies.size() == 3);
        CHECK_FALSE(view->expired);
        CHECK_FALSE(view->proposed);
        CHECK(view->we_coordinate == (who == &table.ada));
        CHECK(view->confirmed_how == (who == &table.ada ? "founded" : "digits"));
    }
    CHECK(trust_in(table.ben.session().db(), show_partnership(table.ben.session())->id).value()->anchor ==
          Table::id(table.ada));
    CHECK(reason(create_partnership(table.ben.session(), "Another")) == "partnership.exists");
}

TEST_CASE("a card shows its digits and goes in with them alone", "[partnership]") {
    Table table;
    REQUIRE(create_partnership(table.ada.session(), "North partnership"));
    const fs::path card = table.card_of(table.ben);
    CHECK(reason(export_card(table.ben.session(), card, Existing::refuse)) == "io.exists");
    const auto shown = show_card(table.ada.session().ports(), card);
    REQUIRE(shown);
    CHECK(shown->officer == "Ben");
    CHECK(shown->agency_name == "North Council");
    CHECK(shown->digits == table.ben.digits());
    CHECK(reason(admit_officer(table.ada.session(), card, table.cleo.digits())) == "card.digits_differ");
    CHECK(reason(admit_officer(table.ada.session(), card, "")) == "card.digits_differ");
    CHECK(version_of(table.ada) == 1);
    CHECK(admit_officer(table.ada.session(), card, table.ben.digits())->version == 2);
    CHECK(reason(admit_officer(table.ada.session(), card, table.ben.digits())) == "register.already_admitted");
}

TEST_CASE("a card with a key that cannot be sealed to is not admitted", "[partnership]") {
    Table table;
    REQUIRE(create_partnership(table.ada.session(), "North partnership"));
    const Identity eve = identity(5);
    Card card = test::card_of(eve, "Eve", "North Health", "health");
    card.escrow.emplace();
    card.escrow->octets.fill(0xff); // coefficients above the modulus: no ML-KEM key
    const fs::path file = table.file(".card");
    REQUIRE(system_files().replace(file, write_card(card, eve).value()));
    CHECK(reason(admit_officer(table.ada.session(), file, digits_of(eve.thumbprint()))) == "card.unusable_key");
    CHECK(version_of(table.ada) == 1);
}

TEST_CASE("the first register is taken with the coordinator's digits alone, and nothing else changes a store",
          "[partnership]") {
    Table table;
    REQUIRE(create_partnership(table.ada.session(), "North partnership"));
    REQUIRE(table.admit(table.ben));
    const fs::path sealed = table.published_by(table.ada);
    const AuditHead before = table.ben.session().audit_head().value();
    CHECK(reason(table.import(table.ben, sealed)) == "register.not_confirmed");
    CHECK(reason(table.import(table.ben, sealed, table.ben.digits())) == "register.digits_differ");
    CHECK(reason(table.import(table.ben, sealed, "00000")) == "register.digits_differ");
    CHECK_FALSE(table.import(table.cleo, sealed, table.ada.digits())); // not sealed to her
    CHECK(version_of(table.ben) == 0);
    CHECK(version_of(table.cleo) == 0);
    CHECK(table.ben.session().audit_head().value() == before);
    CHECK(table.import(table.ben, sealed, table.ada.digits())->version == 2);
    CHECK(last_entry(table.ben).act == "import_register");
    CHECK(last_entry(table.ben).count == 2);
}

TEST_CASE("a sealed register changed in any byte is refused", "[partnership]") {
    Table table;
    REQUIRE(create_partnership(table.ada.session(), "North partnership"));
    REQUIRE(table.admit(table.ben));
    const Bytes file = system_files().read(table.published_by(table.ada), 1U << 20U).value();
    const fs::path changed_file = table.file(".sealed");
    for (std::size_t at = 0; at < file.size(); at += 257) {
        Bytes changed = file;
        changed[at] ^= 1U;
        REQUIRE(system_files().replace(changed_file, changed));
        CHECK_FALSE(table.import(table.ben, changed_file, table.ada.digits()));
    }
    CHECK(version_of(table.ben) == 0);
}

TEST_CASE("only a coordinator changes the register", "[partnership]") {
    Table table;
    table.found();
    Session& ben = table.ben.session();
    CHECK(reason(admit_officer(ben, table.card_of(table.cleo), table.cleo.digits())) == "register.not_a_coordinator");
    CHECK(reason(revoke_officer(ben, Table::id(table.cleo), "left")) == "register.not_a_coordinator");
    CHECK(reason(set_coordinators(ben, table.all(), 1)) == "register.not_a_coordinator");
    CHECK(reason(set_agreement(ben, {})) == "register.not_a_coordinator");
    CHECK(reason(renew_register(ben)) == "register.not_a_coordinator");
    CHECK(reason(sign_proposal(ben)) == "register.no_proposal");
    CHECK(reason(withdraw_proposal(ben)) == "register.no_proposal");
}

TEST_CASE("a revocation reaches everybody who takes the next register", "[partnership]") {
    Table table;
    table.found();
    const Thumbprint cleo = Table::id(table.cleo);
    CHECK(reason(revoke_officer(table.ada.session(), Thumbprint{}, "left")) == "register.unknown_officer");
    CHECK(reason(revoke_officer(table.ada.session(), Table::id(table.ada), "left")) == "register.last_coordinator");
    REQUIRE(revoke_officer(table.ada.session(), cleo, "laptop lost"));
    CHECK(last_entry(table.ada).operation == Operation::register_change);
    CHECK(last_entry(table.ada).act == "revoke_officer");
    CHECK(last_entry(table.ada).subject == copy_of(cleo.view()));
    const fs::path sealed = table.published_by(table.ada);
    REQUIRE(table.import(table.ben, sealed));
    const auto view = show_partnership(table.ben.session());
    CHECK(core::find_officer(view->newest, cleo)->revoked->reason == "laptop lost");
    CHECK_FALSE(table.import(table.cleo, sealed)); // no longer sealed to her
    CHECK(reason(table.admit(table.cleo)) == "register.revoked_for_good");
}

TEST_CASE("older registers are refused and the same one does no harm", "[partnership]") {
    Table table;
    table.found();
    const fs::path third = table.published_by(table.ada);
    REQUIRE(set_agreement(table.ada.session(), {"Agreement", {"Safeguard children"}, {"cda_1998_s115"}, std::nullopt}));
    const fs::path fourth = table.published_by(table.ada);
    CHECK(table.import(table.ben, fourth)->newest.agreement.title == "Agreement");
    CHECK(table.import(table.ben, fourth)->version == 4);
    CHECK(reason(table.import(table.ben, third)) == "register.older");
}

TEST_CASE("a register is taken in as a register, not as a disclosure", "[partnership]") {
    Table table;
    table.found();
    REQUIRE(renew_register(table.ada.session()));
    CHECK(reason(receive(table.ben.session(), table.published_by(table.ada))) == "bundle.is_a_register");
    CHECK(version_of(table.ben) == 3);
}

TEST_CASE("an expired register is renewed by its coordinator", "[partnership]") {
    Table table;
    table.found();
    const fs::path third = table.published_by(table.ada);
    table.clock.advance_seconds(kRegisterValidity / 1000);
    CHECK(show_partnership(table.ada.session())->expired);
    REQUIRE(renew_register(table.ada.session()));
    CHECK_FALSE(show_partnership(table.ada.session())->expired);
    CHECK(table.import(table.ben, table.published_by(table.ada))->version == 4);
}

TEST_CASE("with two of three, a change waits for the second signature", "[partnership]") {
    Table table;
    table.share_coordination();
    OfficerStore dora("Dora", table.clock);
    const auto proposed = table.admit(dora);
    REQUIRE(proposed);
    CHECK(proposed->version == 4);
    CHECK(proposed->signatures_wanted == 1);
    REQUIRE(proposed->proposed);
    CHECK(proposed->proposed->version == 5);
    CHECK(reason(renew_register(table.ada.session())) == "register.proposal_waits");
    CHECK(sign_proposal(table.ada.session())->signatures_wanted == 1); // once is once

    const fs::path proposal = table.published_by(table.ada);
    CHECK(reason(table.import(dora, proposal, table.ada.digits())) == "register.not_enough_signatures");
    CHECK(table.import(table.cleo, proposal)->signatures_wanted == 1);
    CHECK(sign_proposal(table.cleo.session())->version == 5);
    CHECK(last_entry(table.cleo).act == "sign_proposal");
    const fs::path sealed = table.published_by(table.cleo);
    CHECK(table.import(table.ada, sealed)->version == 5);
    CHECK_FALSE(show_partnership(table.ada.session())->proposed);
    CHECK(table.import(table.ben, sealed)->version == 5);
    CHECK(reason(table.import(dora, sealed, table.ben.digits())) == "register.digits_differ"); // Ben has not signed
    CHECK(table.import(dora, sealed, table.cleo.digits())->version == 5);
}

TEST_CASE("a proposal that is withdrawn makes room for another", "[partnership]") {
    Table table;
    table.share_coordination();
    REQUIRE(renew_register(table.ada.session())->proposed);
    CHECK_FALSE(withdraw_proposal(table.ada.session())->proposed);
    REQUIRE(revoke_officer(table.ada.session(), Table::id(table.ben), "left")->proposed);
    CHECK(table.import(table.cleo, table.published_by(table.ada))->signatures_wanted == 1);
    CHECK(sign_proposal(table.cleo.session())->newest.coordinators.size() == 2);
}

TEST_CASE("two changes signed at once are two histories, and nobody takes both", "[partnership]") {
    Table table;
    table.share_coordination();
    // Ada proposes one version 5 and Ben another: whichever Cleo signs first is the one.
    REQUIRE(renew_register(table.ada.session()));
    const fs::path one = table.published_by(table.ada);
    REQUIRE(revoke_officer(table.ben.session(), Table::id(table.ada), "left")->proposed);
    CHECK(reason(table.import(table.ben, one)) == "register.proposal_waits");
    const fs::path other = table.published_by(table.ben);
    REQUIRE(table.import(table.cleo, one));
    CHECK(reason(table.import(table.cleo, other)) == "register.proposal_waits");
    REQUIRE(sign_proposal(table.cleo.session())->version == 5);
    CHECK(reason(table.import(table.cleo, other)) == "register.root_changed");
    CHECK(table.import(table.ben, table.published_by(table.cleo))->version == 5);
    CHECK_FALSE(show_partnership(table.ben.session())->proposed);
}

TEST_CASE("an officer is found by the beginning of a thumbprint or by digits", "[partnership]") {
    Table table;
    table.found();
    Session& ada = table.ada.session();
    const Thumbprint ben = Table::id(table.ben);
    CHECK(find_officer(ada, to_hex(ben.view())).value() == ben);
    CHECK(find_officer(ada, to_hex(ben.view()).substr(0, 16)).value() == ben);
    CHECK(find_officer(ada, table.ben.digits()).value() == ben);
    CHECK(reason(find_officer(ada, "")) == "register.several_officers");
    CHECK(reason(find_officer(ada, "zz")) == "register.unknown_officer");
}

TEST_CASE("a register is published for as many officers as a bundle is sealed to", "[partnership]") {
    Table table;
    table.found();
    KnownRegister held = require_register(table.ada.session().db()).value();
    Register next = next_version(held, table.clock.now());
    SeededRandom random(1);
    while (next.officers.size() <= 256) {
        Card card = test::card_of(table.ada.session().identity(), "Officer", "North Police", "police");
        card.keys = {random.make<crypto::VerifyKey>(), random.make<crypto::XWingPublic>()};
        next = with_officer(std::move(next), card, table.clock.now()).value();
    }
    SignedRegister form{encode_register(next), {}};
    add_signature(form, table.ada.session().identity());
    REQUIRE(put_register(table.ada.session().db(), known(form), RegisterState::adopted, table.clock.now()));
    CHECK(reason(publish_register(table.ada.session(), table.file(".sealed"), Existing::refuse, table.progress)) ==
          "register.too_many_officers");
}

TEST_CASE("a register that cannot be written is logged as not having left", "[partnership]") {
    Table table;
    table.found();
    const fs::path there = table.published_by(table.ada);
    CHECK(last_entry(table.ada).phase == Phase::done);
    StopAt cancelled(0);
    CHECK(reason(publish_register(table.ada.session(), table.file(".sealed"), Existing::refuse, cancelled)) == "act.cancelled");
    CHECK(last_entry(table.ada).act == "publish_register");
    CHECK(last_entry(table.ada).phase == Phase::failed);
    CHECK(last_entry(table.ada).reason == "act.cancelled");
    // What has no place to be written to was never about to leave.
    const auto entries = read_chain(table.ada.session().db(), 0, 100).value().size();
    CHECK(reason(publish_register(table.ada.session(), there, Existing::refuse, table.progress)) == "io.exists");
    CHECK(read_chain(table.ada.session().db(), 0, 100).value().size() == entries);
}
