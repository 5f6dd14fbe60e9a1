// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/password_hash.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

// Slow, about a second a vector: our floor is 256 MiB. The start-up self-test leaves Argon2id to this.
TEST_CASE("Argon2id agrees with the reference implementation", "[crypto][vectors][slow]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("argon2id/argon2id.json")) {
        CAPTURE(test.dump());
        Bytes passphrase = hex_of(test, "passphrase");
        const Argon2Cost cost{test.at("memory_kib").get<std::uint64_t>(),
                              test.at("passes").get<std::uint32_t>()};
        const auto key =
            argon2id(SecretBytes::taken_from(passphrase), hex_as<Argon2Salt>(test, "salt"), cost);
        REQUIRE(key);
        CHECK(*key == hex_as<PassphraseKey>(test, "key"));
        ++checked;
    }
    CHECK(checked == 2);
}

TEST_CASE("Argon2id costs outside the limits are refused before any work", "[crypto][password_hash]") {
    const Argon2Cost refused[] = {
        {kArgon2MinMemoryKib - 1, kArgon2MinPasses},
        {kArgon2MaxMemoryKib + 1, kArgon2MinPasses},
        {kArgon2MinMemoryKib, kArgon2MinPasses - 1},
        {kArgon2MinMemoryKib, kArgon2MaxPasses + 1},
        {0, 0},
        {UINT64_MAX, UINT32_MAX},
    };
    for (const Argon2Cost& cost : refused) {
        CAPTURE(cost.memory_kib, cost.passes);
        const auto key = argon2id(SecretBytes(8), Argon2Salt(), cost);
        REQUIRE_FALSE(key);
        CHECK(key.error().code == ErrorCode::unsupported);
        CHECK(key.error().reason == "keyslots.cost_out_of_range");
    }
}
