// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/templates.h" // disclosure_templates(), find_template(): what may be chosen
#include "core/usecase/disclosures.h"

namespace counterpart::core {

/// The request with what its template says wherever the officer has said nothing: purpose, the gateway for the two
/// agencies' kinds, consent, handling, onward rule, review date, and the rules to keep values back by that the
/// partnership has, but for those set aside. The words for necessity and proportionality stay the officer's. "template.unknown",
/// "partnership.unknown_agency", "partnership.none" (not_found), "template.no_gateway" (denied: none for these kinds).
Result<SealRequest> with_template(Session&, SealRequest, std::string_view template_id);

} // namespace counterpart::core
