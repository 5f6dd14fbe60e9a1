// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace counterpart::ui {

/// Words, dates and numbers of the whole program: "cy_GB", "en_GB"; empty: as the system has it. Windows that are there hear of
/// it by QEvent::LanguageChange.
void applyLanguage(QApplication& application, const QString& locale);

} // namespace counterpart::ui
