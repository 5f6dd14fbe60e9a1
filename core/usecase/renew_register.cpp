// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PartnershipView> renew_register(Session& session) {
    return change_register(session, "renew_register", {}, [](Register next, Instant) -> Result<Register> {
        return next; // every version is issued anew
    });
}

} // namespace counterpart::core
