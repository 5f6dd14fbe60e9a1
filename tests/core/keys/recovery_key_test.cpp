// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/recovery_key.h"

#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {
std::string text(const RecoveryKey& key) {
    return std::string(text_of(recovery_key_text(key)));
}
} // namespace

TEST_CASE("a recovery key is fourteen groups of four and reads back", "[core][keys]") {
    test::SeededRandom random(1);
    for (int i = 0; i < 50; ++i) {
        const RecoveryKey key = make_recovery_key(random);
        const std::string shown = text(key);
        CAPTURE(shown);
        CHECK(shown.size() == 14 * 4 + 13);
        CHECK(shown.find_first_of("ILOU") == std::string::npos);
        CHECK(*parse_recovery_key(shown) == key);
    }
}

TEST_CASE("a recovery key of zero bytes is written as the document says", "[core][keys]") {
    const std::string shown = text(RecoveryKey());
    // python3: blake2b(bytes(32), digest_size=32, person=b"cp/recovery/v1\0\0")[:3]
    CHECK(shown == "0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0004 TJR1");
}

TEST_CASE("a recovery key is read without regard to case, spaces and look-alikes", "[core][keys]") {
    test::SeededRandom random(2);
    const RecoveryKey key = make_recovery_key(random);
    std::string typed;
    for (const char c : text(key)) {
        if (c == ' ') {
            typed += "-";
        } else if (c == '0') {
            typed += 'o';
        } else if (c == '1') {
            typed += 'l';
        } else {
            typed += c >= 'A' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    CHECK(*parse_recovery_key(" " + typed + "\n") == key);
}

TEST_CASE("every mistyped character of a recovery key is noticed", "[core][keys]") {
    test::SeededRandom random(3);
    const std::string shown = text(make_recovery_key(random));
    for (std::size_t at = 0; at < shown.size(); ++at) {
        if (shown[at] == ' ') continue;
        for (const char other : std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZU*")) {
            if (other == shown[at]) continue;
            std::string typed = shown;
            typed[at] = other;
            CAPTURE(typed);
            const auto parsed = parse_recovery_key(typed);
            REQUIRE_FALSE(parsed);
            CHECK(parsed.error().reason == "recovery.malformed");
        }
    }
    CHECK_FALSE(parse_recovery_key(shown.substr(1)));
    CHECK_FALSE(parse_recovery_key(shown + "0"));
    CHECK_FALSE(parse_recovery_key(shown + "00000000"));
    CHECK_FALSE(parse_recovery_key(""));
}
