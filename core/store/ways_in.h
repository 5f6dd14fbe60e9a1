// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_slots.h"
#include "core/session.h"

namespace counterpart::core {

// Changing what opens an open store: core/keys/KEYSLOTS.md. Each is logged.

/// That somebody knows the passphrase or holds the recovery key, before they may change it. A wrong
/// passphrase counts as a failed unlock. "store.wrong_passphrase", "recovery.wrong_key",
/// "store.too_many_attempts".
Result<void> check_way_in(Session& session, const UnlockSecret& secret);

/// A new passphrase in place of the old one. "passphrase.too_weak", "passphrase.too_long",
/// "keyslots.cost_out_of_range", "system.no_memory", io.*.
Result<void> set_passphrase(Session& session, const Passphrase& next, const crypto::Argon2Cost& cost);

/// A new recovery key in place of the old one, to be confirmed.
Result<RecoveryKey> set_recovery_key(Session& session);

/// It was typed back: "recovery.typed_differs" (invalid_argument) where it is another.
Result<void> confirm_recovery(Session& session, const RecoveryKey& typed);
Result<bool> is_recovery_confirmed(Session& session);
/// Until then nothing is shared and nothing taken in: "recovery.not_confirmed" (denied).
Result<void> require_recovery_confirmed(Session& session);

} // namespace counterpart::core
