// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/send.h"
#include "core/disclosure/policy.h"
#include "core/disclosure/selection.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

/// A disclosure that policy allows, worked out to the last fact: what the preview shows and the sealing seals.
struct DisclosurePlan {
    KnownRegister members;
    RegisteredAgency recipient;
    std::vector<Addressed> to;
    Terms terms;
    Selection selection;
};

/// The reasons of preview_disclosure().
Result<DisclosurePlan> plan_disclosure(Session&, const SealRequest&);

/// The selected facts with the changesets that sign them, as parts; then the attachments.
Result<std::vector<OutgoingPart>> parts_of(Session&, const Selection&);

} // namespace counterpart::core
