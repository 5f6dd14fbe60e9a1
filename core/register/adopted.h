// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/codec.h"
#include "core/store/sqlite.h"

#include <optional>
#include <string>

namespace counterpart::core {

// The tables register and trust of core/store/SCHEMA.md. A store belongs to one partnership at most.
// What comes out was checked when it went in; where it no longer reads back: "store.damaged" (storage).

enum class RegisterState { adopted, proposed };

/// The newest register this store goes by.
Result<std::optional<KnownRegister>> adopted_register(Database& db);
/// The same where there must be one: "partnership.none" (not_found).
Result<KnownRegister> require_register(Database& db);
/// The earliest adopted version of those here since which the agreement has stood as in `known`.
Result<std::uint64_t> agreement_since(Database& db, const KnownRegister& known);
/// The proposal that waits for signatures, newer than the adopted one.
Result<std::optional<KnownRegister>> waiting_proposal(Database& db);

/// Puts a version in, inside the caller's transaction. Whatever was proposed before goes: a proposal is overtaken by a
/// newer one and by an adopted version.
Result<void> put_register(Database& db, const KnownRegister& known, RegisterState state, Instant received);
Result<void> drop_proposal(Database& db);

/// Whose digits were compared, or who founded it.
struct Trust {
    PartnershipId partnership;
    Thumbprint anchor;
    Instant confirmed;
    std::string how; ///< "founded" or "digits"
    bool operator==(const Trust&) const = default;
};
Result<std::optional<Trust>> trust_in(Database& db, const PartnershipId& partnership);
Result<void> put_trust(Database& db, const Trust& trust);

} // namespace counterpart::core
