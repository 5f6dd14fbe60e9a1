// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/settings.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace counterpart::ui {

/// All colours of the program. Text stands at 4.5:1 or more on window, base and raised, in high contrast at 7:1; `border`,
/// what a control is known by, at 3:1; `line` only parts what can be told apart without it (tests/widgets).
struct Colours {
    QColor window, base, raised, text, quiet, line, border, accent, onAccent, good, attention, stop;
    int focus = 2; ///< width of the frame around what has the keyboard, in pixels
};
/// Of a look that is not the system's.
Colours coloursOf(Look look);
/// Those in use.
const Colours& colours();

/// Whether the system asks for high contrast: one ground for everything, and text at 7:1 on it.
bool saysHighContrast(const QPalette& palette);
/// The system's own high contrast colours; what is too faint on its ground is as its text.
Colours highContrastOf(const QPalette& palette);

/// Style, palette and text size (percent of the system's) of the whole program.
void applyStyle(QApplication& application, Look look, int textPercent);

} // namespace counterpart::ui
