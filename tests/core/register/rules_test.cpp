// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/rules.h"

#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <numeric>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

std::string_view refusal(const KnownRegister* held, const SignedRegister& candidate, Instant now = kNoon) {
    const auto judged = judge(held, candidate, now);
    return judged ? std::string_view{} : judged.error().reason;
}

Register with_dora(Register next) {
    return with_officer(std::move(next), card_of(identity(4), "Dora", "North Police", "police"), kNoon).value();
}

} // namespace

TEST_CASE("the first register is judged by its own coordinators", "[register]") {
    const Partnership partnership(2);
    const Register& reg = partnership.first;
    CHECK(judge(nullptr, signed_by(reg, {&partnership.ada, &partnership.cleo}), kNoon)->verdict == Verdict::adopt);
    CHECK(refusal(nullptr, signed_by(reg, {&partnership.ada})) == "register.not_enough_signatures");
    const Identity eve = identity(5);
    CHECK(refusal(nullptr, signed_by(reg, {&partnership.ada, &eve})) == "register.not_enough_signatures");
    CHECK(refusal(nullptr, signed_by(reg, {&partnership.ada, &partnership.ben}), reg.expires) == "register.expired");
}

TEST_CASE("the next version is adopted with the signatures of two of three", "[register]") {
    const Partnership partnership(2);
    const Register next = with_dora(partnership.next());
    const auto both = judge(&partnership.held, signed_by(next, {&partnership.ada, &partnership.cleo}), kNoon);
    REQUIRE(both);
    CHECK(both->verdict == Verdict::adopt);
    CHECK(both->candidate.content == next);
    const auto one = judge(&partnership.held, signed_by(next, {&partnership.ben}), kNoon);
    REQUIRE(one);
    CHECK(one->verdict == Verdict::proposal);
    CHECK(one->signatures_wanted == 1);
    CHECK(lacking(*one).reason == "register.not_enough_signatures");
    CHECK(lacking(*one).code == ErrorCode::tampered);
    const Identity dora = identity(4);
    CHECK(refusal(&partnership.held, signed_by(next, {&dora})) == "register.not_enough_signatures");
}

TEST_CASE("a register that is held already changes nothing", "[register]") {
    const Partnership partnership(2);
    const auto again = judge(&partnership.held, signed_by(partnership.first, {&partnership.ben}), kNoon);
    REQUIRE(again);
    CHECK(again->verdict == Verdict::same);
    // Even after its expiry: whoever holds it knows.
    CHECK(judge(&partnership.held, partnership.held.signed_form, partnership.first.expires)->verdict == Verdict::same);
}

TEST_CASE("an older register is refused", "[register]") {
    const Partnership partnership;
    const KnownRegister second = known(signed_by(with_dora(partnership.next()), {&partnership.ada}));
    CHECK(refusal(&second, partnership.held.signed_form) == "register.older");
}

TEST_CASE("a store that missed versions takes the newest", "[register]") {
    const Partnership partnership;
    const KnownRegister second = known(signed_by(with_dora(partnership.next()), {&partnership.ada}));
    const KnownRegister third = known(signed_by(next_version(second, kNoon), {&partnership.ada}));
    CHECK(judge(&partnership.held, third.signed_form, kNoon)->verdict == Verdict::adopt);
}

TEST_CASE("two histories of one partnership are shown", "[register]") {
    const Partnership partnership(2);
    const auto sign = [&](const Register& reg) { return signed_by(reg, {&partnership.ada, &partnership.ben}); };
    const KnownRegister second = known(sign(with_dora(partnership.next())));
    const Register other =
        without_officer(partnership.next(), partnership.cleo.thumbprint(), "left", kNoon).value();
    CHECK(refusal(&second, sign(other)) == "register.forked");
    CHECK(judge(&second, sign(other), kNoon).error().code == ErrorCode::tampered);
    CHECK(refusal(&second, sign(next_version(known(sign(other)), kNoon))) == "register.forked");
    // Nobody raises that alarm without the signatures it takes.
    CHECK(refusal(&second, signed_by(next_version(partnership.held, Instant{kNoon.milliseconds + 1}),
                                     {&partnership.cleo})) == "register.not_enough_signatures");
}

TEST_CASE("a register of another partnership is refused", "[register]") {
    const Partnership partnership;
    Register next = partnership.next();
    next.partnership.octets[0] ^= 1U;
    CHECK(refusal(&partnership.held, signed_by(next, {&partnership.ada})) == "register.other_partnership");
}

TEST_CASE("an expired register is refused", "[register]") {
    const Partnership partnership;
    const Register next = partnership.next();
    CHECK(refusal(&partnership.held, signed_by(next, {&partnership.ada}), next.expires) == "register.expired");
    CHECK(judge(&partnership.held, signed_by(next, {&partnership.ada}), Instant{next.expires.milliseconds - 1}));
}

