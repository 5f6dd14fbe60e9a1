// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace counterpart::ui {

enum class Scheme { system, light, dark };

/// All colours of the program. Each text colour stands at 4.5:1 or more on window and base (tests/widgets).
struct Colours {
    QColor window, base, raised, text, quiet, line, accent, onAccent, good, attention, stop;
};
Colours coloursOf(bool dark);
/// Those of the palette in use.
const Colours& colours();

/// Style, palette and text size (percent of the system's) of the whole program.
void applyStyle(QApplication& application, Scheme scheme, int textPercent);

} // namespace counterpart::ui
