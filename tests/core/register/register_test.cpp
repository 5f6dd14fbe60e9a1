// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"

#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

TEST_CASE("a key is active between its dates, until it is revoked", "[register]") {
    RegisteredOfficer officer;
    officer.valid_from = Instant{1000};
    officer.valid_until = Instant{2000};
    CHECK(key_state(officer, Instant{999}) == KeyState::not_yet);
    CHECK(key_state(officer, Instant{1000}) == KeyState::active);
    CHECK(key_state(officer, Instant{2000}) == KeyState::expired);
    CHECK(may(officer, Permission::seal, Instant{1500}));
    CHECK_FALSE(may(officer, Permission::seal, Instant{2500}));
    officer.permissions = {Permission::import};
    CHECK_FALSE(may(officer, Permission::seal, Instant{1500}));
    officer.revoked = Revocation{Instant{1800}, "lost"};
    CHECK(key_state(officer, Instant{1500}) == KeyState::revoked);
    CHECK_FALSE(may(officer, Permission::import, Instant{1500}));
}

TEST_CASE("officers and agencies are found in a register", "[register]") {
    const Partnership partnership;
    const Register& reg = partnership.first;
    CHECK(find_officer(reg, partnership.ben.thumbprint())->name == "Ben");
    CHECK(find_officer(reg, identity(5).thumbprint()) == nullptr);
    CHECK(find_agency(reg, agency_id_of("North Council"))->kind == "council");
    CHECK(find_agency(reg, AgencyId{}) == nullptr);
    CHECK(is_coordinator(reg, partnership.ada.thumbprint()));
    CHECK_FALSE(is_coordinator(reg, partnership.ben.thumbprint()));
}

TEST_CASE("an agency is found by id, by name in any case, and by a beginning that says which", "[register]") {
    const Partnership partnership;
    const Register& reg = partnership.first;
    CHECK(find_agency_by_name(reg, "north  COUNCIL")->kind == "council");
    CHECK(find_agency_by_name(reg, "north c")->kind == "council");
    CHECK(find_agency_by_name(reg, to_hex(agency_id_of("North Health").view()))->kind == "health");
    CHECK(find_agency_by_name(reg, "North") == nullptr);
    CHECK(find_agency_by_name(reg, "South") == nullptr);
    CHECK(find_agency_by_name(reg, "") == nullptr);
}

TEST_CASE("a bundle for an agency is for its active officers who may take in", "[register]") {
    const Partnership partnership;
    const AgencyId council = agency_id_of("North Council");
    CHECK(active_officers_of(partnership.first, council, kNoon).size() == 1);
    CHECK(active_officers_of(partnership.first, council, Instant{kNoon.milliseconds + 3 * kOfficerValidity}).empty());
    const Register without = without_officer(partnership.next(), partnership.ben.thumbprint(), "left", kNoon).value();
    CHECK(active_officers_of(without, council, kNoon).empty());
    Register sealing = partnership.first;
    for (RegisteredOfficer& officer : sealing.officers) officer.permissions = {Permission::seal};
    CHECK(active_officers_of(sealing, council, kNoon).empty());
}
