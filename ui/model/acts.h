// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace counterpart::ui {

/// What an act of the log is called: "Attach a file". Empty for one that this program does not know.
QString actWords(std::string_view act);

} // namespace counterpart::ui