TEST_CASE("coordinators change with the word of the old and of the new", "[register]") {
    const Partnership partnership(2);
    const Identity dora = identity(4);
    const Register next = with_coordinators(with_dora(partnership.next()),
                                            {dora.thumbprint(), partnership.cleo.thumbprint()}, 2)
                              .value();
    const auto verdict = [&](std::initializer_list<const Identity*> signers) {
        return judge(&partnership.held, signed_by(next, signers), kNoon);
    };
    CHECK(verdict({&partnership.ada, &partnership.cleo, &dora})->verdict == Verdict::adopt);
    // Enough of the old, not of the new; and the reverse.
    const auto old_alone = verdict({&partnership.ada, &partnership.ben});
    CHECK(old_alone->verdict == Verdict::proposal);
    CHECK(old_alone->signatures_wanted == 2);
    CHECK(lacking(*old_alone).reason == "register.root_changed");
    CHECK(verdict({&partnership.cleo, &dora})->verdict == Verdict::proposal);
    CHECK(verdict({&dora}).error().reason == "register.root_changed");
}

TEST_CASE("a threshold does not come down on one coordinator's word", "[register]") {
    const Partnership partnership(2);
    const Register next = with_coordinators(partnership.next(), partnership.first.coordinators, 1).value();
    const auto judged = judge(&partnership.held, signed_by(next, {&partnership.ada}), kNoon);
    REQUIRE(judged);
    CHECK(judged->verdict == Verdict::proposal);
    CHECK(lacking(*judged).reason == "register.root_changed");
}

TEST_CASE("a revoked coordinator's signature counts for nothing", "[register]") {
    const Partnership partnership(2);
    const KnownRegister without_cleo =
        known(signed_by(without_officer(partnership.next(), partnership.cleo.thumbprint(), "lost", kNoon).value(),
                        {&partnership.ada, &partnership.ben}));
    REQUIRE(without_cleo.content.threshold == 2);
    const Register next = next_version(without_cleo, kNoon);
    CHECK(judge(&without_cleo, signed_by(next, {&partnership.ada, &partnership.cleo}), kNoon)->verdict ==
          Verdict::proposal);
    CHECK(refusal(&without_cleo, signed_by(next, {&partnership.cleo})) == "register.not_enough_signatures");
}

TEST_CASE("what the register has settled is not undone", "[register]") {
    const Partnership partnership;
    const KnownRegister held =
        known(signed_by(without_officer(partnership.next(), partnership.cleo.thumbprint(), "lost", kNoon).value(),
                        {&partnership.ada}));
    const auto judged = [&](auto change) {
        Register next = next_version(held, kNoon);
        change(next);
        return refusal(&held, signed_by(next, {&partnership.ada}));
    };
    const auto officer_of = [](Register& reg, const Identity& who) -> RegisteredOfficer& {
        return *std::ranges::find(reg.officers, who.thumbprint(), &RegisteredOfficer::thumbprint);
    };
    CHECK(judged([&](Register& r) { officer_of(r, partnership.cleo).revoked.reset(); }) == "register.history_changed");
    CHECK(judged([&](Register& r) { officer_of(r, partnership.cleo).revoked->when.milliseconds += 1; }) ==
          "register.history_changed");
    CHECK(judged([&](Register& r) { officer_of(r, partnership.cleo).revoked->when.milliseconds -= 1; }).empty());
    CHECK(judged([&](Register& r) {
              std::erase_if(r.officers, [&](const auto& o) { return o.thumbprint == partnership.ben.thumbprint(); });
          }) == "register.history_changed");
    CHECK(judged([&](Register& r) { officer_of(r, partnership.ben).agency = agency_id_of("North Police"); }) ==
          "register.history_changed");
    CHECK(judged([&](Register& r) {
              std::erase_if(r.officers, [&](const auto& o) { return o.thumbprint == partnership.ben.thumbprint(); });
              std::erase_if(r.agencies, [&](const auto& a) { return a.name == "North Council"; });
          }) == "register.history_changed");
    CHECK(judged([&](Register& r) { officer_of(r, partnership.ben).name = "Benjamin"; }).empty());
}

TEST_CASE("versions that arrive in any order leave the newest", "[register]") {
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    CAPTURE(seed);
    SeededRandom random(seed);
    Partnership partnership(2);
    std::vector<KnownRegister> versions{partnership.held};
    for (std::uint64_t i = 0; i < 6; ++i) {
        Register next = next_version(versions.back(), kNoon);
        if (random.below(3) == 0) {
            next = with_agreement(next, {"Agreement " + std::to_string(i), {}, {}, {}}).value();
        } else {
            next = with_officer(next, card_of(identity(20 + i), "Officer", "Agency " + std::to_string(i), "council"), kNoon)
                       .value();
        }
        const std::size_t out = random.below(3); // two of three sign
        SignedRegister form{encode_register(next), {}};
        if (out != 0) add_signature(form, partnership.ada);
        if (out != 1) add_signature(form, partnership.ben);
        if (out != 2) add_signature(form, partnership.cleo);
        versions.push_back(known(form));
    }
    std::vector<std::size_t> order(versions.size());
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    order.push_back(order.front()); // and one again

    std::optional<KnownRegister> held;
    for (const std::size_t i : order) {
        const auto judged = judge(held ? &*held : nullptr, versions[i].signed_form, kNoon);
        if (judged && judged->verdict == Verdict::adopt) held = judged->candidate;
        if (!judged) CHECK(judged.error().reason == "register.older");
    }
    CHECK(held == versions.back());
}
