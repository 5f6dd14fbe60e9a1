// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"
#include "core/exchange/receive.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

/// What the verified manifest says, in words; what would change is only known once the parts are read.
Result<BundleView> view_of(Session&, const Arrived&);
/// Adds what its parts say beside records: answers, letters, and the origins of what its sender passes on.
Result<void> tell_what_it_brought(Session&, const Receiving&, BundleView&);
/// What an answer to it is about; while it lives.
Answered answered(const Arrived&);
/// That it is the bundle that was looked at, where one was: "bundle.changed_since_inspected" (conflict).
Result<void> check_inspected(const Arrived&, const std::optional<Digest>& expected);

} // namespace counterpart::core
