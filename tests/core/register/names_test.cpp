// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/names.h"

#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

TEST_CASE("names come from the register, then from our own profile, then from the id", "[register]") {
    const Partnership partnership;
    OfficerProfile profile;
    profile.name = "Ada at home";
    profile.agency_name = "North Police at home";
    profile.agency = agency_id_of("North Police");
    const Thumbprint us = partnership.ada.thumbprint();

    const Names alone = names_from(std::nullopt, profile, us);
    CHECK(alone.officer(us) == "Ada at home");
    CHECK(alone.agency(profile.agency) == "North Police at home");
    CHECK(alone.officer(partnership.ben.thumbprint()) == to_hex(partnership.ben.thumbprint().view()).substr(0, 8));
    CHECK(alone.agency(AgencyId{}) == "00000000");
    CHECK_FALSE(alone.revoked(us));

    const Register reg = without_officer(partnership.next(), partnership.ben.thumbprint(), "lost", kNoon).value();
    const Names known = names_from(reg, profile, us);
    CHECK(known.officer(us) == "Ada");
    CHECK(known.agency(profile.agency) == "North Police");
    CHECK(known.officer(partnership.ben.thumbprint()) == "Ben");
    CHECK(known.revoked(partnership.ben.thumbprint()));
    CHECK_FALSE(known.revoked(us));
}
