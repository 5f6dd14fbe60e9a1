// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/projection/rebuild.h"
#include "core/store/open.h"
#include "core/store/ways_in.h"
#include "core/usecase/store.h"
#include "core/usecase/typed_secret.h"

namespace counterpart::core {

namespace {

/// What a crash or a newer program left to do, before anybody looks: files that no row names go, and the projection is
/// made by this program's rules.
Result<Session> made_ready(Session session, Progress& progress) {
    TRY(sweep_attachments(session));
    TRY(bring_projection_up_to_date(session.db(), session.officer().agency, progress));
    return session;
}

Result<Session> unlock(const Ports& ports, const std::filesystem::path& folder, const SecretBytes& passphrase,
                       OlderCopy older_copy, Progress& progress) {
    progress.advanced(Stage::deriving_key, 0, 0);
    TRY_ASSIGN(Session session, open_store(ports, folder, typed_passphrase(passphrase), older_copy, progress));
    return made_ready(std::move(session), progress);
}

} // namespace

Result<Session> unlock_store(const Ports& ports, const std::filesystem::path& folder, const SecretBytes& passphrase,
                             Progress& progress) {
    return unlock(ports, folder, passphrase, OlderCopy::refuse, progress);
}

Result<Session> accept_older_copy(const Ports& ports, const std::filesystem::path& folder,
                                  const SecretBytes& passphrase, Progress& progress) {
    return unlock(ports, folder, passphrase, OlderCopy::accept, progress);
}

Result<Session> recover_store(const Ports& ports, const std::filesystem::path& folder, const SecretBytes& recovery_key,
                              const SecretBytes& new_passphrase, Progress& progress) {
    TRY_ASSIGN(RecoveryKey key, typed_recovery_key(recovery_key));
    TRY(check_passphrase(typed_passphrase(new_passphrase))); // before the store is touched
    TRY_ASSIGN(Session session, open_store(ports, folder, std::move(key), OlderCopy::refuse, progress));
    TRY(set_passphrase(session, typed_passphrase(new_passphrase), crypto::Argon2Cost{}));
    return made_ready(std::move(session), progress);
}

} // namespace counterpart::core
