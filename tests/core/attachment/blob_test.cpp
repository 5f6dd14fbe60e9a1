// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/blob.h"
#include "crypto/base/random.h"
#include "crypto/primitive/hash.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

crypto::AegisKey random_key() {
    crypto::AegisKey key;
    with_exposed_mutable(key, [](ByteSpan bytes) { system_random().fill(bytes); });
    return key;
}

Bytes some_bytes(std::size_t size) {
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(i * 131 + (i >> 16U));
    return out;
}

Bytes sealed_with(const crypto::AegisKey& key, const Bytes& plain) {
    ViewSource source(plain);
    BytesSink sink;
    REQUIRE(seal_blob(source, key, sink));
    return sink.bytes;
}

Result<Bytes> read_all(Source& source) {
    Bytes out;
    Bytes buffer(100'000);
    for (;;) {
        TRY_ASSIGN(const std::size_t n, source.read(buffer));
        if (n == 0) return out;
        append(out, ByteView(buffer).first(n));
    }
}

Result<Bytes> opened_with(const crypto::AegisKey& key, const Bytes& sealed) {
    ViewSource source(sealed);
    return read_all(*open_blob(source, key));
}

} // namespace

TEST_CASE("an attachment of any size comes back as it was", "[attachment]") {
    const std::size_t size = GENERATE(1U, 1000U, 1048575U, 1048576U, 1048577U, 2097152U, 5'300'000U);
    const auto key = random_key();
    const Bytes plain = some_bytes(size);
    const auto back = opened_with(key, sealed_with(key, plain));
    REQUIRE(back);
    CHECK(*back == plain);
}

TEST_CASE("an attachment's id is the hash of its pieces' hashes", "[attachment]") {
    const Bytes plain = some_bytes(kPieceBytes + 5);
    const ByteView view(plain);
    Bytes hashes;
    for (const ByteView piece : {view.first(kPieceBytes), view.subspan(kPieceBytes)}) {
        append(hashes, crypto::blake2b(crypto::HashLabel("cp/piece/v1"), piece).view());
    }
    ViewSource source(plain);
    const auto id = attachment_id_of(source);
    REQUIRE(id);
    CHECK(id->size == plain.size());
    CHECK(equal(id->id.view(), crypto::blake2b(crypto::HashLabel("cp/attachment/v1"), hashes).view()));

    ViewSource again(plain);
    BytesSink sink;
    const auto sealed = seal_blob(again, random_key(), sink);
    REQUIRE(sealed);
    CHECK(sealed->id == id->id);
}

TEST_CASE("an empty file is no attachment", "[attachment]") {
    ViewSource source(ByteView{});
    BytesSink sink;
    const auto sealed = seal_blob(source, random_key(), sink);
    REQUIRE_FALSE(sealed);
    CHECK(sealed.error().reason == "attachment.empty");
}

TEST_CASE("a stored attachment that was changed, cut, lengthened or reordered does not open", "[attachment]") {
    const auto key = random_key();
    const Bytes sealed = sealed_with(key, some_bytes(2 * kPieceBytes + 100));
    const std::size_t piece = kPieceBytes + crypto::kAegisTag;

    Bytes bad = sealed;
    SECTION("a bit flipped") { bad[GENERATE(0U, 500'000U, 1'048'600U, 2'097'300U)] ^= 1U; }
    SECTION("the last piece cut off") { bad.resize(2 * piece); }
    SECTION("the last byte cut off") { bad.pop_back(); }
    SECTION("a byte more") { bad.push_back(0); }
    SECTION("two pieces exchanged") {
        std::swap_ranges(bad.begin(), bad.begin() + static_cast<std::ptrdiff_t>(piece),
                         bad.begin() + static_cast<std::ptrdiff_t>(piece));
    }
    SECTION("another attachment's key") { CHECK_FALSE(opened_with(random_key(), sealed)); }
    if (bad != sealed) {
        const auto opened = opened_with(key, bad);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().reason == "attachment.damaged");
    }
}
