// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/agreement.h"

#include "core/register/adopted.h"

#include <algorithm>

namespace counterpart::core {

Result<std::optional<ManifestAgreement>> agreement_for(Database& db, const KnownRegister& known, std::string_view gateway,
                                                       std::string_view title) {
    const Agreement& agreement = known.content.agreement;
    const bool chosen = !title.empty();
    if (chosen && title != agreement.title) return fail(ErrorCode::not_found, "agreement.unknown");
    if (agreement.title.empty()) return std::nullopt;
    const bool covers = agreement.gateways.empty() || std::ranges::find(agreement.gateways, gateway) != agreement.gateways.end();
    if (!covers && chosen) return fail(ErrorCode::denied, "disclosure.gateway_not_in_agreement");
    if (!covers) return std::nullopt;
    TRY_ASSIGN(const std::uint64_t since, agreement_since(db, known));
    return ManifestAgreement{agreement.title, since};
}

} // namespace counterpart::core
