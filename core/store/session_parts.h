// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_slots.h"
#include "core/session.h"

namespace counterpart::core {

/// What a session owns, in the order it came: the lock goes last.
struct Session::Parts {
    Ports ports;
    std::filesystem::path folder;
    std::unique_ptr<FileLock> lock;
    KeySlots slots;
    MasterKey master;
    SubKeys keys;
    Database db;
    Identity identity;
    OfficerProfile officer;
    OpeningReport opening;
    bool head_moved = false; ///< entries were appended since the head outside was written
};

} // namespace counterpart::core
