// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/post.h"
#include "core/letter/letters.h"
#include "core/projection/names.h"

namespace counterpart::core {

/// What every letter shows, whatever it says.
struct LetterView {
    LetterId id;
    LetterKind kind = LetterKind::recall;
    std::string from; ///< agencies
    std::string to;
    std::string author; ///< the officer
    Instant claimed;    ///< by the author's clock
    Instant since;      ///< when it was written or came, by ours
    bool own = false;
};
LetterView view_of(const KeptLetter&, const Names&);

} // namespace counterpart::core
