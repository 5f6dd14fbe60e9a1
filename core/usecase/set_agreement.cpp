// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PartnershipView> set_agreement(Session& session, const Agreement& agreement) {
    return change_register(session, "set_agreement", {},
                           [&](Register next, Instant) { return with_agreement(std::move(next), agreement); });
}

} // namespace counterpart::core
