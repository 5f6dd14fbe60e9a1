// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopt.h"
#include "core/usecase/partnership.h"

namespace counterpart::core {

Result<PartnershipView> show_partnership(Session& session) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(KnownRegister adopted, require_register(session.db()));
    TRY_ASSIGN(const auto proposal, waiting_proposal(session.db()));
    TRY_ASSIGN(const auto trust, trust_in(session.db(), adopted.content.partnership));
    PartnershipView out;
    out.id = adopted.content.partnership;
    out.version = adopted.content.version;
    out.expired = adopted.content.expires <= now;
    out.we_coordinate = is_coordinator(adopted.content, session.identity().thumbprint());
    if (proposal) {
        out.proposed = proposal->content;
        // It was in order when it was kept; past its expiry nobody is waited for.
        const auto judged = judge(&adopted, proposal->signed_form, now);
        if (judged) out.signatures_wanted = judged->signatures_wanted;
    }
    if (trust) {
        out.confirmed_how = trust->how;
        out.confirmed = trust->confirmed;
    }
    out.newest = std::move(adopted.content);
    return out;
}

} // namespace counterpart::core
