// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/random.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace counterpart::testing {

/// The "tests" of tests/vectors/<name>: an array that is not empty, or the test that asks fails here.
nlohmann::json test_vectors(std::string_view name);

/// The bytes that `vector` spells in hexadecimal under `key`; the test fails where it does not.
Bytes hex_of(const nlohmann::json& vector, const char* key);

/// The same as a secret or as Octets, which must have just that size.
template <class T>
T hex_as(const nlohmann::json& vector, const char* key) {
    Bytes bytes = hex_of(vector, key);
    if constexpr (requires { T::from(bytes); }) {
        return T::from(bytes);
    } else {
        return T::taken_from(bytes);
    }
}

/// Hands out given bytes in order, where an algorithm's randomness is part of the vector; asking for more
/// than there are stops the program.
class GivenRandom final : public Random {
public:
    explicit GivenRandom(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(ByteSpan out) override;

private:
    Bytes m_bytes;
};

} // namespace counterpart::testing
