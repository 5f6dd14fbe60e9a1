// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"
#include "core/model/fact.h"

#include <optional>
#include <span>

namespace counterpart::core {

/// What is signed is a changeset of this version and nothing else.
inline constexpr std::string_view kChangesetDomain = "counterpart/changeset/v1";
inline constexpr std::size_t kMaxChangesetFacts = 4096;
inline constexpr std::size_t kMinChangesetDigests = 4;
/// Of a signed changeset: 4,096 digests and what stands around them.
inline constexpr std::size_t kMaxChangesetBytes = 160 * 1024;

/// What one officer saved at once. It holds digests, never values: so a fact can be withheld or erased and
/// the signature over the rest stands. core/changeset/FORMAT.md.
struct Changeset {
    Thumbprint author;
    AgencyId agency;
    Instant claimed;                ///< the author's clock; proves nothing
    std::optional<Digest> previous; ///< the author's changeset before this one
    std::vector<Digest> digests;    ///< of facts and of decoys, ascending; a power of two of them, 4 to 4,096

    [[nodiscard]] bool covers(const Digest& fact) const;
    bool operator==(const Changeset&) const = default;
};

/// Signs 1 to kMaxChangesetFacts digests, none twice (assertions stand here); decoys come from `random`.
Bytes sign_changeset(const Identity& author, const AgencyId& agency, Instant claimed,
                     const std::optional<Digest>& previous, std::span<const Digest> facts, Random& random);

/// The structure alone; the signature is verify_changeset()'s matter. Takes the one encoding and no other.
/// "cbor.*", "cose.*", "changeset.malformed", "changeset.bad_count", "changeset.not_sorted",
/// "changeset.author_differs" (malformed), "changeset.newer_version" (unsupported).
Result<Changeset> parse_changeset(ByteView signed_changeset);

/// BLAKE2b-256, label "cp/changeset/v1", of the signed bytes.
Digest digest_of_changeset(ByteView signed_changeset);

} // namespace counterpart::core
