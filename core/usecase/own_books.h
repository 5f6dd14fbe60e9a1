// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/balance.h"
#include "core/register/register.h"
#include "core/session.h"

#include <string_view>

namespace counterpart::core {

/// A disclosure of theirs, with what became of it here.
struct SeenWithState {
    SeenHere seen;
    BookState state = BookState::opened;
};

/// What this store has sent to the agency, and has of it; ascending by manifest.
Result<std::vector<StatedSent>> sent_to(Session&, const AgencyId&);
Result<std::vector<SeenWithState>> seen_from(Session&, const AgencyId&);

/// "partnership.unknown_agency" (not_found), "disclosure.to_own_agency" (denied).
Result<const RegisteredAgency*> other_agency(const Session&, const Register&, std::string_view name);

} // namespace counterpart::core
