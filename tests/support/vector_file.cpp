// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>

namespace counterpart::testing {

nlohmann::json test_vectors(std::string_view name) {
    CAPTURE(name);
    std::ifstream file(std::filesystem::path(COUNTERPART_TEST_DATA) / "vectors" / name, std::ios::binary);
    REQUIRE(file);
    nlohmann::json tests = nlohmann::json::parse(file).at("tests");
    REQUIRE(tests.is_array());
    REQUIRE_FALSE(tests.empty());
    return tests;
}

Bytes hex_of(const nlohmann::json& vector, const char* key) {
    CAPTURE(key);
    Bytes out;
    REQUIRE(from_hex(vector.at(key).get<std::string>(), out));
    return out;
}

void GivenRandom::fill(ByteSpan out) {
    if (out.size() > m_bytes.size()) assertion_failed("GivenRandom: more asked for than given");
    std::copy_n(m_bytes.begin(), out.size(), out.begin());
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(out.size()));
}

} // namespace counterpart::testing
