// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open.h"
#include "crypto/base/io.h"

namespace counterpart::core {

/// Writes the store to `out`: BACKUP.md. Logged. Gives how many bytes were written. "act.cancelled", io.*.
Result<std::uint64_t> write_backup(Session& session, Sink& out, Progress& progress);

/// Makes a store of a backup and opens it. All is checked before the folder appears: "backup.malformed",
/// "backup.newer_version", "backup.altered" (tampered), "store.wrong_passphrase", "recovery.wrong_key",
/// "store.damaged", "store.exists", "store.folder_*", "act.cancelled", io.*.
Result<Session> read_backup(const Ports& ports, Source& backup, const std::filesystem::path& folder,
                            const UnlockSecret& secret, Progress& progress);

} // namespace counterpart::core
