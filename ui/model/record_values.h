// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "ui/model/display.h"

#include <QStringList>

namespace counterpart::ui {

// The values of a record as one reads them in a list: what stands, ours before others', with no word of who says so. For
// that the record itself is opened.

/// The first claim of it, or none.
const core::ClaimView* claimOf(const core::RecordView& record, std::string_view attribute);
QString valueOf(const core::RecordView& record, std::string_view attribute, const Display& display);
QStringList valuesOf(const core::RecordView& record, std::string_view attribute, const Display& display);
/// The code itself; empty where there is none.
std::string codeOf(const core::RecordView& record, std::string_view attribute);
const core::PartialDate* dateOf(const core::RecordView& record, std::string_view attribute);
/// Sorts by time; what has none comes last.
qlonglong orderOf(const core::PartialDate* date);
/// "Good: what it means."
QString meaningOf(std::string_view vocabulary, const std::string& code);

} // namespace counterpart::ui
