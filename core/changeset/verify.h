// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changeset/changeset.h"

namespace counterpart::core {

/// Whether the bytes carry that key's signature as a changeset. Whose key it is and was it good then: the
/// register's matter. "changeset.altered" (tampered), and parse_changeset()'s reasons.
Result<void> verify_changeset(ByteView signed_changeset, const crypto::VerifyKey& key);

/// One of many to verify; the bytes must outlive the call.
struct SignedBy {
    ByteView changeset;
    crypto::VerifyKey key;
};
/// verify_changeset() on all cores. Nothing, or the index of the first that does not verify: the same
/// whatever the number of threads (0: one for each core).
std::optional<std::size_t> first_not_verified(std::span<const SignedBy> items, unsigned threads = 0);

} // namespace counterpart::core
