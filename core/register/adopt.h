// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/adopted.h"
#include "core/register/rules.h"

#include <string_view>

namespace counterpart::core {

enum class RegisterOutcome {
    adopted,
    same,
    older,    ///< we hold a newer one; nothing was looked at but its partnership and number
    proposed, ///< kept until enough have signed; only where we coordinate
};

struct TakenRegister {
    RegisterOutcome outcome = RegisterOutcome::same;
    std::uint64_t version = 0;           ///< of the one that came
    std::uint32_t signatures_wanted = 0; ///< of a proposal
};

/// Who takes it.
struct RegisterMember {
    Thumbprint thumbprint;
    AgencyId agency;
};

/// Takes in a register that came by itself or in a disclosure; inside the caller's transaction, and nothing has
/// changed where it refuses. With none held yet it is the first of a partnership: `expect_digits` are then those that a
/// coordinator who signed it has read out by voice, and trust in that coordinator is written down. Where digits are
/// given later they must fit, too.
/// "register.not_confirmed", "register.we_are_not_in_it" (denied), "register.digits_differ" (tampered),
/// "register.proposal_waits" (conflict: another one), and those of judge() but "register.older".
Result<TakenRegister> take_register(Database& db, const SignedRegister& incoming, const RegisterMember& us, Instant now,
                                    std::string_view expect_digits = {});

/// A change that we have made ourselves and signed: adopted at once where our signature is enough, otherwise kept as
/// the proposal.
Result<TakenRegister> take_own_register(Database& db, const SignedRegister& ours, Instant now);

} // namespace counterpart::core
