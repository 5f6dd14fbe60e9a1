// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/validity.h"

#include "crypto/base/utf8.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

TEST_CASE("a register that contradicts itself is refused, written or read", "[register]") {
    const Partnership partnership(2);
    REQUIRE(check_register(partnership.first));
    const std::vector<std::pair<const char*, std::function<void(Register&)>>> wrong{
        {"the partnership's name", [](Register& r) { r.name = ""; }},
        {"the partnership's name", [](Register& r) { r.name = std::string(201, 'a'); }},
        {"the partnership's name", [](Register& r) { r.name = "North\npartnership"; }},
        {"version", [](Register& r) { r.version = 0; }},
        {"version", [](Register& r) { r.version = kMaxRegisterVersion + 1; }},
        {"the version before", [](Register& r) { r.version = 2; }},
        {"the version before", [](Register& r) { r.previous = Digest{}; }},
        {"expiry", [](Register& r) { r.expires = r.issued; }},
        {"expiry", [](Register& r) { r.expires = Instant{INT64_MAX}; }},
        {"version of the policy", [](Register& r) { r.policy_version = 0; }},
        {"number of agencies", [](Register& r) { r.agencies.clear(); }},
        {"order of agencies", [](Register& r) { std::swap(r.agencies[0], r.agencies[1]); }},
        {"order of agencies", [](Register& r) { r.agencies[1].id = r.agencies[0].id; }},
        {"an agency's id", [](Register& r) { r.agencies[1].name = r.agencies[0].name; }},
        {"an agency's name", [](Register& r) { r.agencies[0].name = ""; }},
        {"an agency's kind", [](Register& r) { r.agencies[0].kind = "Police"; }},
        {"number of officers", [](Register& r) { r.officers.clear(); }},
        {"order of officers", [](Register& r) { std::swap(r.officers[0], r.officers[1]); }},
        {"two officers with one key", [](Register& r) { r.officers[1].keys.verify_key = r.officers[0].keys.verify_key; }},
        {"two officers with one key", [](Register& r) { r.officers[1].keys.sealing_key = r.officers[0].keys.sealing_key; }},
        {"an officer's name", [](Register& r) { r.officers[0].name = "\xe2\x80\xae" "adA"; }},
        {"an officer's role", [](Register& r) { r.officers[0].role = "two  lines\n"; }},
        {"an officer's agency", [](Register& r) { r.officers[0].agency = AgencyId{}; }},
        {"an officer's validity", [](Register& r) { r.officers[0].valid_until = r.officers[0].valid_from; }},
        {"an officer's permissions", [](Register& r) { r.officers[0].permissions = {Permission::import, Permission::seal}; }},
        {"an officer's permissions", [](Register& r) { r.officers[0].permissions = {Permission::seal, Permission::seal}; }},
        {"a revocation", [](Register& r) { r.officers[0].revoked = Revocation{kNoon, ""}; }},
        {"number of coordinators", [](Register& r) { r.coordinators.clear(); }},
        {"order of coordinators", [](Register& r) { std::swap(r.coordinators[0], r.coordinators[1]); }},
        {"order of coordinators", [](Register& r) { r.coordinators[1] = r.coordinators[0]; }},
        {"a coordinator who is no officer", [](Register& r) { r.coordinators[0] = Thumbprint{}; }},
        {"a coordinator who is no officer", [](Register& r) { r.officers[0].revoked = Revocation{kNoon, "lost"}; }},
        {"threshold", [](Register& r) { r.threshold = 0; }},
        {"threshold", [](Register& r) { r.threshold = 4; }},
        {"the agreement's title", [](Register& r) { r.agreement.title = " "; }},
        {"the agreement's size", [](Register& r) { r.agreement.purposes.assign(65, "a"); }},
        {"a purpose", [](Register& r) { r.agreement.purposes = {"a", "a"}; }},
        {"a purpose", [](Register& r) { r.agreement.purposes = {""}; }},
        {"the gateways", [](Register& r) { r.agreement.gateways = {"b", "a"}; }},
        {"the gateways", [](Register& r) { r.agreement.gateways = {"s 115"}; }},
        {"the review date", [](Register& r) { r.agreement.review_date = Instant{INT64_MIN}; }},
    };
    for (const auto& [what, change] : wrong) {
        Register reg = partnership.first;
        change(reg);
        INFO(what);
        const auto checked = check_register(reg);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().reason == "register.malformed");
        CHECK(checked.error().detail == what);
        // The writer takes what it is given as long as it is text; the reader checks again.
        if (valid_utf8(bytes_of(reg.officers.empty() ? "" : reg.officers[0].name))) {
            CHECK_FALSE(decode_register(encode_register(reg)));
        }
    }
}

TEST_CASE("what an officer types is one line of bounded text", "[register]") {
    CHECK(check_line("Zoë O'Neill", 200));
    CHECK(check_line("é" "é" "é", 3));
    CHECK(check_line("é" "é" "é", 2).error().reason == "register.bad_text");
    CHECK(check_line("", 200).error().reason == "register.bad_text");
    CHECK(check_optional_line("", 200));
    CHECK(check_line("Ada ", 200).error().reason == "register.bad_text");
    CHECK_FALSE(check_line("Ada\tB", 200));
    CHECK(check_code("youth_offending_team"));
    CHECK(check_code("").error().reason == "register.bad_text");
    CHECK(check_code(std::string(41, 'a')).error().reason == "register.bad_text");
}
