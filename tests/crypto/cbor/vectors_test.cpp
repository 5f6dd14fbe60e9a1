// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cbor_copy.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

/// Why the item is refused; "taken" where it is taken, and written again with the same bytes.
std::string_view verdict(ByteView input) {
    cbor::Reader reader(input);
    Bytes out;
    cbor::Writer writer(out);
    Result<void> result = cbor::copy_item(reader, writer);
    if (result) result = reader.end();
    if (!result) return result.error().reason;
    writer.finish();
    return equal(out, input) ? "taken" : "written otherwise";
}

/// Calls function(word, bytes) for each line "word hex" of a file under tests/vectors/cbor.
template <class Function>
std::size_t for_each_vector(const std::string& name, Function&& function) {
    std::ifstream file(std::string(COUNTERPART_TEST_DATA "/vectors/cbor/") + name);
    std::size_t count = 0;
    for (std::string word, text; file >> word >> text; ++count) {
        Bytes bytes;
        REQUIRE(from_hex(text, bytes));
        INFO(text);
        function(word, bytes);
    }
    return count;
}

} // namespace

TEST_CASE("RFC 8949's examples inside the profile keep their bytes, the others are refused",
          "[crypto][cbor]") {
    const std::size_t count =
        for_each_vector("appendix_a.txt",
                        [](std::string_view expected, ByteView bytes) { CHECK(verdict(bytes) == expected); });
    CHECK(count == 81);
}

TEST_CASE("a second implementation takes and refuses the same items", "[crypto][cbor]") {
    const std::size_t count = for_each_vector("oracle.txt", [](std::string_view expected, ByteView bytes) {
        CHECK((verdict(bytes) == "taken") == (expected == "taken"));
    });
    CHECK(count > 1000);
}
