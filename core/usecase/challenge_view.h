// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/challenges.h"

namespace counterpart::core {

/// A challenge with all its answers and what is doubted.
Result<ChallengeView> view_of_challenge(Session&, const Names&, const KeptLetter&);
/// Beside each value of the record what is doubted of it.
Result<void> add_challenges(Session&, const Names&, RecordView&);

} // namespace counterpart::core
