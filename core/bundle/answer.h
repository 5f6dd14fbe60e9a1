// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/receipt.h"
#include "core/port/progress.h"
#include "core/session.h"

#include <functional>

namespace counterpart::core {

/// What an answer is about: a bundle that came.
struct Answered {
    const Manifest& manifest;
    Digest hash;
};

/// Writes a signed receipt for a bundle that came, sealed for its sender (and their agency's escrow key), the way every
/// bundle is written. `also` is more to write down with the intent. "disclosure.no_active_officer" (denied) where the
/// sender's key has ended since.
Result<void> answer_bundle(Session&, const Answered&, ReceiptResult, std::string_view reason,
                           std::unique_ptr<OutputFile> out, std::function<Result<void>()> also, Progress&);

} // namespace counterpart::core
