// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/group_requests.h"

namespace counterpart::core {

namespace {

/// What is wrong with the store, or with us, is no one agency's.
bool is_everybodys(const Error& error) {
    return error.code == ErrorCode::storage || error.code == ErrorCode::internal || error.code == ErrorCode::io;
}

} // namespace

Result<GroupPreview> preview_group(Session& session, const GroupRequest& asked) {
    TRY_ASSIGN(const auto members, requests_of(session, asked));
    GroupPreview out;
    std::vector<Digest> selections;
    for (const GroupMember& member : members) {
        auto preview = member.request ? preview_disclosure(session, *member.request) : tl::make_unexpected(member.request.error());
        if (preview) {
            selections.push_back(preview->digest);
            out.agencies.push_back({member.name, std::move(*preview), std::nullopt});
        } else if (is_everybodys(preview.error())) {
            return tl::make_unexpected(std::move(preview).error());
        } else {
            out.agencies.push_back({member.name, std::nullopt, std::move(preview).error()});
        }
    }
    out.digest = group_digest(selections);
    return out;
}

} // namespace counterpart::core
