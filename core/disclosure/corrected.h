// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/withhold.h"
#include "core/projection/claim.h"
#include "core/store/sqlite.h"

#include <vector>

namespace counterpart::core {

/// A value that left in a disclosure and that our agency has since replaced or taken back; the agency that has it does
/// not know.
struct CorrectedFact {
    std::int64_t bundle = 0; ///< row of bundle_sent
    AgencyId to;
    Claim was;
    Claim now; ///< what replaces it by now, at the end of the chain
};

/// Of every disclosure that was written, or of one bundle: by record, bundle and fact. Without what a recall of ours takes
/// back that was written, unless every answer to it declines.
Result<std::vector<CorrectedFact>> corrected_facts(Database&, const AgencyId& own_agency, std::optional<std::int64_t> bundle = {});

/// What must stay of these records so that nothing leaves but what that bundle had, what replaces it, and what decides a
/// record's meaning and cannot stay.
Result<std::vector<Withhold>> beside_correction(Database&, const AgencyId& own_agency, std::int64_t bundle, const std::vector<RecordId>& records);

} // namespace counterpart::core
