// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/store/sqlite.h"

#include <vector>

namespace counterpart::core {

// The table letter of core/store/SCHEMA.md.

/// A letter in this store.
struct KeptLetter {
    Digest digest;
    Bytes signed_form;
    Letter letter;
    Thumbprint author;
    Instant since;    ///< when it was written or came, by our clock
    bool own = false; ///< written here
};

/// Where a letter stands: in a bundle of ours or in one that came (rows of bundle_sent and bundle_received).
struct LetterPlace {
    std::optional<std::int64_t> sent = {};
    std::optional<std::int64_t> received = {};
};
/// Inside the caller's transaction. One that is here already changes nothing; "letter.id_reused" (tampered) for another
/// with the same id.
Result<void> keep_letter(Database&, ByteView signed_letter, const SignedLetter&, Instant now, const LetterPlace&);

// Letters of ours whose bundle was never written are not told of.

/// The newest first.
Result<std::vector<KeptLetter>> letters_of(Database&, LetterKind);
/// By the beginning of its id: "letter.bad_id", "letter.not_found", "letter.ambiguous_id".
Result<KeptLetter> letter_by_prefix(Database&, LetterKind, std::string_view prefix);
Result<std::optional<KeptLetter>> letter_by_digest(Database&, const Digest&);
/// As they came.
Result<std::vector<KeptLetter>> answers_to(Database&, const Digest& letter);
/// As they came.
Result<std::vector<KeptLetter>> letters_about(Database&, LetterKind, const Digest& manifest_hash);
/// The manifest's hash of the bundle that brought or took it.
Result<std::optional<Digest>> carried_by(Database&, const Digest& letter);

} // namespace counterpart::core
