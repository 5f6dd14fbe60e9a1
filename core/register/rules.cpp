// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/rules.h"

#include <algorithm>
#include <iterator>

namespace counterpart::core {
namespace {

std::uint32_t missing(std::uint32_t threshold, const std::vector<Thumbprint>& signers) {
    const auto have = static_cast<std::uint32_t>(std::min<std::size_t>(signers.size(), threshold));
    return threshold - have;
}

/// What a later version may not undo, however well it is signed: changesets of long ago are verified with the
/// keys in it.
bool keeps_history(const Register& current, const Register& next) {
    if (next.policy_version < current.policy_version) return false; // rules that were made stricter stay so
    const bool same_policy = next.policy_version == current.policy_version;
    if (same_policy && next.policy != current.policy) return false;
    const bool agencies = std::ranges::all_of(current.agencies, [&](const RegisteredAgency& agency) {
        return find_agency(next, agency.id) != nullptr;
    });
    return agencies && std::ranges::all_of(current.officers, [&](const RegisteredOfficer& officer) {
        const RegisteredOfficer* later = find_officer(next, officer.thumbprint);
        if (later == nullptr || later->agency != officer.agency) return false;
        // A key may turn out to have been lost earlier than was thought, never later.
        return !officer.revoked || (later->revoked && later->revoked->when <= officer.revoked->when);
    });
}

Error lacking(bool coordinators_change) {
    return {ErrorCode::tampered,
            coordinators_change ? "register.root_changed" : "register.not_enough_signatures",
            {}};
}

} // namespace

Error lacking(const Judgement& proposal) {
    return lacking(proposal.coordinators_change);
}

Result<Judgement> judge(const KnownRegister* current, const SignedRegister& candidate, Instant now) {
    Judgement out;
    TRY_ASSIGN(out.candidate, read_register(candidate));
    const Register& next = out.candidate.content;
    out.signers = signers_among(candidate, next.coordinators, next);
    if (current == nullptr) {
        out.signatures_wanted = missing(next.threshold, out.signers);
        if (out.signatures_wanted > 0) return tl::make_unexpected(lacking(false));
        if (next.expires <= now) return fail(ErrorCode::denied, "register.expired");
        keep_signatures_of(out.candidate.signed_form, out.signers);
        return out;
    }
    const Register& held = current->content;
    if (next.partnership != held.partnership) return fail(ErrorCode::conflict, "register.other_partnership");
    if (out.candidate.digest == current->digest) {
        out.verdict = Verdict::same;
        return out;
    }
    if (next.version < held.version) return fail(ErrorCode::conflict, "register.older");

    // Before anything is said about what it holds: did anybody sign it whose word counts?
    const auto signers = signers_among(candidate, held.coordinators, held);
    out.coordinators_change = next.coordinators != held.coordinators || next.threshold != held.threshold;
    if (signers.empty()) return tl::make_unexpected(lacking(out.coordinators_change));
    std::vector<Thumbprint> either;
    std::ranges::set_union(signers, out.signers, std::back_inserter(either));
    keep_signatures_of(out.candidate.signed_form, either);
    const std::uint32_t of_held = missing(held.threshold, signers);
    const std::uint32_t of_new = out.coordinators_change ? missing(next.threshold, out.signers) : 0;
    out.signatures_wanted = std::max(of_held, of_new);
    if (next.version == held.version) {
        if (out.signatures_wanted > 0) return tl::make_unexpected(lacking(out.coordinators_change));
        return fail(ErrorCode::tampered, "register.forked");
    }
    if (next.version == held.version + 1 && next.previous != current->digest) {
        return fail(ErrorCode::tampered, "register.forked");
    }
    if (!keeps_history(held, next)) return fail(ErrorCode::tampered, "register.history_changed");
    if (next.expires <= now) return fail(ErrorCode::denied, "register.expired");
    out.verdict = out.signatures_wanted > 0 ? Verdict::proposal : Verdict::adopt;
    return out;
}

} // namespace counterpart::core
