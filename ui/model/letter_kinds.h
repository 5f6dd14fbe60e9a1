// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"

#include <QByteArray>

namespace counterpart::ui {

/// Where letters are read and answered; their order is that of the tabs.
enum class LetterPlace { requests, challenges, approvals, recalls, corrections };

/// A letter that came, and where it is read.
struct LetterFound {
    LetterPlace place = LetterPlace::requests;
    QByteArray letter;
};

/// Where it is read; nowhere for a statement of the books, which has a place of its own.
bool isReadAmongLetters(core::LetterKind kind);
LetterPlace placeOf(core::LetterKind kind);

} // namespace counterpart::ui
