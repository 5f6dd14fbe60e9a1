// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/page.h"
#include "core/usecase/letters.h"

namespace counterpart::cli {

/// "a recall", "a request" …
std::string_view words_of(core::LetterKind kind);

/// A letter that was written: where it lies is for the caller to say.
Json json_of(const core::PostedLetter& posted);
/// What a colleague was asked.
Page page_of_asked(const core::PostedLetter& posted);

/// The members and the lines that every letter has.
Json json_of(const core::LetterView& letter);
Page page_of(const core::LetterView& letter);

} // namespace counterpart::cli
