// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/changeset.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "crypto/primitive/hash.h"

#include <bit>

namespace counterpart::core {

namespace {

constexpr std::uint64_t kVersion = 1;
enum Key : std::uint64_t {
    key_version = 1,
    key_author = 2,
    key_agency = 3,
    key_claimed = 4,
    key_previous = 5,
    key_digests = 6
};

constexpr crypto::cbor::Limits kLimits{
    .string_bytes = Digest::kSize, .count = kMaxChangesetFacts, .depth = 2};

bool strictly_ascending(std::span<const Digest> digests) {
    const auto not_ascending = [](const Digest& a, const Digest& b) { return a >= b; };
    return std::ranges::adjacent_find(digests, not_ascending) == digests.end();
}

/// The facts' digests among decoys, in order: position and number tell nothing.
std::vector<Digest> padded(std::span<const Digest> facts, Random& random) {
    std::vector<Digest> out(facts.begin(), facts.end());
    const std::size_t count = std::bit_ceil(std::max(facts.size(), kMinChangesetDigests));
    while (out.size() < count)
        out.push_back(random.make<Digest>());
    std::ranges::sort(out);
    return out;
}

Bytes payload_of(const Changeset& changeset) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& out) {
        out.map(changeset.previous ? 6 : 5);
        out.key(key_version).uint(kVersion);
        out.key(key_author).bytes(changeset.author.view());
        out.key(key_agency).bytes(changeset.agency.view());
        out.key(key_claimed).integer(changeset.claimed.milliseconds);
        if (changeset.previous) out.key(key_previous).bytes(changeset.previous->view());
        out.key(key_digests).array(changeset.digests.size());
        for (const Digest& digest : changeset.digests)
            out.bytes(digest.view());
    });
}

Result<std::vector<Digest>> read_digests(crypto::cbor::Reader& reader) {
    TRY_ASSIGN(const std::size_t count, reader.array());
    if (count < kMinChangesetDigests || count > kMaxChangesetFacts || !std::has_single_bit(count)) {
        return fail(ErrorCode::malformed, "changeset.bad_count");
    }
    std::vector<Digest> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(const Digest digest, reader.octets<Digest>());
        out.push_back(digest);
    }
    if (!strictly_ascending(out)) return fail(ErrorCode::malformed, "changeset.not_sorted");
    return out;
}

} // namespace

bool Changeset::covers(const Digest& fact) const {
    return std::ranges::binary_search(digests, fact);
}

Bytes sign_changeset(const Identity& author, const AgencyId& agency, Instant claimed,
                     const std::optional<Digest>& previous, std::span<const Digest> facts, Random& random) {
    if (facts.empty() || facts.size() > kMaxChangesetFacts)
        assertion_failed("a changeset has 1 to 4,096 facts");
    if (!is_valid(claimed)) assertion_failed("a changeset's time lies in the years 1 to 9999");
    const Changeset changeset{author.thumbprint(), agency, claimed, previous, padded(facts, random)};
    if (!strictly_ascending(changeset.digests))
        assertion_failed("a fact's digest stands in a changeset once");
    return crypto::cose::sign1(author.signing_key(), author.thumbprint().view(), kChangesetDomain,
                               payload_of(changeset));
}

Result<Changeset> parse_changeset(ByteView signed_changeset) {
    if (signed_changeset.size() > kMaxChangesetBytes) {
        return fail(ErrorCode::malformed, "changeset.malformed", "too long");
    }
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(signed_changeset));
    if (message.detached || !message.type.empty()) {
        return fail(ErrorCode::malformed, "changeset.malformed", "not the header of a changeset");
    }
    crypto::cbor::Reader reader(message.payload, kLimits);
    TRY_ASSIGN(auto map, crypto::cbor::MapReader::open(reader));
    TRY(map.key(key_version));
    TRY_ASSIGN(const std::uint64_t version, reader.uint());
    if (version > kVersion) return fail(ErrorCode::unsupported, "changeset.newer_version");
    if (version < kVersion) return fail(ErrorCode::malformed, "changeset.malformed", "version");
    Changeset out;
    TRY(map.key(key_author));
    TRY_ASSIGN(out.author, reader.octets<Thumbprint>());
    if (!equal(out.author.view(), message.kid)) return fail(ErrorCode::malformed, "changeset.author_differs");
    TRY(map.key(key_agency));
    TRY_ASSIGN(out.agency, reader.octets<AgencyId>());
    TRY(map.key(key_claimed));
    TRY_ASSIGN(out.claimed.milliseconds, reader.integer());
    if (!is_valid(out.claimed)) return fail(ErrorCode::malformed, "changeset.malformed", "time out of range");
    TRY_ASSIGN(const bool follows, map.key_if(key_previous));
    if (follows) {
        TRY_ASSIGN(out.previous, reader.octets<Digest>());
    }
    TRY(map.key(key_digests));
    TRY_ASSIGN(out.digests, read_digests(reader));
    TRY(map.end());
    TRY(reader.end());
    return out;
}

Digest digest_of_changeset(ByteView signed_changeset) {
    return crypto::blake2b(crypto::HashLabel("cp/changeset/v1"), signed_changeset);
}

} // namespace counterpart::core
