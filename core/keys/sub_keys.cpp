// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/sub_keys.h"

#include "crypto/primitive/hkdf.h"

namespace counterpart::core {

MasterKey make_master_key(Random& random) {
    MasterKey key;
    with_exposed_mutable(key, [&](ByteSpan bytes) { random.fill(bytes); });
    return key;
}

SubKeys sub_keys_of(const MasterKey& master, const StoreId& store) {
    return with_exposed(master, [&](ByteView bytes) {
        const auto info = [](std::string_view label) { return bytes_of(label); };
        return SubKeys{
            crypto::hkdf<DatabaseKey>(store.view(), bytes, info("counterpart/database/v1")),
            crypto::hkdf<AttachmentsKey>(store.view(), bytes, info("counterpart/attachments/v1")),
            {crypto::hkdf<crypto::MacKey>(store.view(), bytes, info("counterpart/slots-mac/v1"))},
            {crypto::hkdf<crypto::MacKey>(store.view(), bytes, info("counterpart/head-mac/v1"))},
            {crypto::hkdf<crypto::MacKey>(store.view(), bytes, info("counterpart/backup-mac/v1"))},
        };
    });
}

} // namespace counterpart::core
