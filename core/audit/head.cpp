// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/head.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

namespace counterpart::core {

namespace cbor = crypto::cbor;

namespace {
constexpr std::string_view kLabel = "counterpart/head/v1";
constexpr std::uint64_t kMaxHeadBytes = 256;
} // namespace

Bytes encode_head(const StoreId& store, const AuditHead& head, const HeadMacKey& key) {
    const Bytes body = cbor::encode([&](cbor::Writer& out) {
        out.array(4).text(kLabel).bytes(store.view()).integer(head.sequence).bytes(head.digest.view());
    });
    const Digest mac = crypto::hmac_sha256(key.key, body);
    return cbor::encode([&](cbor::Writer& out) { out.array(2).bytes(body).bytes(mac.view()); });
}

Result<SealedHead> parse_head(ByteView file) {
    SealedHead out;
    cbor::Reader outer(file);
    TRY(outer.array(2));
    TRY_ASSIGN(const ByteView body, outer.bytes());
    TRY_ASSIGN(out.mac, outer.octets<Digest>());
    TRY(outer.end());
    out.body = copy_of(body);
    cbor::Reader in(body);
    TRY(in.array(4));
    TRY_ASSIGN(const std::string_view label, in.text());
    TRY_ASSIGN(out.store, in.octets<StoreId>());
    TRY_ASSIGN(out.head.sequence, in.integer());
    TRY_ASSIGN(out.head.digest, in.octets<Digest>());
    TRY(in.end());
    if (label != kLabel || out.head.sequence < 1) return fail(ErrorCode::malformed, "audit.head_malformed");
    return out;
}

std::filesystem::path head_file(const std::filesystem::path& state_folder, const StoreId& store) {
    return state_folder / "heads" / to_hex(store.view());
}

Result<void> write_head(Files& files, const std::filesystem::path& state_folder, const StoreId& store,
                        const AuditHead& head, const HeadMacKey& key) {
    const std::filesystem::path file = head_file(state_folder, store);
    const Bytes bytes = encode_head(store, head, key);
    auto written = files.replace(file, bytes);
    if (!written && written.error().code == ErrorCode::not_found) {
        TRY(files.make_folder(file.parent_path())); // the first one on this computer
        written = files.replace(file, bytes);
    }
    return written;
}

Result<HeadReport> check_head(Files& files, const std::filesystem::path& state_folder, const StoreId& store,
                              Database& db, const HeadMacKey& key) {
    const auto bytes = files.read(head_file(state_folder, store), kMaxHeadBytes);
    if (!bytes && bytes.error().code == ErrorCode::not_found) return HeadReport{HeadCheck::missing, {}};
    if (!bytes && bytes.error().code != ErrorCode::malformed) return tl::make_unexpected(bytes.error());
    const auto sealed = bytes ? parse_head(*bytes) : tl::make_unexpected(bytes.error());
    if (!sealed || sealed->store != store ||
        !crypto::hmac_sha256_verify(key.key, sealed->body, sealed->mac.view()))
        return HeadReport{HeadCheck::unreadable, {}};

    TRY_ASSIGN(const AuditHead inside, chain_head(db));
    if (inside == sealed->head) return HeadReport{HeadCheck::matches, sealed->head};
    TRY_ASSIGN(const auto there, chain_digest_at(db, sealed->head.sequence));
    if (there != sealed->head.digest) return HeadReport{HeadCheck::rolled_back, sealed->head};
    return HeadReport{HeadCheck::behind, sealed->head};
}

} // namespace counterpart::core
