// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/changeset.h"

#include "core/changeset/verify.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "crypto/primitive/hash.h"

#include <catch2/catch_test_macros.hpp>

#include <bit>

using namespace counterpart;
using namespace counterpart::core;
namespace cbor = counterpart::crypto::cbor;

namespace {

const Instant kWhen{1'780'568'400'000};

std::vector<Digest> some_digests(std::size_t count) {
    std::vector<Digest> out(count);
    for (Digest& digest : out)
        system_random().fill(digest);
    return out;
}

const Identity& ada() {
    static const Identity identity = Identity::make(system_random());
    return identity;
}

Bytes signed_by_ada(std::span<const Digest> facts, std::optional<Digest> previous = {}) {
    return sign_changeset(ada(), agency_id_of("Northshire Police"), kWhen, previous, facts, system_random());
}

/// What somebody with a key of their own can sign in our name of the format: any payload.
struct Forged {
    std::uint64_t version = 1;
    Thumbprint author = ada().thumbprint();
    std::int64_t claimed = kWhen.milliseconds;
    std::vector<Digest> digests;
    bool extra_key = false;

    [[nodiscard]] Bytes sign(std::string_view type = {}) const {
        const Bytes payload = cbor::encode([&](cbor::Writer& out) {
            out.map(extra_key ? 6 : 5).key(1).uint(version).key(2).bytes(author.view());
            out.key(3).bytes(AgencyId().view()).key(4).integer(claimed).key(6).array(digests.size());
            for (const Digest& digest : digests)
                out.bytes(digest.view());
            if (extra_key) out.key(7).null();
        });
        return crypto::cose::sign1(ada().signing_key(), ada().thumbprint().view(), kChangesetDomain, payload,
                                   type);
    }
    [[nodiscard]] std::string_view refused() const {
        const auto parsed = parse_changeset(sign());
        return parsed ? "taken" : parsed.error().reason;
    }
};

std::vector<Digest> sorted(std::vector<Digest> digests) {
    std::ranges::sort(digests);
    return digests;
}

} // namespace

TEST_CASE("a changeset longer than any can be is refused before it is read", "[changeset]") {
    const auto read = parse_changeset(Bytes(kMaxChangesetBytes + 1));
    REQUIRE_FALSE(read);
    CHECK(read.error().reason == "changeset.malformed");
    CHECK(read.error().detail == "too long");
}

TEST_CASE("a signed changeset says who, for whom, when, after what, and covers its facts", "[changeset]") {
    const auto facts = some_digests(5);
    const Digest previous = system_random().make<Digest>();
    const Bytes bytes = signed_by_ada(facts, previous);
    CHECK(verify_changeset(bytes, ada().public_identity().verify_key));
    const auto parsed = parse_changeset(bytes);
    REQUIRE(parsed);
    CHECK(parsed->author == ada().thumbprint());
    CHECK(parsed->agency == agency_id_of("northshire  police"));
    CHECK(parsed->claimed == kWhen);
    CHECK(parsed->previous == previous);
    for (const Digest& fact : facts)
        CHECK(parsed->covers(fact));
    CHECK_FALSE(parsed->covers(previous));
    CHECK_FALSE(parse_changeset(signed_by_ada(facts))->previous.has_value());
}

TEST_CASE("decoys fill a changeset to a power of two, four at least, and no place tells them apart",
          "[changeset]") {
    for (const std::size_t count : {1U, 2U, 3U, 4U, 5U, 8U, 9U, 63U, 64U, 65U, 2049U, 4096U}) {
        const auto facts = some_digests(count);
        const auto parsed = parse_changeset(signed_by_ada(facts));
        REQUIRE(parsed);
        CHECK(parsed->digests.size() == std::bit_ceil(std::max<std::size_t>(count, 4)));
        CHECK(std::ranges::is_sorted(parsed->digests));
    }
    // One fact among three decoys stands at each of the four places now and then.
    std::array<int, 4> places{};
    for (int i = 0; i < 400; ++i) {
        const auto fact = some_digests(1);
        const auto parsed = parse_changeset(signed_by_ada(fact));
        ++places.at(
            static_cast<std::size_t>(std::ranges::find(parsed->digests, fact[0]) - parsed->digests.begin()));
    }
    for (const int count : places)
        CHECK(count > 50);
}

TEST_CASE("a changed byte anywhere is noticed", "[changeset]") {
    const Bytes good = signed_by_ada(some_digests(3));
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes bad = good;
        bad[i] ^= 1U;
        CHECK_FALSE(verify_changeset(bad, ada().public_identity().verify_key));
    }
    Bytes longer = good;
    longer.push_back(0);
    CHECK_FALSE(verify_changeset(longer, ada().public_identity().verify_key));
    CHECK_FALSE(verify_changeset(ByteView(good).first(good.size() - 1), ada().public_identity().verify_key));
}

