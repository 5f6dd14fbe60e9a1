// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/register/codec.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// The agreement of the register that a disclosure under this gateway goes under, and since which version it stands.
/// Without a title the register's own, where it names the gateway or none; nothing where it does not, or where there is
/// no agreement. Whether there must be one is for policy to say (agreement.named). With a title that one and no other:
/// "agreement.unknown" (not_found), "disclosure.gateway_not_in_agreement" (denied).
Result<std::optional<ManifestAgreement>> agreement_for(Database&, const KnownRegister&, std::string_view gateway,
                                                       std::string_view title);

} // namespace counterpart::core
