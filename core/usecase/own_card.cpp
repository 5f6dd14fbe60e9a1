// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/own_card.h"

#include "core/keys/thumbprint.h"
#include "core/register/escrow.h"

namespace counterpart::core {

Result<Card> own_card(Session& session) {
    const OfficerProfile& officer = session.officer();
    TRY_ASSIGN(const auto escrow, own_escrow(session.db()));
    return Card{officer.name,        officer.role, officer.agency_name,
                officer.agency_kind, session.identity().public_identity(), session.ports().clock.now(),
                escrow};
}

CardView view_of(const Card& card) {
    const Thumbprint thumbprint = thumbprint_of(card.keys);
    return {card.name,  card.role, card.agency_name, card.agency_kind, thumbprint, digits_of(thumbprint),
            card.escrow.has_value(), card.made};
}

} // namespace counterpart::core
