// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_slots.h"
#include "core/port/progress.h"
#include "core/session.h"

namespace counterpart::core {

inline constexpr std::size_t kMaxNameBytes = 200;

struct MadeStore {
    Session session;
    RecoveryKey recovery_key;
};

/// Makes a store and opens it: STORE.md, "Making". Nothing is left behind where it fails.
/// "passphrase.too_weak", "passphrase.too_long", "store.profile_incomplete" (invalid_argument),
/// "store.exists", "store.folder_not_empty" (conflict), "store.folder_*" (denied),
/// "keyslots.cost_out_of_range" (unsupported), "system.no_memory", io.*.
Result<MadeStore> make_store(const Ports& ports, const std::filesystem::path& folder,
                             const OfficerProfile& officer, const Passphrase& passphrase,
                             const crypto::Argon2Cost& cost, Progress& progress);

enum class OlderCopy { refuse, accept };

/// STORE.md, "Opening", with the reasons.
Result<Session> open_store(const Ports& ports, const std::filesystem::path& folder,
                           const UnlockSecret& secret, OlderCopy older_copy, Progress& progress);

} // namespace counterpart::core
