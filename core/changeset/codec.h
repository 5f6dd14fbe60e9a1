// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"

namespace counterpart::core {

inline constexpr std::size_t kMaxSupersedes = 256;
/// The longest text and what stands around it, with every supersedes used.
inline constexpr std::size_t kMaxFactBytes = kMaxTextBytes + kMaxSupersedes * 36 + 256;

/// Deterministic CBOR, core/changeset/FORMAT.md. The fact follows its limits (an assertion stands here):
/// values come through validate() first.
Bytes encode(const Fact& fact);
/// The reverse: takes what encode() writes and nothing else. "cbor.*", "fact.malformed", "fact.not_sorted",
/// "fact.too_large" (malformed), "value.text_controls" (invalid_argument).
Result<Fact> decode_fact(ByteView encoded);

/// BLAKE2b-256, label "cp/fact/v1", of the encoded bytes.
Digest digest_of_fact(ByteView encoded);

} // namespace counterpart::core
