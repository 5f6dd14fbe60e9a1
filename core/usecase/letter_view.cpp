// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letters.h"

namespace counterpart::core {

LetterView view_of(const KeptLetter& kept, const Names& names) {
    const Letter& letter = kept.letter;
    return {letter.id, letter.kind, names.agency(letter.from), names.agency(letter.to), names.officer(kept.author), letter.claimed, kept.since, kept.own};
}

} // namespace counterpart::core
