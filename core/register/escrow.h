// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "crypto/primitive/kem.h"

#include <optional>

namespace counterpart::core {

// The public half of the escrow key this store made for its agency; the secret is on paper alone. It waits until the
// text has been typed back. Kept in store_info under "escrow_waiting" and "escrow".

Result<std::optional<crypto::XWingPublic>> waiting_escrow(Database& db);
Result<std::optional<crypto::XWingPublic>> own_escrow(Database& db);
Result<void> put_waiting_escrow(Database& db, const crypto::XWingPublic& key);
/// The one that waits becomes ours.
Result<void> confirm_waiting_escrow(Database& db);

} // namespace counterpart::core
