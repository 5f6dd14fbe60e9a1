// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/audit/chain.h"
#include "core/projection/rebuild.h"
#include "core/store/migration.h"
#include "core/store/store_info.h"

namespace counterpart::core {

namespace {

Result<Database> open_database(const std::filesystem::path& folder, const DatabaseKey& key) {
    auto db = Database::open(folder / kDatabaseFile, key);
    // The slots vouch for the key, so it is the database that is wrong.
    if (!db && db.error().code == ErrorCode::wrong_key)
        return fail(ErrorCode::storage, "store.damaged", "the database is not under this store's key");
    return db;
}

Result<OfficerProfile> read_officer(Database& db) {
    OfficerProfile out;
    TRY_ASSIGN(out.name, info_text(db, "officer_name"));
    TRY_ASSIGN(out.role, info_text(db, "officer_role"));
    TRY_ASSIGN(out.agency_name, info_text(db, "agency_name"));
    TRY_ASSIGN(out.agency_kind, info_text(db, "agency_kind"));
    out.agency = agency_id_of(out.agency_name);
    return out;
}

Result<Identity> read_identity(Database& db) {
    TRY_ASSIGN(WipedBytes signing, info_secret(db, "signing_seed", crypto::SigningKey::kSize));
    TRY_ASSIGN(WipedBytes sealing, info_secret(db, "sealing_seed", crypto::XWingSecret::kSize));
    return Identity::from_secrets(crypto::SigningKey::taken_from(signing),
                                  crypto::XWingSecret::taken_from(sealing));
}

/// Step 7: both belong to one store, and the slots are not ones that were given up.
Result<void> check_slots(Database& db, const KeySlots& slots, OlderCopy older_copy) {
    TRY_ASSIGN(const WipedBytes store, info_secret(db, "store_id", StoreId::kSize));
    if (StoreId::from(store) != slots.store)
        return fail(ErrorCode::storage, "store.damaged", "the database is another store's");
    TRY_ASSIGN(const std::int64_t sequence, info_integer(db, "slots_sequence"));
    if (slots.sequence < static_cast<std::uint64_t>(sequence) && older_copy == OlderCopy::refuse)
        return fail(ErrorCode::storage, "store.rolled_back", "key slots");
    return set_info_integer(db, "slots_sequence", static_cast<std::int64_t>(slots.sequence));
}

std::string_view note_of(HeadCheck check) {
    switch (check) {
    case HeadCheck::missing:
        return "head_missing";
    case HeadCheck::unreadable:
        return "head_unreadable";
    case HeadCheck::matches:
    case HeadCheck::behind:
    case HeadCheck::rolled_back:
        return {};
    }
    assertion_failed("note_of: no such check");
}

/// That nobody outside could say whether the store is an older copy is remembered until the officer accepts it: by the
/// next opening the head is there again. Gives whether it was in doubt.
Result<bool> note_doubt(Database& db, HeadCheck found, const Opening& opening) {
    TRY_ASSIGN(const std::int64_t before, info_integer(db, "head_doubt"));
    const bool is_new = opening.event.act == "create_store";
    HeadDoubt doubt = before == 0 ? HeadDoubt::none : static_cast<HeadDoubt>(before);
    if (found == HeadCheck::missing && !is_new) doubt = HeadDoubt::missing;
    if (found == HeadCheck::unreadable) doubt = HeadDoubt::unreadable;
    const HeadDoubt left = opening.older_copy == OlderCopy::accept ? HeadDoubt::none : doubt;
    if (static_cast<std::int64_t>(left) != before) TRY(set_info_integer(db, "head_doubt", static_cast<std::int64_t>(left)));
    return doubt != HeadDoubt::none;
}

Result<void> log_opening(Session& session, const HeadReport& head, const Opening& opening) {
    if (opening.failed_unlocks > 0) {
        AuditEvent failed;
        failed.operation = Operation::failed_unlock;
        failed.phase = Phase::failed;
        failed.act = "unlock_store";
        failed.count = opening.failed_unlocks;
        TRY(session.audit(failed));
    }
    TRY_ASSIGN(const bool doubted, note_doubt(session.db(), head.check, opening));
    if (opening.older_copy == OlderCopy::accept && (doubted || head.check == HeadCheck::rolled_back)) {
        AuditEvent accepted;
        accepted.operation = Operation::older_copy_accepted;
        accepted.act = "accept_older_copy";
        accepted.subject = copy_of(head.outside.digest.view());
        accepted.count = head.outside.sequence;
        TRY(session.audit(accepted));
    }
    AuditEvent event = opening.event;
    if (event.operation == Operation::unlock) event.reason = note_of(head.check);
    return session.audit(event);
}

} // namespace

Result<Session> open_with_keys(const Ports& ports, const std::filesystem::path& folder,
                               std::unique_ptr<FileLock> lock, OpenedKeySlots slots, const Opening& opening) {
    SubKeys keys = sub_keys_of(slots.master, slots.slots.store);
    TRY_ASSIGN(Database db, open_database(folder, keys.database));
    TRY_ASSIGN(const int migrations, migrate(db));
    TRY(check_slots(db, slots.slots, opening.older_copy));
    TRY_ASSIGN(const HeadReport head,
               check_head(ports.files, ports.state_folder, slots.slots.store, db, keys.head_mac));
    if (head.check == HeadCheck::rolled_back && opening.older_copy == OlderCopy::refuse)
        return fail(ErrorCode::storage, "store.rolled_back",
                    "the log was at entry " + std::to_string(head.outside.sequence));
    TRY_ASSIGN(OfficerProfile officer, read_officer(db));
    TRY_ASSIGN(Identity identity, read_identity(db));
    NoProgress unwatched; // rebuilding is rare: after an update of the program's rules
    TRY(bring_projection_up_to_date(db, officer.agency, unwatched));

    const OpeningReport report{head.check, opening.failed_unlocks, slots.repaired, migrations};
    Session session(std::unique_ptr<Session::Parts>(new Session::Parts{
        ports, folder, std::move(lock), std::move(slots.slots), std::move(slots.master), std::move(keys),
        std::move(db), std::move(identity), std::move(officer), report, false}));
    TRY(session.act([&] { return log_opening(session, head, opening); }));
    return session;
}

Result<void> fill_new_database(Database& db, const StoreId& store, const OfficerProfile& officer,
                               const Identity& identity, Instant now) {
    TRY(set_info(db, "store_id", store.view()));
    TRY(set_info_integer(db, "created", now.milliseconds));
    TRY(set_info_text(db, "officer_name", officer.name));
    TRY(set_info_text(db, "officer_role", officer.role));
    TRY(set_info_text(db, "agency_name", officer.agency_name));
    TRY(set_info_text(db, "agency_kind", officer.agency_kind));
    TRY(set_info_integer(db, "slots_sequence", 1));
    TRY(set_info_integer(db, "recovery_confirmed", 0));
    TRY(with_exposed(identity.signing_key(),
                     [&](ByteView seed) { return set_info(db, "signing_seed", seed); }));
    return with_exposed(identity.sealing_secret(),
                        [&](ByteView seed) { return set_info(db, "sealing_seed", seed); });
}

} // namespace counterpart::core
