// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "ui/model/display.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// The conditions under which something came, in one line.
QString termsWords(const core::TermsView& terms, const Display& display);
/// Short, the strictest code of all; whole where there is room. Empty for what was stated here.
Cell termsCell(const std::vector<core::TermsView>& terms, const Display& display);

} // namespace counterpart::ui
