// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/usecase/store.h"
#include "core/usecase/typed_secret.h"

namespace counterpart::core {

Result<std::uint64_t> backup_store(Session& session, const std::filesystem::path& to, Existing existing,
                                   Progress& progress) {
    TRY_ASSIGN(const auto file, session.ports().files.create(to, existing));
    TRY_ASSIGN(const std::uint64_t size, write_backup(session, *file, progress));
    TRY(file->commit());
    return size;
}

Result<Session> restore_store(const Ports& ports, const std::filesystem::path& from,
                              const std::filesystem::path& folder, const SecretBytes& passphrase,
                              Progress& progress) {
    TRY_ASSIGN(const auto file, ports.files.open(from));
    return read_backup(ports, *file, folder, typed_passphrase(passphrase), progress);
}

} // namespace counterpart::core
