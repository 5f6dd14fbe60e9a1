// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/needs_attention.h"
#include "ui/model/display.h"
#include "ui/model/letter_kinds.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// Where a line of what needs attention leads.
struct HomeTarget {
    enum class Kind { cases, recoveryKey, partnership, books, letter, sent, received, record } kind = Kind::cases;
    QByteArray id;      ///< of a disclosure or record
    LetterFound letter; ///< of a letter
};
HomeTarget targetOf(const core::AttentionLine& line);

/// How urgent, what is to be done, about what, with whom, and by when.
namespace home_column {
enum Column { urgency, what, about, who, due };
}
QStringList homeHeadings();
Row rowOf(const core::AttentionLine& line, const QByteArray& id, const Display& display);
/// "5 things need you: 2 overdue, 1 due today."
QString summaryOf(const core::Attention& attention);

} // namespace counterpart::ui
