// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"
#include "ui/model/messages.h"

namespace counterpart::core {
struct ApprovalStanding;
}

namespace counterpart::ui {

/// How a second officer stands to what is on the check page.
struct SecondOfficer {
    Message message;       ///< empty: policy asks for none
    bool signedNow = false; ///< a colleague has agreed to exactly this
    bool operator==(const SecondOfficer&) const = default;
};
SecondOfficer secondOfficer(const core::ApprovalStanding& standing, const Display& display);

} // namespace counterpart::ui
