// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace counterpart::core {

/// The least that may be typed of an id, in hexadecimal digits.
inline constexpr std::size_t kShortestPrefix = 6;

/// What a lookup by an id's beginning is refused with.
struct PrefixReasons {
    std::string_view bad_id;       ///< (invalid_argument) too short, too long, or no hexadecimal digits
    std::string_view not_found;    ///< (not_found)
    std::string_view ambiguous_id; ///< (invalid_argument) more than one begins so
};

/// The one id of `size` bytes that begins with these hexadecimal digits. `select` gives the ids between its two
/// parameters, at most two of them.
Result<Bytes> bytes_by_prefix(Database&, const std::string& select, std::size_t size, std::string_view prefix,
                              const PrefixReasons&);

template <class Id>
Result<Id> id_by_prefix(Database& db, const std::string& select, std::string_view prefix, const PrefixReasons& reasons) {
    TRY_ASSIGN(const Bytes found, bytes_by_prefix(db, select, Id::kSize, prefix, reasons));
    return Id::from(found);
}

} // namespace counterpart::core
