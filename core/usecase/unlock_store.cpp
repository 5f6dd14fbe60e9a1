// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/store/open.h"
#include "core/store/unfinished.h"
#include "core/store/ways_in.h"
#include "core/usecase/store.h"
#include "core/usecase/typed_secret.h"

namespace counterpart::core {

namespace {

/// What a crash left behind goes before anybody looks: attachments that no row names, files without their name.
Result<Session> swept(Session session) {
    TRY(sweep_attachments(session));
    TRY(settle_unfinished(session));
    return session;
}

Result<Session> unlock(const Ports& ports, const std::filesystem::path& folder, const SecretBytes& passphrase,
                       OlderCopy older_copy, Progress& progress) {
    progress.advanced(Stage::deriving_key, 0, 0);
    TRY_ASSIGN(Session session, open_store(ports, folder, typed_passphrase(passphrase), older_copy, progress));
    return swept(std::move(session));
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
    return swept(std::move(session));
}

} // namespace counterpart::core
