// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/random.h"
#include "crypto/base/secret.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;

using TestKey = SecretArray<struct TestKeyTag, 32>;

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_constructible_v<TestKey>);
static_assert(!std::is_convertible_v<TestKey, ByteView>);

TEST_CASE("taking a secret over wipes where it came from", "[crypto][secret]") {
    Bytes source = {1, 2, 3, 4};
    const SecretBytes secret = SecretBytes::taken_from(source);
    CHECK(source == Bytes{0, 0, 0, 0});
    with_exposed(secret, [](ByteView bytes) { CHECK(copy_of(bytes) == Bytes{1, 2, 3, 4}); });
}

TEST_CASE("a secret compares by content and its clone is equal", "[crypto][secret]") {
    TestKey key;
    with_exposed_mutable(key, [](ByteSpan bytes) { system_random().fill(bytes); });
    CHECK(key == key.clone());
    CHECK_FALSE(key == TestKey());
    const TestKey moved = std::move(key);
    CHECK_FALSE(moved == TestKey());
}
