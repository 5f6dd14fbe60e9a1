// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open.h"

#include "core/keys/attempts.h"
#include "core/store/migration.h"
#include "core/store/opening.h"

namespace counterpart::core {

namespace {

Result<void> check_profile(const OfficerProfile& officer) {
    const auto fits = [](const std::string& name) { return name.size() <= kMaxNameBytes; };
    if (officer.name.empty() || officer.agency_name.empty() || !fits(officer.name) || !fits(officer.role) ||
        !fits(officer.agency_name) || !fits(officer.agency_kind))
        return fail(ErrorCode::invalid_argument, "store.profile_incomplete");
    return {};
}

/// What a crash left of files being written.
void sweep_parts(Files& files, const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> parts;
    [[maybe_unused]] const auto listed = files.list(folder, [&](const std::filesystem::path& name) {
        if (name.extension() == ".part" && name.native().front() == '.') parts.push_back(folder / name);
    });
    for (const auto& part : parts) {
        [[maybe_unused]] const auto removed = files.remove(part); // another opening will try again
    }
}

AuditEvent event_of_act(Operation operation, std::string act, const StoreId& store) {
    AuditEvent event;
    event.operation = operation;
    event.act = std::move(act);
    event.subject = copy_of(store.view());
    return event;
}

} // namespace

Result<MadeStore> make_store(const Ports& ports, const std::filesystem::path& folder,
                             const OfficerProfile& officer, const Passphrase& passphrase,
                             const crypto::Argon2Cost& cost, Progress& progress) {
    TRY(check_passphrase(passphrase));
    TRY(check_profile(officer));
    TRY(check_folder_kind(ports.files, folder));
    TRY(check_folder_is_free(ports.files, folder));
    progress.advanced(Stage::deriving_key, 0, 0);

    const auto store = ports.random.make<StoreId>();
    MasterKey master = make_master_key(ports.random);
    RecoveryKey recovery = make_recovery_key(ports.random);
    KeySlots slots{store, 1, {}};
    TRY_ASSIGN(
        KeySlot by_passphrase,
        make_slot(store, master, UnlockSecret(Passphrase{passphrase.text.clone()}), cost, ports.random));
    TRY_ASSIGN(KeySlot by_recovery,
               make_slot(store, master, UnlockSecret(recovery.clone()), cost, ports.random));
    slots.slots.push_back(std::move(by_passphrase));
    slots.slots.push_back(std::move(by_recovery));
    TRY(progress.go_on());
    progress.advanced(Stage::writing, 0, 0);

    const SubKeys keys = sub_keys_of(master, store);
    TRY_ASSIGN(NewFolder made, NewFolder::make(ports, folder));
    TRY(ports.files.make_folder(made.path() / kBlobsFolder));
    TRY(write_key_slots(ports.files, key_slots_paths(made.path()), encode_key_slots(slots, keys.slots_mac)));
    {
        TRY_ASSIGN(Database db, Database::open(made.path() / kDatabaseFile, keys.database));
        TRY(migrate(db));
        const Identity identity = Identity::make(ports.random);
        TRY(db.transaction(
            [&] { return fill_new_database(db, store, officer, identity, ports.clock.now()); }));
        TRY(db.checkpoint());
    }
    TRY(made.finish());
    TRY_ASSIGN(auto lock, ports.files.lock(folder / kLockFile, ports.program));
    TRY_ASSIGN(
        Session session,
        open_with_keys(ports, folder, std::move(lock), {std::move(slots), std::move(master), false},
                       {event_of_act(Operation::key_change, "create_store", store), OlderCopy::refuse, 0}));
    return MadeStore{std::move(session), std::move(recovery)};
}

Result<Session> open_store(const Ports& ports, const std::filesystem::path& folder,
                           const UnlockSecret& secret, OlderCopy older_copy, Progress& progress) {
    TRY(check_folder_kind(ports.files, folder));
    TRY_ASSIGN(const bool there, ports.files.exists(folder / kDatabaseFile));
    if (!there) return fail(ErrorCode::not_found, "store.not_a_store");
    TRY_ASSIGN(auto lock, ports.files.lock(folder / kLockFile, ports.program));

    const std::filesystem::path attempts = folder / kAttemptsFile;
    std::int64_t failed = read_attempts(ports.files, attempts).failures;
    if (std::holds_alternative<Passphrase>(secret)) {
        TRY_ASSIGN(failed, begin_attempt(ports.files, ports.clock, attempts));
    }
    progress.advanced(Stage::deriving_key, 0, 0);
    TRY_ASSIGN(OpenedKeySlots slots, read_key_slots(ports.files, key_slots_paths(folder), secret));
    TRY(write_attempts(ports.files, attempts, {})); // the secret was right, whatever else is wrong with the store
    progress.advanced(Stage::reading, 0, 0);
    const StoreId store = slots.slots.store;
    const char* act = std::holds_alternative<Passphrase>(secret) ? "unlock_store" : "recover_store";
    TRY_ASSIGN(Session session,
               open_with_keys(ports, folder, std::move(lock), std::move(slots),
                              {event_of_act(Operation::unlock, act, store), older_copy, failed}));
    sweep_parts(ports.files, folder);
    return session;
}

} // namespace counterpart::core
