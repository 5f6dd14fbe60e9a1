// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/receipt.h"
#include "core/port/progress.h"
#include "core/session.h"

#include <functional>
#include <optional>

namespace counterpart::core {

/// What an answer is about: a disclosure that came.
struct Answered {
    const Manifest& manifest;
    Digest hash;
    ByteView signed_manifest;
};

/// A stage that is reached, and why, of a refusal.
struct Reached {
    AnswerStage stage = AnswerStage::received;
    std::string reason = {};
};

/// Signs that these stages are reached and keeps it, each that is not signed yet; inside the caller's transaction.
Result<void> note_reached(Session&, const Answered&, const std::vector<Reached>&);
/// Whether this store has signed that it is, and when, by our clock.
Result<bool> is_reached(Database&, const Digest& manifest_hash, AnswerStage);
Result<std::optional<Instant>> reached_at(Database&, const Digest& manifest_hash, AnswerStage);

/// Writes our signed receipts for a disclosure that came, of all stages reached and of those now reached, sealed for its
/// sender, or where their key has ended for their agency's officers (and their agency's escrow key), the way every
/// bundle is written. `also` is more to write down with the intent. "disclosure.no_active_officer" (denied) where that
/// agency has none.
Result<void> answer_bundle(Session&, const Answered&, const std::vector<Reached>&, std::unique_ptr<OutputFile> out,
                           std::function<Result<void>()> also, Progress&);

} // namespace counterpart::core
