// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/names.h"
#include "core/register/register.h"
#include "core/session.h"

#include <optional>

namespace counterpart::core {

/// Who is who by this register and, where it says nothing or there is none, by our own profile. Whoever is not known is
/// shown by the first eight hexadecimal digits of their id. The register is taken along: no view outlives anything.
Names names_from(std::optional<Register> known, const OfficerProfile& profile, const Thumbprint& us);
/// The same by the register this store goes by.
Result<Names> names_of(Session& session);

} // namespace counterpart::core
