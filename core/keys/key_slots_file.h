// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_slots.h"
#include "core/port/files.h"

namespace counterpart::core {

/// The two copies of the key file in a store's folder.
struct KeySlotsPaths {
    std::filesystem::path first;
    std::filesystem::path copy;
};

struct OpenedKeySlots {
    KeySlots slots;
    MasterKey master;
    bool repaired = false; ///< the copies differed, or one was missing: both are equal again
};

/// Reads both, opens one and makes both equal again. As parse_key_slots() and open_key_slots(), and io.*.
Result<OpenedKeySlots> read_key_slots(Files& files, const KeySlotsPaths& paths, const UnlockSecret& secret);

/// Replaces both, the first one first.
Result<void> write_key_slots(Files& files, const KeySlotsPaths& paths, ByteView file);

} // namespace counterpart::core
