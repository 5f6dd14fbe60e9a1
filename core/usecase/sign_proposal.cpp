// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PartnershipView> sign_proposal(Session& session) {
    const Thumbprint& us = session.identity().thumbprint();
    TRY_ASSIGN(const KnownRegister current, require_register(session.db()));
    TRY_ASSIGN(auto waiting, waiting_proposal(session.db()));
    if (!waiting) return fail(ErrorCode::not_found, "register.no_proposal");
    if (!is_coordinator(current.content, us) && !is_coordinator(waiting->content, us)) {
        return fail(ErrorCode::denied, "register.not_a_coordinator");
    }
    add_signature(waiting->signed_form, session.identity());
    TRY(session.act([&]() -> Result<void> {
        TRY(take_own_register(session.db(), waiting->signed_form, session.ports().clock.now()));
        return session.audit(register_event("sign_proposal", {}, waiting->content.version));
    }));
    return show_partnership(session);
}

} // namespace counterpart::core
