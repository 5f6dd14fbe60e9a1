// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_slots.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/primitive/hkdf.h"

namespace counterpart::core {

namespace cbor = crypto::cbor;

namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::uint64_t kKindPassphrase = 1;
constexpr std::uint64_t kKindRecovery = 2;
constexpr std::string_view kMacLabel = "counterpart/keyslots/v1";

std::uint64_t kind_of(const KeySlot& slot) {
    return slot.cost ? kKindPassphrase : kKindRecovery;
}

Bytes aad_of(const StoreId& store, const KeySlot& slot) {
    return cbor::encode([&](cbor::Writer& out) {
        out.array(7)
            .text("counterpart/slot/v1")
            .bytes(store.view())
            .bytes(slot.id.view())
            .uint(kind_of(slot));
        out.bytes(slot.salt.view())
            .uint(slot.cost ? slot.cost->memory_kib : 0)
            .uint(slot.cost ? slot.cost->passes : 0);
    });
}

tl::unexpected<Error> wrong(const UnlockSecret& secret) {
    return fail(ErrorCode::wrong_key, std::holds_alternative<Passphrase>(secret)
                                          ? std::string_view("store.wrong_passphrase")
                                          : std::string_view("recovery.wrong_key"));
}

Result<crypto::XChaChaKey> wrapping_key(const KeySlot& slot, const UnlockSecret& secret) {
    if (const auto* recovery = std::get_if<RecoveryKey>(&secret)) {
        return with_exposed(*recovery, [&](ByteView bytes) {
            return crypto::hkdf<crypto::XChaChaKey>(slot.salt.view(), bytes,
                                                    bytes_of("counterpart/recovery-slot/v1"));
        });
    }
    const auto& passphrase = std::get<Passphrase>(secret);
    if (passphrase.text.empty() || passphrase.text.size() > kMaxPassphraseBytes) return wrong(secret);
    TRY_ASSIGN(const crypto::PassphraseKey stretched,
               crypto::argon2id(passphrase.text, slot.salt, *slot.cost));
    return with_exposed(stretched, [&](ByteView bytes) {
        return crypto::hkdf<crypto::XChaChaKey>({}, bytes, bytes_of("counterpart/passphrase-slot/v1"));
    });
}

Bytes mac_input(ByteView body) {
    Bytes out = copy_of(bytes_of(kMacLabel));
    append(out, body);
    return out;
}

void write_slot(cbor::Writer& out, const KeySlot& slot) {
    out.map(slot.cost ? 6 : 5)
        .key(1)
        .bytes(slot.id.view())
        .key(2)
        .uint(kind_of(slot))
        .key(3)
        .bytes(slot.salt.view());
    if (slot.cost) out.key(4).array(2).uint(slot.cost->memory_kib).uint(slot.cost->passes);
    out.key(5).bytes(slot.nonce).key(6).bytes(slot.wrapped.view());
}

Result<crypto::Argon2Cost> read_cost(cbor::Reader& in) {
    TRY(in.array(2));
    TRY_ASSIGN(const std::uint64_t memory, in.uint());
    TRY_ASSIGN(const std::uint64_t passes, in.uint());
    if (memory < crypto::kArgon2MinMemoryKib || memory > crypto::kArgon2MaxMemoryKib ||
        passes < crypto::kArgon2MinPasses || passes > crypto::kArgon2MaxPasses)
        return fail(ErrorCode::unsupported, "keyslots.cost_out_of_range");
    return crypto::Argon2Cost{memory, static_cast<std::uint32_t>(passes)};
}

Result<KeySlot> read_slot(cbor::Reader& in) {
    KeySlot slot;
    TRY_ASSIGN(auto map, cbor::MapReader::open(in));
    TRY(map.key(1));
    TRY_ASSIGN(slot.id, in.octets<SlotId>());
    TRY(map.key(2));
    TRY_ASSIGN(const std::uint64_t kind, in.uint());
    if (kind != kKindPassphrase && kind != kKindRecovery)
        return fail(ErrorCode::unsupported, "keyslots.newer_version");
    TRY(map.key(3));
    TRY_ASSIGN(slot.salt, in.octets<crypto::Argon2Salt>());
    if (kind == kKindPassphrase) {
        TRY(map.key(4));
        TRY_ASSIGN(slot.cost, read_cost(in));
    }
    TRY(map.key(5));
    TRY_ASSIGN(const ByteView nonce, in.bytes(slot.nonce.size()));
    std::ranges::copy(nonce, slot.nonce.begin());
    TRY(map.key(6));
    TRY_ASSIGN(slot.wrapped, in.octets<WrappedKey>());
    TRY(map.end());
    return slot;
}

Result<KeySlots> read_body(ByteView body) {
    cbor::Reader in(body);
    KeySlots out;
    TRY_ASSIGN(auto map, cbor::MapReader::open(in));
    TRY(map.key(1));
    TRY_ASSIGN(const std::uint64_t version, in.uint());
    if (version != kVersion) return fail(ErrorCode::unsupported, "keyslots.newer_version");
    TRY(map.key(2));
    TRY_ASSIGN(out.store, in.octets<StoreId>());
    TRY(map.key(3));
    TRY_ASSIGN(out.sequence, in.uint());
    TRY(map.key(4));
    TRY_ASSIGN(const std::size_t count, in.array());
    if (count == 0 || count > kMaxKeySlots) return fail(ErrorCode::malformed, "keyslots.malformed");
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(KeySlot slot, read_slot(in));
        out.slots.push_back(std::move(slot));
    }
    TRY(map.end());
    TRY(in.end());
    return out;
}

