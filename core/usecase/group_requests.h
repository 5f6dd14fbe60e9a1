// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/groups.h"

namespace counterpart::core {

/// The group by the register and by our own names.
Result<GroupView> view_of(Session&, const RecipientGroup&);

/// One agency's part of a disclosure to a group, or why there is none: "group.agency_left" (denied), with_template()'s reasons.
struct GroupMember {
    AgencyId agency;
    std::string name;
    Result<SealRequest> request;
};
/// In the order of their names. "group.unknown", "partnership.none" (not_found).
Result<std::vector<GroupMember>> requests_of(Session&, const GroupRequest&);

/// Over what would leave for each, in their order.
Digest group_digest(const std::vector<Digest>& selections);

} // namespace counterpart::core
