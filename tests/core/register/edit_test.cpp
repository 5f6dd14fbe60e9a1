// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/edit.h"
#include "core/register/rules.h"

#include "core/register/validity.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

Instant after(std::int64_t milliseconds) {
    return Instant{kNoon.milliseconds + milliseconds};
}

std::string_view reason(const Result<Register>& result) {
    return result ? std::string_view{} : result.error().reason;
}

} // namespace

TEST_CASE("whoever founds a partnership coordinates it", "[register]") {
    const Identity ada = identity(1);
    const Card card = card_of(ada, "Ada", "North Police", "police");
    const Register reg = founded(PartnershipId{}, "North", card, kNoon).value();
    CHECK(check_register(reg));
    CHECK(reg.coordinators == std::vector{ada.thumbprint()});
    CHECK(reg.threshold == 1);
    CHECK(reg.expires == after(kRegisterValidity));
    CHECK(reg.officers.front().valid_until == after(kOfficerValidity));
    CHECK(reason(founded(PartnershipId{}, " ", card, kNoon)) == "register.bad_text");
}

TEST_CASE("the next version follows the one before", "[register]") {
    const Partnership partnership;
    const Register next = next_version(partnership.held, after(kDayMilliseconds));
    CHECK(next.version == 2);
    CHECK(next.previous == partnership.held.digest);
    CHECK(next.expires == after(kDayMilliseconds + kRegisterValidity));
    CHECK(next.officers == partnership.first.officers);
    CHECK(check_register(next));
}

TEST_CASE("an officer is admitted into their agency", "[register]") {
    const Partnership partnership;
    const Card dora = card_of(identity(4), "Dora", "north   police", "police");
    const Register next = with_officer(partnership.next(), dora, kNoon).value();
    CHECK(check_register(next));
    CHECK(next.agencies.size() == 3);
    CHECK(find_officer(next, identity(4).thumbprint())->agency == agency_id_of("North Police"));
    CHECK(find_agency(next, agency_id_of("North Police"))->name == "North Police");
    CHECK(reason(with_officer(next, dora, kNoon)) == "register.already_admitted");
}

TEST_CASE("a card that does not fit the register is not admitted", "[register]") {
    const Partnership partnership;
    const Register next = partnership.next();
    CHECK(reason(with_officer(next, card_of(identity(4), "Dora", "North Police", "council"), kNoon)) ==
          "register.agency_differs");
    CHECK(reason(with_officer(next, card_of(partnership.ben, "Ben", "North Police", "police"), kNoon)) ==
          "register.agency_differs");
    Card half = card_of(identity(4), "Dora", "North Police", "police");
    half.keys.sealing_key = partnership.ben.public_identity().sealing_key;
    CHECK(reason(with_officer(next, half, kNoon)) == "register.key_reused");
    const Register revoked = without_officer(next, partnership.ben.thumbprint(), "lost", kNoon).value();
    CHECK(reason(with_officer(revoked, card_of(partnership.ben, "Ben", "North Council", "council"), kNoon)) ==
          "register.revoked_for_good");
}

TEST_CASE("the agency's escrow key comes from a card once", "[register]") {
    const Partnership partnership;
    Card ben = card_of(partnership.ben, "Ben", "North Council", "council");
    ben.escrow = identity(7).public_identity().sealing_key;
    const Register next = with_officer(partnership.next(), ben, kNoon).value();
    CHECK(find_agency(next, agency_id_of("North Council"))->escrow == ben.escrow);
    Card dora = card_of(identity(4), "Dora", "North Council", "council");
    CHECK(with_officer(next, dora, kNoon));
    dora.escrow = identity(8).public_identity().sealing_key;
    CHECK(reason(with_officer(next, dora, kNoon)) == "register.escrow_differs");
}

TEST_CASE("keys near their end are prolonged with the same card", "[register]") {
    const Partnership partnership;
    const Card ben = card_of(partnership.ben, "Ben", "North Council", "council");
    const Instant early = after(kOfficerValidity - kRenewalWindow - 1);
    CHECK(reason(with_officer(partnership.next(), ben, early)) == "register.already_admitted");
    const Instant late = after(kOfficerValidity - kRenewalWindow);
    const Register next = with_officer(partnership.next(), ben, late).value();
    CHECK(find_officer(next, partnership.ben.thumbprint())->valid_until.milliseconds ==
          late.milliseconds + kOfficerValidity);
}

