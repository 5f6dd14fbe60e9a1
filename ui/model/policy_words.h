// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/messages.h"

namespace counterpart::core {
struct PolicyVerdict;
}

namespace counterpart::ui {

/// What the partnership's policy says, each reason in words: what forbids, what asks for something, what is to be known.
/// An empty message: there is nothing of the kind.
struct PolicyWords {
    Message forbids;
    Message asks;
    Message notes;
    bool asksReason = false;
    bool asksSecondOfficer = false;
    bool operator==(const PolicyWords&) const = default;
};
PolicyWords policyWords(const core::PolicyVerdict& verdict);

} // namespace counterpart::ui
