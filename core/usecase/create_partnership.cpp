// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"
#include "core/usecase/own_card.h"

namespace counterpart::core {

Result<PartnershipView> create_partnership(Session& session, std::string_view name) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(const auto existing, adopted_register(session.db()));
    if (existing) return fail(ErrorCode::conflict, "partnership.exists");
    TRY_ASSIGN(const Card card, own_card(session));
    TRY_ASSIGN(const Register first, founded(session.ports().random.make<PartnershipId>(), name, card, now));
    SignedRegister form{encode_register(first), {}};
    add_signature(form, session.identity());
    TRY(session.act([&]() -> Result<void> {
        TRY(put_trust(session.db(), {first.partnership, session.identity().thumbprint(), now, "founded"}));
        TRY(take_own_register(session.db(), form, now));
        return session.audit(register_event("create_partnership", first.partnership.view(), first.version));
    }));
    return show_partnership(session);
}

} // namespace counterpart::core
