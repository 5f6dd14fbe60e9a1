// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/hash.h"
#include "tests/support/vector_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;
using namespace counterpart::testing;

namespace {

/// The labels of the vectors: a HashLabel is made at compile time alone.
HashLabel label_of(std::string_view text) {
    if (text == "a") return HashLabel("a");
    if (text == "counterpart.test") return HashLabel("counterpart.test");
    REQUIRE(text == "cp.fact.v1");
    return HashLabel("cp.fact.v1");
}

/// The message the generator beside the vectors describes.
Bytes message_of(std::size_t length) {
    Bytes out(length);
    for (std::size_t i = 0; i < length; ++i)
        out[i] = static_cast<std::uint8_t>((7 * i + 3) % 251);
    return out;
}

} // namespace

TEST_CASE("BLAKE2b with a label agrees with Python's hashlib", "[crypto][vectors]") {
    std::size_t checked = 0;
    for (const auto& test : test_vectors("blake2b/blake2b.json")) {
        const auto label = test.at("label").get<std::string>();
        const Bytes message = message_of(test.at("length").get<std::size_t>());
        CAPTURE(label, message.size());
        const std::string expected = test.at("digest").get<std::string>();
        CHECK(to_hex(blake2b(label_of(label), message).view()) == expected);

        Blake2b piecewise(label_of(label));
        for (ByteView rest = message; !rest.empty();) {
            const std::size_t size = std::min<std::size_t>(rest.size(), 97);
            piecewise.update(rest.first(size));
            rest = rest.subspan(size);
        }
        CHECK(to_hex(piecewise.finish().view()) == expected);
        ++checked;
    }
    CHECK(checked == 45);
}

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples", "[crypto][vectors]") {
    CHECK(to_hex(sha256({}).view()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(to_hex(sha256(bytes_of("abc")).view()) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const std::string_view two_blocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    const std::string_view expected = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    CHECK(to_hex(sha256(bytes_of(two_blocks)).view()) == expected);
    Sha256 piecewise;
    for (const char c : two_blocks)
        piecewise.update(bytes_of({&c, 1}));
    CHECK(to_hex(piecewise.finish().view()) == expected);
}
