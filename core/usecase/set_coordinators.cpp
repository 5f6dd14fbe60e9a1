// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PartnershipView> set_coordinators(Session& session, const std::vector<Thumbprint>& coordinators,
                                         std::uint32_t threshold) {
    return change_register(session, "set_coordinators", {}, [&](Register next, Instant) {
        return with_coordinators(std::move(next), coordinators, threshold);
    });
}

} // namespace counterpart::core