TEST_CASE("another's key, and a signature for another purpose, do not verify", "[changeset]") {
    const Bytes bytes = signed_by_ada(some_digests(3));
    const Identity other = Identity::make(system_random());
    CHECK(verify_changeset(bytes, other.public_identity().verify_key).error().reason == "changeset.altered");
    const auto message = crypto::cose::parse_sign1(bytes);
    const Bytes as_manifest = crypto::cose::sign1(ada().signing_key(), ada().thumbprint().view(),
                                                  "counterpart/manifest/v1", message->payload);
    const auto refused = verify_changeset(as_manifest, ada().public_identity().verify_key);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::tampered);
}

TEST_CASE("a changeset that its signer made wrong is refused, each with its reason", "[changeset]") {
    const auto four = sorted(some_digests(4));
    CHECK(Forged{.digests = four}.refused() == "taken");
    CHECK(Forged{.version = 2, .digests = four}.refused() == "changeset.newer_version");
    CHECK(Forged{.version = 0, .digests = four}.refused() == "changeset.malformed");
    CHECK(Forged{.author = Thumbprint(), .digests = four}.refused() == "changeset.author_differs");
    CHECK(Forged{.claimed = kLastInstant.milliseconds + 1, .digests = four}.refused() ==
          "changeset.malformed");
    for (const std::size_t count : {0U, 1U, 2U, 3U, 5U, 6U, 12U}) {
        CHECK(Forged{.digests = sorted(some_digests(count))}.refused() == "changeset.bad_count");
    }
    CHECK(Forged{.digests = sorted(some_digests(8192))}.refused() != "taken");
    CHECK(Forged{.digests = {four[0], four[2], four[1], four[3]}}.refused() == "changeset.not_sorted");
    CHECK(Forged{.digests = {four[0], four[1], four[1], four[3]}}.refused() == "changeset.not_sorted");
    CHECK(Forged{.digests = four, .extra_key = true}.refused() == "cbor.unexpected_type");
    CHECK(parse_changeset(Forged{.digests = four}.sign("text/plain")).error().reason ==
          "changeset.malformed");
}

TEST_CASE("many are verified on all cores, and the first that fails is the one named", "[changeset]") {
    std::vector<Bytes> changesets;
    for (int i = 0; i < 100; ++i)
        changesets.push_back(signed_by_ada(some_digests(1)));
    std::vector<SignedBy> items;
    for (const Bytes& bytes : changesets)
        items.push_back({bytes, ada().public_identity().verify_key});
    CHECK_FALSE(first_not_verified(items));
    CHECK_FALSE(first_not_verified({}));
    for (const std::size_t broken : {99U, 70U, 33U, 0U}) {
        changesets[broken].back() ^= 1U;
        for (const unsigned threads : {0U, 1U, 2U, 7U})
            CHECK(first_not_verified(items, threads) == broken);
    }
}

TEST_CASE("a changeset has its golden bytes", "[changeset]") {
    // The same in tests/second/changeset.py, which makes them with another implementation.
    std::array<std::uint8_t, 32> seed{};
    seed.fill(7);
    const crypto::SigningKey key = crypto::SigningKey::taken_from(seed);
    const Thumbprint author = Thumbprint::from(Bytes(32, 0x11));
    const Bytes payload = cbor::encode([&](cbor::Writer& out) {
        out.map(6)
            .key(1)
            .uint(1)
            .key(2)
            .bytes(author.view())
            .key(3)
            .bytes(Bytes(16, 0x22))
            .key(4)
            .integer(1000);
        out.key(5).bytes(Bytes(32, 0x33)).key(6).array(4);
        for (std::uint8_t octet = 0x40; octet < 0x44; ++octet)
            out.bytes(Bytes(32, octet));
    });
    const Bytes bytes = crypto::cose::sign1(key, author.view(), kChangesetDomain, payload);
    const auto parsed = parse_changeset(bytes);
    REQUIRE(parsed);
    CHECK(parsed->claimed == Instant{1000});
    CHECK(parsed->previous == Digest::from(Bytes(32, 0x33)));
    CHECK(parsed->digests.size() == 4);
    CHECK(to_hex(digest_of_changeset(bytes).view()) ==
          "60d3735d315dfbda909fc9318085926a3f76e37737ac360aa9e809bb01261079");
}
