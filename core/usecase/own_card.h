// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/card.h"
#include "core/session.h"
#include "core/usecase/partnership.h"

namespace counterpart::core {

/// This officer's card as of now, with the escrow key that this store made and has had typed back.
Result<Card> own_card(Session& session);
CardView view_of(const Card& card);

} // namespace counterpart::core