TEST_CASE("a revoked officer stays on the list as revoked", "[register]") {
    const Partnership partnership(3);
    const Thumbprint& cleo = partnership.cleo.thumbprint();
    const Register next = without_officer(partnership.next(), cleo, "laptop lost", after(5)).value();
    CHECK(check_register(next));
    CHECK(find_officer(next, cleo)->revoked == Revocation{after(5), "laptop lost"});
    CHECK_FALSE(is_coordinator(next, cleo));
    CHECK(next.threshold == 2);
    CHECK(reason(without_officer(next, cleo, "again", kNoon)) == "register.already_revoked");
    CHECK(reason(without_officer(next, identity(5).thumbprint(), "unknown", kNoon)) == "register.unknown_officer");
    CHECK(reason(without_officer(next, partnership.ben.thumbprint(), "", kNoon)) == "register.bad_text");
    const Partnership founded_alone;
    CHECK(reason(without_officer(founded_alone.next(), founded_alone.ada.thumbprint(), "left", kNoon)) ==
          "register.last_coordinator");
}

TEST_CASE("coordinators are officers, and as many sign as there can be", "[register]") {
    const Partnership partnership;
    const Thumbprint &ada = partnership.ada.thumbprint(), &ben = partnership.ben.thumbprint();
    const Register next = with_coordinators(partnership.next(), {ben, ada}, 2).value();
    CHECK(check_register(next));
    CHECK(reason(with_coordinators(next, {}, 1)) == "register.bad_threshold");
    CHECK(reason(with_coordinators(next, {ada}, 2)) == "register.bad_threshold");
    CHECK(reason(with_coordinators(next, {ada}, 0)) == "register.bad_threshold");
    CHECK(reason(with_coordinators(next, {ada, ada}, 1)) == "register.bad_threshold");
    CHECK(reason(with_coordinators(next, {identity(5).thumbprint()}, 1)) == "register.unknown_officer");
    const Register revoked = without_officer(next, ben, "left", kNoon).value();
    CHECK(reason(with_coordinators(revoked, {ada, ben}, 1)) == "register.unknown_officer");
}

TEST_CASE("the agreement's gateways are a set and its purposes a list", "[register]") {
    const Partnership partnership;
    const Register next =
        with_agreement(partnership.next(), {"Agreement", {"b", "a"}, {"z", "a", "z"}, std::nullopt}).value();
    CHECK(check_register(next));
    CHECK(next.agreement.gateways == std::vector<std::string>{"a", "z"});
    CHECK(next.agreement.purposes == std::vector<std::string>{"b", "a"});
    CHECK(reason(with_agreement(next, {"Agreement", {"a", "a"}, {}, {}})) == "register.bad_text");
    CHECK(reason(with_agreement(next, {"Agreement", {""}, {}, {}})) == "register.bad_text");
    CHECK(reason(with_agreement(next, {"Agreement", {}, {"no code"}, {}})) == "register.bad_text");
}

TEST_CASE("the partnership's policy reads, and its version only rises", "[register]") {
    const Partnership partnership;
    const auto document = [](int version) {
        return R"({"format": 1, "version": )" + std::to_string(version) + R"(, "title": "Ours", "source": "", "gateways": [], "rules": [{"id": "one",
            "acts": ["seal"], "verdict": "no", "reason": "policy.unsanitised", "when": {"field": "content.at_risk", "is": true}}]})";
    };
    const Register next = with_policy(partnership.next(), document(3)).value();
    CHECK(check_register(next));
    CHECK(next.policy_version == 3);
    CHECK(decode_register(encode_register(next)).value() == next);
    CHECK(reason(with_policy(next, document(3))) == "policy.version_not_higher");
    CHECK(reason(with_policy(next, document(2))) == "policy.version_not_higher");
    CHECK(reason(with_policy(next, "{}")) == "policy.malformed");
    CHECK(reason(with_policy(next, std::string(65'537, ' '))) == "policy.too_large");

    Register bent = next;
    bent.policy_version = 4; // not what the document says
    CHECK(reason(decode_register(encode_register(bent))) == "register.malformed");
    bent = next;
    bent.policy = "{}";
    CHECK(reason(decode_register(encode_register(bent))) == "register.policy_unreadable");

    const KnownRegister held = known(signed_by(next, {&partnership.ada}));
    Register later = next_version(held, kNoon);
    const auto judged = [&] {
        const auto judgement = judge(&held, signed_by(later, {&partnership.ada}), kNoon);
        return judgement ? std::string_view{} : judgement.error().reason;
    };
    CHECK(judged().empty());
    later.policy.clear();
    CHECK(judged() == "register.history_changed");
    later.policy_version = 2;
    CHECK(judged() == "register.history_changed");
}
