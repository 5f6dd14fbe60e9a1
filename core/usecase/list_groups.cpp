// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/group_requests.h"

namespace counterpart::core {

Result<std::vector<GroupView>> list_groups(Session& session) {
    TRY_ASSIGN(const auto groups, all_groups(session.db()));
    std::vector<GroupView> out;
    for (const RecipientGroup& group : groups) {
        TRY_ASSIGN(auto view, view_of(session, group));
        out.push_back(std::move(view));
    }
    return out;
}

Result<GroupView> show_group(Session& session, std::string_view name) {
    TRY_ASSIGN(const RecipientGroup group, group_named(session.db(), name));
    return view_of(session, group);
}

} // namespace counterpart::core