Result<SealedKeySlots> read_file(ByteView file) {
    cbor::Reader in(file);
    SealedKeySlots out;
    TRY(in.array(2));
    TRY_ASSIGN(const ByteView body, in.bytes());
    TRY_ASSIGN(out.mac, in.octets<Digest>());
    TRY(in.end());
    out.body = copy_of(body);
    TRY_ASSIGN(out.slots, read_body(body));
    return out;
}

std::optional<MasterKey> unwrap(const StoreId& store, const KeySlot& slot, const crypto::XChaChaKey& key) {
    MasterKey master;
    const bool opened = with_exposed_mutable(master, [&](ByteSpan out) {
        return crypto::xchacha_open(key, slot.nonce, aad_of(store, slot), slot.wrapped.view(), out);
    });
    if (!opened) return {};
    return master;
}

} // namespace

Result<KeySlot> make_slot(const StoreId& store, const MasterKey& master, const UnlockSecret& secret,
                          const crypto::Argon2Cost& cost, Random& random) {
    KeySlot slot;
    random.fill(slot.id);
    random.fill(slot.salt);
    random.fill(slot.nonce);
    if (std::holds_alternative<Passphrase>(secret)) slot.cost = cost;
    TRY_ASSIGN(const crypto::XChaChaKey key, wrapping_key(slot, secret));
    with_exposed(master, [&](ByteView bytes) {
        crypto::xchacha_seal(key, slot.nonce, aad_of(store, slot), bytes, slot.wrapped.octets);
    });
    return slot;
}

Bytes encode_key_slots(const KeySlots& slots, const SlotsMacKey& key) {
    const Bytes body = cbor::encode([&](cbor::Writer& out) {
        out.map(4).key(1).uint(kVersion).key(2).bytes(slots.store.view()).key(3).uint(slots.sequence);
        out.key(4).array(slots.slots.size());
        for (const KeySlot& slot : slots.slots)
            write_slot(out, slot);
    });
    const Digest mac = crypto::hmac_sha256(key.key, mac_input(body));
    return cbor::encode([&](cbor::Writer& out) { out.array(2).bytes(body).bytes(mac.view()); });
}

Result<SealedKeySlots> parse_key_slots(ByteView file) {
    if (file.size() > kMaxKeySlotsBytes) return fail(ErrorCode::malformed, "keyslots.malformed");
    auto out = read_file(file);
    // Whoever reads this cares that the key file is broken, not how its CBOR is.
    if (!out && out.error().code == ErrorCode::malformed)
        return fail(ErrorCode::malformed, "keyslots.malformed", std::string(out.error().reason));
    return out;
}

Result<MasterKey> open_key_slots(const SealedKeySlots& file, const UnlockSecret& secret) {
    const bool is_passphrase = std::holds_alternative<Passphrase>(secret);
    for (const KeySlot& slot : file.slots.slots) {
        if (slot.cost.has_value() != is_passphrase) continue;
        TRY_ASSIGN(const crypto::XChaChaKey key, wrapping_key(slot, secret));
        auto master = unwrap(file.slots.store, slot, key);
        if (!master) continue;
        const SubKeys keys = sub_keys_of(*master, file.slots.store);
        if (!crypto::hmac_sha256_verify(keys.slots_mac.key, mac_input(file.body), file.mac.view()))
            return fail(ErrorCode::tampered, "keyslots.changed");
        return std::move(*master);
    }
    return wrong(secret);
}

} // namespace counterpart::core
