// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PartnershipView> withdraw_proposal(Session& session) {
    TRY_ASSIGN(const auto waiting, waiting_proposal(session.db()));
    if (!waiting) return fail(ErrorCode::not_found, "register.no_proposal");
    TRY(session.act([&]() -> Result<void> {
        TRY(drop_proposal(session.db()));
        return session.audit(register_event("withdraw_proposal", {}, waiting->content.version));
    }));
    return show_partnership(session);
}

} // namespace counterpart::core
