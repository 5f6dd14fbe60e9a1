// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/agreement.h"
#include "core/disclosure/content.h"
#include "core/disclosure/policy.h"
#include "core/disclosure/selection.h"
#include "core/exchange/send.h"
#include "core/letter/approval.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/passing_on.h"

namespace counterpart::core {

/// A disclosure worked out to the last fact, and what policy says of it: what the preview shows and the sealing seals.
struct DisclosurePlan {
    KnownRegister members;
    RegisteredAgency recipient;
    std::vector<Addressed> to;
    Terms terms;
    std::optional<ManifestAgreement> agreement;
    Selection selection;
    PolicyVerdict verdict;
    std::vector<NotPassedOn> not_passed_on = {};
};

/// The reasons of preview_disclosure(). `act` is what the officer is about to do.
Result<DisclosurePlan> plan_disclosure(Session&, const SealRequest&, PolicyAct act);

/// The plan of what may be sealed once a second officer has signed, where policy asks for one.
Result<DisclosurePlan> plan_for_signature(Session&, const SealRequest&);
/// The plan of what may be sealed now: preview_disclosure()'s and seal_disclosure()'s reasons to refuse it.
Result<DisclosurePlan> plan_sealing(Session&, const SealRequest&, const std::optional<Digest>& expected);

/// What the manifest would say: words, codes, recipients (each still number 1), what is disclosed.
Manifest manifest_of(const SealRequest&, const DisclosurePlan&);
/// What a second officer answers for.
ApprovalTerms terms_to_approve(const SealRequest&, const DisclosurePlan&);
/// Whether something is written where policy asks why it is shared all the same.
bool has_override_reason(const SealRequest&);

/// As parts: the origins of partners' facts, the selected facts with the changesets that sign them, the attachments.
Result<std::vector<OutgoingPart>> parts_of(Session&, const Selection&);

} // namespace counterpart::core
