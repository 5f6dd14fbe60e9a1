// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/passphrase.h"
#include "core/keys/recovery_key.h"
#include "core/keys/sub_keys.h"
#include "core/model/ids.h"
#include "crypto/primitive/aead.h"
#include "crypto/primitive/password_hash.h"

#include <optional>
#include <variant>
#include <vector>

namespace counterpart::core {

// The file of the wrapped master key: core/keys/KEYSLOTS.md. Bytes in, bytes out; key_slots_file.h keeps it.

inline constexpr std::size_t kMaxKeySlotsBytes = 64 * 1024;
inline constexpr std::size_t kMaxKeySlots = 16;

using SlotId = Octets<struct SlotTag, 16>;
using WrappedKey = Octets<struct WrappedKeyTag, MasterKey::kSize + crypto::kXChaChaTag>;

/// What opens a store.
using UnlockSecret = std::variant<Passphrase, RecoveryKey>;

struct KeySlot {
    SlotId id;
    crypto::Argon2Salt salt;
    std::optional<crypto::Argon2Cost> cost; ///< of a passphrase; a recovery key has none
    crypto::XChaChaNonce nonce{};
    WrappedKey wrapped;
    bool operator==(const KeySlot&) const = default;
};

struct KeySlots {
    StoreId store;
    std::uint64_t sequence = 0;
    std::vector<KeySlot> slots;
    bool operator==(const KeySlots&) const = default;
};

/// The file before its mac is checked, which needs the key that is inside.
struct SealedKeySlots {
    KeySlots slots;
    Bytes body;
    Digest mac;
};

/// A slot that `secret` opens. Of a passphrase "keyslots.cost_out_of_range", "system.no_memory"; takes about
/// a second.
Result<KeySlot> make_slot(const StoreId& store, const MasterKey& master, const UnlockSecret& secret,
                          const crypto::Argon2Cost& cost, Random& random);

Bytes encode_key_slots(const KeySlots& slots, const SlotsMacKey& key);
/// "keyslots.malformed" (malformed), "keyslots.newer_version", "keyslots.cost_out_of_range" (unsupported).
Result<SealedKeySlots> parse_key_slots(ByteView file);

/// Tries the slots of the secret's kind, then checks the mac. "store.wrong_passphrase",
/// "recovery.wrong_key" (wrong_key), "keyslots.changed" (tampered).
Result<MasterKey> open_key_slots(const SealedKeySlots& file, const UnlockSecret& secret);

} // namespace counterpart::core
