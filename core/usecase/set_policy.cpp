// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/policy.h"
#include "core/usecase/change_register.h"

namespace counterpart::core {

Result<PolicyView> show_policy(Session& session) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const std::string& own = members.content.policy;
    TRY_ASSIGN(const Policy policy, policy_in_force(members.content));
    return PolicyView{policy.version, policy.title, !own.empty(), own.empty() ? std::string(built_in_policy_document()) : own};
}

Result<PartnershipView> set_policy(Session& session, const std::filesystem::path& file) {
    auto read = session.ports().files.read(file, kMaxPolicyBytes);
    if (!read && read.error().reason == "io.too_large") return fail(ErrorCode::malformed, "policy.too_large");
    TRY_ASSIGN(const Bytes bytes, std::move(read));
    return change_register(session, "set_policy", {}, [&](Register next, Instant) {
        return with_policy(std::move(next), std::string(bytes.begin(), bytes.end()));
    });
}

} // namespace counterpart::core
