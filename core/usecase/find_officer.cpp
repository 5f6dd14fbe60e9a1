// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/thumbprint.h"
#include "core/register/adopted.h"
#include "core/usecase/partnership.h"

namespace counterpart::core {

Result<Thumbprint> find_officer(Session& session, std::string_view prefix) {
    TRY_ASSIGN(const KnownRegister known, require_register(session.db()));
    const RegisteredOfficer* found = nullptr;
    for (const RegisteredOfficer& officer : known.content.officers) {
        if (digits_match(prefix, officer.thumbprint)) return officer.thumbprint;
        if (!to_hex(officer.thumbprint.view()).starts_with(prefix)) continue;
        if (found != nullptr) return fail(ErrorCode::conflict, "register.several_officers");
        found = &officer;
    }
    if (found == nullptr || prefix.empty()) return fail(ErrorCode::not_found, "register.unknown_officer");
    return found->thumbprint;
}

} // namespace counterpart::core
