// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// How a bundle stands among those that came from its sender before.
struct SequenceFinding {
    bool next = true;                 ///< the one after the newest known
    bool late = false;                ///< fills a gap
    std::uint64_t missing_before = 0; ///< numbers below it, above the newest known, that have not come
};

/// A bundle that was taken in or refused before.
struct Earlier {
    std::int64_t row = 0; ///< bundle_received.id
    std::string state;    ///< imported, imported_in_part, refused
    std::string reason; ///< why it was refused
    Instant received;
};
Result<std::optional<Earlier>> earlier(Database&, const Digest& manifest_hash);

/// Checks 14 and 15 of core/bundle/BUNDLE.md: "bundle.already_here" (conflict; detail: when, RFC 3339),
/// "bundle.id_reused", "bundle.counter_reused", "bundle.history_forked", "bundle.older_than_known" (tampered).
Result<SequenceFinding> check_sequence(Database&, const Manifest&, const Digest& manifest_hash, const Thumbprint& us);

/// For a bundle of ours: the next number for this recipient, and what it follows.
Result<ManifestRecipient> next_for(Database&, const Thumbprint& recipient);

/// How many numbers of this sender, below the newest that came, are missing.
Result<std::uint64_t> gaps_of(Database&, const Thumbprint& sender);

} // namespace counterpart::core
