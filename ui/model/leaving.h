// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"
#include "ui/model/policy_words.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct DisclosurePreview;
}

namespace counterpart::ui {

/// What would leave, counted anew with every change.
struct Leaving {
    QString whoOpens;
    QString counts;
    QString leftOut; ///< withheld, and what partners do not let us pass on
    int officers = 0;
    bool ready = false; ///< nothing stands in the way
    PolicyWords policy;
    Message people;   ///< whom it is about, and who else is in it
    Message mentions; ///< kept words in texts that leave
};
Leaving leavingOf(const core::DisclosurePreview& preview, const Display& display);

/// Each attribute of each record that leaves, and what stays with what it is kept by. A row with a tick is the
/// officer's to choose; its id is the record's, with the attribute behind it where it is not the whole record.
/// The order does not change with what is ticked.
std::vector<Row> contentRows(const core::DisclosurePreview& preview, const Display& display);

} // namespace counterpart::ui
