// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

namespace counterpart::core {

/// The detail of "store.damaged" where the file's first page is not one under the key.
inline constexpr std::string_view kNotADatabase = "not a database";

/// The Error for a result code of the database. `message` is SQLite's own, given only where it can speak of
/// our SQL and nothing else: while it is prepared, never while it runs on content.
tl::unexpected<Error> sqlite_error(int code, const char* message = nullptr);

} // namespace counterpart::core
