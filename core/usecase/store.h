// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/session.h"
#include "crypto/primitive/password_hash.h"

#include <filesystem>

namespace counterpart::core {

struct CreateStoreRequest {
    std::filesystem::path folder; ///< must not be there yet
    std::string officer;
    std::string role;
    std::string agency;
    std::string agency_kind; ///< code of the vocabulary "agency_kind"
    crypto::Argon2Cost cost;
};
struct NewStore {
    Session session;
    SecretBytes recovery_key; ///< as text, 14 groups of 4; shown once, then typed back
};
/// "passphrase.too_weak", "store.exists", "store.folder_network", "store.folder_synced", "store.folder_roaming",
/// "value.*" for the names, "io.*". Nothing is left behind where it fails.
Result<NewStore> create_store(const Ports&, const CreateStoreRequest&, const SecretBytes& passphrase, Progress&);

/// Until it has been typed back once, sealing and importing are refused ("recovery.not_confirmed").
/// "recovery.typed_differs".
Result<void> confirm_recovery_key(Session&, const SecretBytes& typed);
bool recovery_key_confirmed(Session&);
/// A new one in place of the old, which no longer opens the store.
Result<SecretBytes> renew_recovery_key(Session&);

/// "store.not_a_store", "store.wrong_passphrase", "store.too_many_attempts" (detail: "8 seconds"), "store.locked"
/// (detail: by what), "store.damaged", "store.rolled_back", "store.newer_version", "store.folder_*".
Result<Session> unlock_store(const Ports&, const std::filesystem::path& folder, const SecretBytes& passphrase, Progress&);
/// The way in with the recovery key, which sets a new passphrase. "recovery.wrong_key", "recovery.malformed".
Result<Session> recover_store(const Ports&, const std::filesystem::path& folder, const SecretBytes& recovery_key,
                              const SecretBytes& new_passphrase, Progress&);
Result<void> change_passphrase(Session&, const SecretBytes& current, const SecretBytes& next, Progress&);

struct StoreStatus {
    StoreId id;
    OfficerProfile officer;
    Thumbprint thumbprint;
    std::string digits;
    Instant created;
    std::uint64_t records = 0;
    std::uint64_t facts = 0;
    std::uint64_t attachments = 0;
    std::uint64_t attachment_bytes = 0;
    AuditHead audit_head;
    bool recovery_key_confirmed = false;
    std::string_view head_doubt; ///< reason id: why this may be an older copy of the store; empty where it is not
    std::vector<std::string> hardening_missing; ///< what this system does not allow us: reason ids
};
Result<StoreStatus> store_status(Session&);
/// "store.head_missing" or "store.head_unreadable": this computer could not tell whether the store is an older copy, and
/// the officer has not accepted that (accept_older_copy). Empty where all is well.
Result<std::string_view> head_doubt(Session&);
/// The officer knows, and goes on from the open store as it is: logged for good. Nothing where there is no doubt.
Result<void> accept_head_doubt(Session&);

/// A full check: pages, chain, signatures, attachments, projection. The first break is named by its reason.
struct VerifyReport {
    struct Check {
        std::string_view name; ///< "database", "audit chain", "signatures", "attachments", "projection"
        std::uint64_t checked = 0;
        std::optional<Error> failure;
    };
    std::vector<Check> checks;
    [[nodiscard]] bool good() const;
};
Result<VerifyReport> verify_store(Session&, Progress&);

/// The officer knows that this is, or may be, an older copy (a restored machine) and goes on from it: logged for good.
Result<Session> accept_older_copy(const Ports&, const std::filesystem::path& folder, const SecretBytes& passphrase, Progress&);

Result<std::uint64_t> backup_store(Session&, const std::filesystem::path& to, Existing, Progress&);
/// Checks the whole backup before the folder appears. "backup.malformed", "backup.altered", "store.exists",
/// "store.wrong_passphrase".
Result<Session> restore_store(const Ports&, const std::filesystem::path& from, const std::filesystem::path& folder,
                              const SecretBytes& passphrase, Progress&);

} // namespace counterpart::core
