// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is taken has a number of digests that we write, in order, and only its author's key could have signed
// it.
#include "core/changeset/verify.h"
#include "tests/fuzz/fuzz.h"

#include <bit>

using namespace counterpart;

void fuzz(ByteView input) {
    const auto changeset = core::parse_changeset(input);
    const bool verifies = core::verify_changeset(input, crypto::VerifyKey()).has_value();
    fuzz_require(!verifies, "no signature of a key nobody has");
    if (!changeset) return;
    const std::size_t count = changeset->digests.size();
    fuzz_require(count >= core::kMinChangesetDigests && count <= core::kMaxChangesetFacts &&
                     std::has_single_bit(count),
                 "a number of digests that is allowed");
    fuzz_require(std::ranges::is_sorted(changeset->digests), "digests ascend");
    fuzz_require(core::is_valid(changeset->claimed), "a time that can be shown");
    for (const Digest& digest : changeset->digests)
        fuzz_require(changeset->covers(digest), "covers what it holds");
}
