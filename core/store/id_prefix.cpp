// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_prefix.h"

#include "crypto/base/bytes.h"

namespace counterpart::core {

Result<Bytes> bytes_by_prefix(Database& db, const std::string& select, std::size_t size, std::string_view prefix,
                              const PrefixReasons& reasons) {
    const std::size_t digits = 2 * size;
    const auto padded_with = [&](char digit) {
        std::string hex(prefix);
        hex.resize(digits, digit);
        return hex;
    };
    Bytes low;
    Bytes high;
    const bool readable = prefix.size() >= kShortestPrefix && prefix.size() <= digits &&
                          from_hex(padded_with('0'), low) && from_hex(padded_with('f'), high);
    if (!readable) return fail(ErrorCode::invalid_argument, reasons.bad_id);
    TRY_ASSIGN(auto rows, db.prepare(select));
    TRY_ASSIGN(const bool found, rows.with(ByteView(low), ByteView(high)).step());
    if (!found) return fail(ErrorCode::not_found, reasons.not_found);
    Bytes id = copy_of(rows.blob(0));
    TRY_ASSIGN(const bool another, rows.step());
    if (another) return fail(ErrorCode::invalid_argument, reasons.ambiguous_id);
    return id;
}

} // namespace counterpart::core
