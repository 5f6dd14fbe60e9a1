// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace counterpart::core {

// The table store_info: STORE.md lists the keys.

Result<void> set_info(Database& db, std::string_view key, ByteView value);
Result<void> set_info_text(Database& db, std::string_view key, std::string_view value);
Result<void> set_info_integer(Database& db, std::string_view key, std::int64_t value);

/// "store.damaged" (storage) where the key is missing or its value is of another kind.
Result<std::string> info_text(Database& db, std::string_view key);
Result<std::int64_t> info_integer(Database& db, std::string_view key);
/// Exactly `size` bytes, in wiped memory.
Result<WipedBytes> info_secret(Database& db, std::string_view key, std::size_t size);

} // namespace counterpart::core
