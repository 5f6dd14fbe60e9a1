// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/escrow.h"

namespace counterpart::core {
namespace {

constexpr std::string_view kWaiting = "escrow_waiting";
constexpr std::string_view kOwn = "escrow";

Result<std::optional<crypto::XWingPublic>> read(Database& db, std::string_view key) {
    TRY_ASSIGN(auto select, db.prepare("SELECT value FROM store_info WHERE key = ?"));
    TRY_ASSIGN(const bool there, select.with(key).step());
    if (!there) return std::nullopt;
    return select.octets<crypto::XWingPublic>(0);
}

Result<void> write(Database& db, std::string_view key, const crypto::XWingPublic& value) {
    TRY_ASSIGN(auto insert, db.prepare("INSERT OR REPLACE INTO store_info (key, value) VALUES (?, ?)"));
    return insert.run(key, value);
}

} // namespace

Result<std::optional<crypto::XWingPublic>> waiting_escrow(Database& db) {
    return read(db, kWaiting);
}

Result<std::optional<crypto::XWingPublic>> own_escrow(Database& db) {
    return read(db, kOwn);
}

Result<void> put_waiting_escrow(Database& db, const crypto::XWingPublic& key) {
    return write(db, kWaiting, key);
}

Result<void> confirm_waiting_escrow(Database& db) {
    TRY_ASSIGN(const auto waiting, waiting_escrow(db));
    if (!waiting) return fail(ErrorCode::not_found, "escrow.none_waits");
    TRY(write(db, kOwn, *waiting));
    TRY_ASSIGN(auto remove, db.prepare("DELETE FROM store_info WHERE key = ?"));
    return remove.run(kWaiting);
}

} // namespace counterpart::core
