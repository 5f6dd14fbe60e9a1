// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "ui/model/choices.h"
#include "ui/model/display.h"
#include "ui/model/messages.h"

namespace counterpart::core {
struct ApprovalStanding;
}

namespace counterpart::ui {

/// Who of that agency may be asked to sign as second officer, besides `us`; ids in hexadecimal.
std::vector<Choice> colleagueChoices(const core::Register& members, const core::AgencyId& own, const core::Thumbprint& us, core::Instant now);

/// How a second officer stands to what is on the check page.
struct SecondOfficer {
    Message message;       ///< empty: policy asks for none
    bool signedNow = false; ///< a colleague has agreed to exactly this
    bool operator==(const SecondOfficer&) const = default;
};
SecondOfficer secondOfficer(const core::ApprovalStanding& standing, const Display& display);

} // namespace counterpart::ui
