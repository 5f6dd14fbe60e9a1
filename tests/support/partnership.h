// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/thumbprint.h"
#include "core/register/card.h"
#include "core/register/codec.h"
#include "core/register/edit.h"
#include "tests/support/seeded_random.h"

#include <initializer_list>

namespace counterpart::test {

inline constexpr core::Instant kNoon{1'717'500'000'000}; // 2024-06-04T11:20:00Z

inline core::Identity identity(std::uint64_t seed) {
    SeededRandom random(seed);
    return core::Identity::make(random);
}

inline core::Card card_of(const core::Identity& who, std::string name, std::string agency, std::string kind) {
    core::Card card;
    card.name = std::move(name);
    card.role = "Analyst";
    card.agency_name = std::move(agency);
    card.agency_kind = std::move(kind);
    card.keys = who.public_identity();
    card.made = kNoon;
    return card;
}

inline core::SignedRegister signed_by(const core::Register& reg, std::initializer_list<const core::Identity*> signers) {
    core::SignedRegister out{core::encode_register(reg), {}};
    for (const core::Identity* signer : signers) core::add_signature(out, *signer);
    return out;
}

inline core::KnownRegister known(core::SignedRegister signed_register) {
    return core::read_register(std::move(signed_register)).value();
}

/// Ada (police), Ben (council) and Cleo (health), all in version 1. Ada founded it.
struct Partnership {
    core::Identity ada = identity(1);
    core::Identity ben = identity(2);
    core::Identity cleo = identity(3);
    core::Register first = [this] {
        const core::PartnershipId id = SeededRandom(9).make<core::PartnershipId>();
        auto reg = core::founded(id, "North partnership", card_of(ada, "Ada", "North Police", "police"), kNoon).value();
        reg = core::with_officer(reg, card_of(ben, "Ben", "North Council", "council"), kNoon).value();
        return core::with_officer(reg, card_of(cleo, "Cleo", "North Health", "health"), kNoon).value();
    }();
    core::KnownRegister held = known(signed_by(first, {&ada}));

    /// The same with all three as coordinators, so many of whom sign.
    explicit Partnership(std::uint32_t threshold = 0) {
        if (threshold == 0) return;
        first = core::with_coordinators(first, {ada.thumbprint(), ben.thumbprint(), cleo.thumbprint()}, threshold).value();
        held = known(signed_by(first, {&ada, &ben, &cleo}));
    }
    [[nodiscard]] core::Register next() const { return core::next_version(held, kNoon); }
};

} // namespace counterpart::test
