// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"
#include "ui/model/policy_words.h"
#include "ui/model/second_officer.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct DisclosurePreview;
struct GroupPreview;
}

namespace counterpart::ui {

struct SealStart;

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
    Message passing;  ///< what partners wrote: what goes, and what stays and why
    SecondOfficer second;
    Message agreement;
    std::vector<Message> groups; ///< of a group: who would see what
};
Leaving leavingOf(const core::DisclosurePreview& preview, const Display& display);

/// Under which agreement it would go, and whether that is due to be looked at again.
Message agreementWords(const core::DisclosurePreview& preview, const SealStart& start, const Display& display);
/// Why one of a group would see nothing, and what to do.
Message groupRefusal(const Error& error);
/// Who of a group would see what, an agency each.
std::vector<Message> whoSeesWhat(const core::GroupPreview& preview);

/// Each attribute of each record that leaves, and what stays with what it is kept by. A row with a tick is the
/// officer's to choose; its id is the record's, with the attribute behind it where it is not the whole record,
/// and "=" and the value's digest where an attribute has several.
/// The order does not change with what is ticked.
std::vector<Row> contentRows(const core::DisclosurePreview& preview, const Display& display);

} // namespace counterpart::ui
