// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/codec.h"

namespace counterpart::core {

enum class Verdict {
    adopt,
    same,     ///< it is the one held
    proposal, ///< in order, but signatures are missing
};

struct Judgement {
    Verdict verdict = Verdict::adopt;
    KnownRegister candidate; ///< with the signatures that count: at most as many as both lists of coordinators have
    /// How many signatures are missing for a proposal: of the coordinators held and, where coordinators change, of
    /// the new ones, whichever lacks more.
    std::uint32_t signatures_wanted = 0;
    std::vector<Thumbprint> signers;   ///< coordinators of the candidate whose signatures are good; ascending
    bool coordinators_change = false;  ///< they or the threshold
};

/// What becomes of a register that came in, next to the one held (none: the first of a partnership). It depends on
/// its arguments alone. REGISTER.md, "Who may change it".
/// "register.other_partnership", "register.older" (conflict); "register.forked", "register.history_changed",
/// "register.not_enough_signatures", "register.root_changed" (tampered); "register.expired" (denied); those of
/// decode_register().
Result<Judgement> judge(const KnownRegister* current, const SignedRegister& candidate, Instant now);

/// What a store says of a proposal that it has no use for: register.root_changed or
/// register.not_enough_signatures.
Error lacking(const Judgement& proposal);

} // namespace counterpart::core
