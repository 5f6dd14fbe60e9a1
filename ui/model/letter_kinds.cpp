// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/letter_kinds.h"

namespace counterpart::ui {

bool isReadAmongLetters(core::LetterKind kind) { return kind != core::LetterKind::statement; }

LetterPlace placeOf(core::LetterKind kind) {
    switch (kind) {
    case core::LetterKind::request:
    case core::LetterKind::request_answer: return LetterPlace::requests;
    case core::LetterKind::challenge:
    case core::LetterKind::challenge_answer: return LetterPlace::challenges;
    case core::LetterKind::approval_request:
    case core::LetterKind::approval: return LetterPlace::approvals;
    case core::LetterKind::recall:
    case core::LetterKind::disposal:
    case core::LetterKind::statement: return LetterPlace::recalls;
    }
    return LetterPlace::requests;
}

} // namespace counterpart::ui
