// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/disclosure_plan.h"
#include "core/usecase/group_requests.h"

namespace counterpart::core {

namespace {

/// Of whom it is, for an officer who named several; the reason stays.
tl::unexpected<Error> refused_for(const GroupMember& member, const Error& error) {
    return fail(error.code, error.reason, error.detail.empty() ? member.name : member.name + ": " + error.detail);
}

/// What each would be sealed with: all of them are allowed, or none is.
Result<std::vector<Digest>> allowed(Session& session, const std::vector<GroupMember>& members) {
    std::vector<Digest> out;
    for (const GroupMember& member : members) {
        if (!member.request) return refused_for(member, member.request.error());
        const auto plan = plan_sealing(session, *member.request, {});
        if (!plan) return refused_for(member, plan.error());
        out.push_back(plan->selection.digest);
    }
    return out;
}

} // namespace

Result<std::vector<SealedForGroup>> seal_group(Session& session, const GroupRequest& asked, const std::filesystem::path& folder,
                                               const std::optional<Digest>& expected, Progress& progress) {
    TRY_ASSIGN(const auto members, requests_of(session, asked));
    TRY_ASSIGN(const auto selections, allowed(session, members));
    if (expected && *expected != group_digest(selections)) return fail(ErrorCode::conflict, "disclosure.changed_since_preview");
    TRY_ASSIGN(const bool there, session.ports().files.exists(folder));
    if (!there) return fail(ErrorCode::not_found, "io.not_found");
    std::vector<SealedForGroup> out;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::filesystem::path file = folder / random_bundle_name(session.ports().random);
        auto sealed = seal_disclosure(session, *members[i].request, file, Existing::refuse, selections[i], progress);
        if (!sealed) return refused_for(members[i], sealed.error());
        out.push_back({file, std::move(*sealed)});
    }
    return out;
}

} // namespace counterpart::core
