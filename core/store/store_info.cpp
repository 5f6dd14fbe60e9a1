// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_info.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

namespace counterpart::core {

namespace cbor = crypto::cbor;

namespace {
Result<WipedBytes> value_of(Database& db, std::string_view key) {
    TRY_ASSIGN(auto row, db.prepare("SELECT value FROM store_info WHERE key = ?"));
    TRY_ASSIGN(const bool found, row.with(key).step());
    if (!found) return fail(ErrorCode::storage, "store.damaged", "no " + std::string(key));
    const ByteView value = row.blob(0);
    return WipedBytes(value.begin(), value.end());
}
} // namespace

Result<void> set_info(Database& db, std::string_view key, ByteView value) {
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO store_info(key, value) VALUES (?, ?) "
                                       "ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    return insert.run(key, value);
}
Result<void> set_info_text(Database& db, std::string_view key, std::string_view value) {
    return set_info(db, key, bytes_of(value));
}
Result<void> set_info_integer(Database& db, std::string_view key, std::int64_t value) {
    return set_info(db, key, cbor::encode([&](cbor::Writer& out) { out.integer(value); }));
}

Result<std::string> info_text(Database& db, std::string_view key) {
    TRY_ASSIGN(const WipedBytes value, value_of(db, key));
    return std::string(value.begin(), value.end());
}
Result<std::int64_t> info_integer(Database& db, std::string_view key) {
    TRY_ASSIGN(const WipedBytes value, value_of(db, key));
    cbor::Reader in(value);
    const auto out = in.integer();
    if (!out || !in.end()) return fail(ErrorCode::storage, "store.damaged", std::string(key));
    return *out;
}
Result<WipedBytes> info_secret(Database& db, std::string_view key, std::size_t size) {
    TRY_ASSIGN(WipedBytes value, value_of(db, key));
    if (value.size() != size) return fail(ErrorCode::storage, "store.damaged", std::string(key));
    return value;
}

} // namespace counterpart::core
