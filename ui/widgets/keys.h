// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QComboBox;
class QWidget;

namespace counterpart::ui {

/// Return presses the button that has the keyboard, on pages as in dialogs.
void pressedByReturn(QAbstractButton& button);
/// The wheel scrolls the page and never changes the choice below the pointer.
void leftByWheel(QComboBox& box);
/// Gives buttons, tick boxes, tabs and the labels of fields a letter each for Alt, which no menu of the window and no
/// other has that can be on the screen at the same time. Letters that were given stay; texts that were set anew get one again.
void giveLetters(QWidget& top);

} // namespace counterpart::ui
