// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::ui {

/// A date that was typed in three boxes, as one text that is taken as a date: "12/4/1985", "4/1985", "1985~". A month may be
/// its name or the beginning of it. What is not known is left empty; all empty gives nothing.
QString typedDate(const QString& day, const QString& month, const QString& year, bool about);

} // namespace counterpart::ui
