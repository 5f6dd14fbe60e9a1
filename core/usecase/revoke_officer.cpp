// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PartnershipView> revoke_officer(Session& session, const Thumbprint& officer, std::string_view reason) {
    return change_register(session, "revoke_officer", officer.view(), [&](Register next, Instant now) {
        return without_officer(std::move(next), officer, reason, now);
    });
}

} // namespace counterpart::core
