// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/adopt.h"
#include "core/register/edit.h"
#include "core/session.h"
#include "core/usecase/partnership.h"

#include <functional>

namespace counterpart::core {

/// What every coordinator's verb does around its own change: the next version, signed by us, adopted or kept as the
/// proposal, and written into the log as `act` on `subject`. `change` gets the next version with nothing changed
/// yet, and the time. "partnership.none", "register.not_a_coordinator" (denied), "register.proposal_waits"
/// (conflict), "register.full" (denied), those of `change`.
Result<PartnershipView> change_register(Session& session, std::string act, ByteView subject,
                                        const std::function<Result<Register>(Register next, Instant now)>& change);

/// What the log says of an act on the register: `version`, and of whom or what.
AuditEvent register_event(std::string act, ByteView subject, std::uint64_t version);

} // namespace counterpart::core
