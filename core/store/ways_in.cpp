// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ways_in.h"

#include "core/keys/attempts.h"
#include "core/store/session_parts.h"
#include "core/store/store_folder.h"
#include "core/store/store_info.h"

namespace counterpart::core {

namespace {

AuditEvent key_change(const char* act) {
    AuditEvent event;
    event.operation = Operation::key_change;
    event.act = act;
    return event;
}

/// `slot` in place of every slot of its kind: first the files, then what the database remembers of them. A
/// cut between leaves a key file that is newer than remembered, which is no harm.
Result<void> replace_slots(Session& session, KeySlot slot, const char* act) {
    Session::Parts& parts = session.parts();
    KeySlots next{parts.slots.store, parts.slots.sequence + 1, {}};
    for (const KeySlot& old : parts.slots.slots) {
        if (old.cost.has_value() != slot.cost.has_value()) next.slots.push_back(old);
    }
    next.slots.push_back(std::move(slot));
    parts.slots.sequence = next.sequence; // a number is used once, also where writing fails half-way
    TRY(write_key_slots(session.ports().files, key_slots_paths(session.folder()),
                        encode_key_slots(next, parts.keys.slots_mac)));
    parts.slots = std::move(next);
    return session.act([&]() -> Result<void> {
        TRY(set_info_integer(session.db(), "slots_sequence",
                             static_cast<std::int64_t>(parts.slots.sequence)));
        return session.audit(key_change(act));
    });
}

} // namespace

Result<void> check_way_in(Session& session, const UnlockSecret& secret) {
    Files& files = session.ports().files;
    const std::filesystem::path attempts = session.folder() / kAttemptsFile;
    const bool is_passphrase = std::holds_alternative<Passphrase>(secret);
    if (is_passphrase) TRY(begin_attempt(files, session.ports().clock, attempts));
    const SubKeys& keys = session.parts().keys;
    TRY_ASSIGN(const SealedKeySlots file,
               parse_key_slots(encode_key_slots(session.parts().slots, keys.slots_mac)));
    TRY(open_key_slots(file, secret));
    if (is_passphrase) TRY(write_attempts(files, attempts, {}));
    return {};
}

Result<void> set_passphrase(Session& session, const Passphrase& next, const crypto::Argon2Cost& cost) {
    TRY(check_passphrase(next));
    TRY_ASSIGN(KeySlot slot,
               make_slot(session.store_id(), session.parts().master,
                         UnlockSecret(Passphrase{next.text.clone()}), cost, session.ports().random));
    return replace_slots(session, std::move(slot), "change_passphrase");
}

Result<RecoveryKey> set_recovery_key(Session& session) {
    RecoveryKey key = make_recovery_key(session.ports().random);
    TRY_ASSIGN(KeySlot slot, make_slot(session.store_id(), session.parts().master, UnlockSecret(key.clone()),
                                       {}, session.ports().random));
    // Before the files: where power fails between, nobody may believe that the printed key still opens the
    // store.
    TRY(set_info_integer(session.db(), "recovery_confirmed", 0));
    TRY(replace_slots(session, std::move(slot), "renew_recovery_key"));
    return key;
}

Result<void> confirm_recovery(Session& session, const RecoveryKey& typed) {
    const auto checked = check_way_in(session, UnlockSecret(typed.clone()));
    if (!checked && checked.error().code == ErrorCode::wrong_key)
        return fail(ErrorCode::invalid_argument, "recovery.typed_differs");
    if (!checked) return checked;
    return session.act([&]() -> Result<void> {
        TRY(set_info_integer(session.db(), "recovery_confirmed", 1));
        return session.audit(key_change("confirm_recovery_key"));
    });
}

Result<bool> is_recovery_confirmed(Session& session) {
    TRY_ASSIGN(const std::int64_t value, info_integer(session.db(), "recovery_confirmed"));
    return value == 1;
}

Result<void> require_recovery_confirmed(Session& session) {
    TRY_ASSIGN(const bool confirmed, is_recovery_confirmed(session));
    if (!confirmed) return fail(ErrorCode::denied, "recovery.not_confirmed");
    return {};
}

} // namespace counterpart::core
