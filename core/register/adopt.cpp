// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopt.h"

#include "core/keys/thumbprint.h"

#include <algorithm>

namespace counterpart::core {
namespace {

Result<Thumbprint> confirmed_anchor(const Judgement& judged, std::string_view digits) {
    if (digits.empty()) return fail(ErrorCode::denied, "register.not_confirmed");
    const auto signer = std::ranges::find_if(
        judged.signers, [&](const Thumbprint& thumbprint) { return digits_match(digits, thumbprint); });
    if (signer == judged.signers.end()) return fail(ErrorCode::tampered, "register.digits_differ");
    return *signer;
}

/// Thumbprints are hashes of both keys: who is found has exactly our keys.
Result<void> require_us(const Register& reg, const RegisterMember& us) {
    const RegisteredOfficer* officer = find_officer(reg, us.thumbprint);
    if (officer == nullptr || officer->agency != us.agency) {
        return fail(ErrorCode::denied, "register.we_are_not_in_it");
    }
    return {};
}

/// Two copies of one proposal are one with the signatures of both; two proposals at once are not kept.
Result<Judgement> joined_with_waiting(Database& db, const KnownRegister* current, Judgement judged, Instant now) {
    TRY_ASSIGN(const auto waiting, waiting_proposal(db));
    if (!waiting) return judged;
    if (waiting->digest != judged.candidate.digest) return fail(ErrorCode::conflict, "register.proposal_waits");
    SignedRegister joined = judged.candidate.signed_form;
    merge_signatures(joined, waiting->signed_form);
    return judge(current, joined, now);
}

Result<TakenRegister> take(Database& db, const KnownRegister* current, Judgement judged, Instant now) {
    if (judged.verdict == Verdict::proposal) {
        TRY_ASSIGN(judged, joined_with_waiting(db, current, std::move(judged), now));
    }
    TakenRegister out{RegisterOutcome::adopted, judged.candidate.content.version, 0};
    switch (judged.verdict) {
    case Verdict::same:
        out.outcome = RegisterOutcome::same;
        return out;
    case Verdict::adopt:
        TRY(put_register(db, judged.candidate, RegisterState::adopted, now));
        return out;
    case Verdict::proposal:
        out.outcome = RegisterOutcome::proposed;
        out.signatures_wanted = judged.signatures_wanted;
        TRY(put_register(db, judged.candidate, RegisterState::proposed, now));
        return out;
    }
    return out;
}

} // namespace

Result<TakenRegister> take_register(Database& db, const SignedRegister& incoming, const RegisterMember& us, Instant now,
                                    std::string_view expect_digits) {
    TRY_ASSIGN(const auto current, adopted_register(db));
    auto judged = judge(current ? &*current : nullptr, incoming, now);
    if (!judged && judged.error().reason == "register.older") {
        TRY_ASSIGN(const Register old, decode_register(incoming.payload));
        return TakenRegister{RegisterOutcome::older, old.version, 0};
    }
    if (!judged) return tl::make_unexpected(std::move(judged).error());
    std::optional<Trust> trust;
    if (!current || !expect_digits.empty()) {
        TRY_ASSIGN(const Thumbprint anchor, confirmed_anchor(*judged, expect_digits));
        trust = Trust{judged->candidate.content.partnership, anchor, now, "digits"};
    }
    TRY(require_us(judged->candidate.content, us));
    if (judged->verdict == Verdict::proposal) {
        // Who cannot sign it has no use for it; whoever may, by either list, keeps it.
        const bool ours = is_coordinator(current->content, us.thumbprint) ||
                          is_coordinator(judged->candidate.content, us.thumbprint);
        if (!ours) return tl::make_unexpected(lacking(*judged));
    } else if (trust) {
        TRY(put_trust(db, *trust));
    }
    return take(db, current ? &*current : nullptr, std::move(*judged), now);
}

Result<TakenRegister> take_own_register(Database& db, const SignedRegister& ours, Instant now) {
    TRY_ASSIGN(const auto current, adopted_register(db));
    TRY_ASSIGN(Judgement judged, judge(current ? &*current : nullptr, ours, now));
    return take(db, current ? &*current : nullptr, std::move(judged), now);
}

} // namespace counterpart::core
