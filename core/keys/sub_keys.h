// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/sqlite.h"
#include "crypto/base/random.h"
#include "crypto/primitive/mac.h"

namespace counterpart::core {

/// Random, made with the store; everything else comes from it. core/keys/KEYSLOTS.md.
using MasterKey = SecretArray<struct MasterKeyTag, 32>;

// One type a purpose: they do not convert into each other.
/// Wraps the keys of attachments: core/attachment/ATTACHMENT.md.
using AttachmentsKey = SecretArray<struct AttachmentsKeyTag, 32>;
struct SlotsMacKey {
    crypto::MacKey key;
};
struct HeadMacKey {
    crypto::MacKey key;
};
struct BackupMacKey {
    crypto::MacKey key;
};

struct SubKeys {
    DatabaseKey database;
    AttachmentsKey attachments;
    SlotsMacKey slots_mac;
    HeadMacKey head_mac;
    BackupMacKey backup_mac;
};

MasterKey make_master_key(Random& random);
SubKeys sub_keys_of(const MasterKey& master, const StoreId& store);

} // namespace counterpart::core
