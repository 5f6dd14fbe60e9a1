// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/recovery_key.h"
#include "core/session.h"

#include <string>

namespace counterpart::bench {

/// The world of one store that is measured: its outside head lies beside it, not in the user's own folder.
core::Ports ports_in(const std::filesystem::path& folder);

struct Officer {
    std::string name;
    std::string agency;
    std::string kind; ///< code of the vocabulary "agency_kind"
};

struct OwnStore {
    core::Session session;
    core::RecoveryKey recovery_key; ///< opens it without Argon2id
};
/// A new store in folder/store, at the least cost allowed, its recovery key confirmed.
Result<OwnStore> make_own_store(const std::filesystem::path& folder, const Officer& officer);
/// The same again, without deriving a key.
Result<core::Session> reopen(const std::filesystem::path& folder, const core::RecoveryKey& key);

/// The same bytes each time, in no pattern: a file that neither compression nor luck makes quicker.
Result<void> write_noise(const std::filesystem::path& file, std::uint64_t size);

} // namespace counterpart::bench
