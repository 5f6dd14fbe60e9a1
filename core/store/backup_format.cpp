// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_format.h"

#include "core/keys/key_slots.h"
#include "core/store/store_folder.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace cbor = crypto::cbor;

namespace {

constexpr std::size_t kMaxBlobName = 64;
constexpr std::size_t kFixedPieces = 2;
/// Sizes are added up by whoever reads: none comes near an overflow.
constexpr std::uint64_t kMaxPieceBytes = 1ULL << 45U;

tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::malformed, "backup.malformed", what);
}

std::string blob_prefix() {
    return std::string(kBlobsFolder) + "/";
}

Result<void> check_pieces(const std::vector<BackupPiece>& pieces) {
    if (pieces.size() < kFixedPieces || pieces[0].name != kKeySlotsFile || pieces[1].name != kDatabaseFile ||
        pieces[0].size > kMaxKeySlotsBytes)
        return malformed("first pieces");
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].size > kMaxPieceBytes) return malformed("size");
        if (i < kFixedPieces) continue;
        const std::string_view name = pieces[i].name;
        if (!name.starts_with(blob_prefix()) || !is_blob_name(name.substr(blob_prefix().size())))
            return malformed("name");
        if (i > kFixedPieces && pieces[i - 1].name >= pieces[i].name) return malformed("order");
    }
    return {};
}

Result<BackupHeader> read_header(ByteView bytes) {
    cbor::Limits limits;
    limits.count = kMaxBackupPieces;
    cbor::Reader in(bytes, limits);
    BackupHeader out;
    TRY(in.array(3));
    TRY_ASSIGN(out.store, in.octets<StoreId>());
    TRY_ASSIGN(out.made.milliseconds, in.integer());
    TRY_ASSIGN(const std::size_t count, in.array());
    for (std::size_t i = 0; i < count; ++i) {
        BackupPiece piece;
        TRY(in.array(2));
        TRY_ASSIGN(const std::string_view name, in.text());
        piece.name = std::string(name);
        TRY_ASSIGN(piece.size, in.uint());
        out.pieces.push_back(std::move(piece));
    }
    TRY(in.end());
    TRY(check_pieces(out.pieces));
    return out;
}

Result<BackupTrailer> read_trailer(ByteView bytes) {
    cbor::Limits limits;
    limits.count = kMaxBackupPieces;
    cbor::Reader in(bytes, limits);
    BackupTrailer out;
    TRY(in.array(2));
    TRY_ASSIGN(const std::size_t count, in.array());
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(const Digest hash, in.octets<Digest>());
        out.hashes.push_back(hash);
    }
    TRY_ASSIGN(out.mac, in.octets<Digest>());
    TRY(in.end());
    return out;
}

} // namespace

bool is_blob_name(std::string_view name) {
    return !name.empty() && name.size() <= kMaxBlobName && name.front() != '.' &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
           });
}

Bytes encode_backup_header(const BackupHeader& header) {
    return cbor::encode([&](cbor::Writer& out) {
        out.array(3).bytes(header.store.view()).integer(header.made.milliseconds).array(header.pieces.size());
        for (const BackupPiece& piece : header.pieces)
            out.array(2).text(piece.name).uint(piece.size);
    });
}

Bytes encode_backup_trailer(const BackupTrailer& trailer) {
    return cbor::encode([&](cbor::Writer& out) {
        out.array(2).array(trailer.hashes.size());
        for (const Digest& hash : trailer.hashes)
            out.bytes(hash.view());
        out.bytes(trailer.mac.view());
    });
}

Result<BackupHeader> parse_backup_header(ByteView bytes) {
    if (bytes.size() > kMaxBackupHeader) return malformed("header size");
    auto out = read_header(bytes);
    if (!out && out.error().reason != "backup.malformed") return malformed("header");
    return out;
}

Result<BackupTrailer> parse_backup_trailer(ByteView bytes) {
    if (bytes.size() > kMaxBackupTrailer) return malformed("trailer size");
    auto out = read_trailer(bytes);
    if (!out) return malformed("trailer");
    return out;
}

Digest backup_mac(const BackupMacKey& key, ByteView header, const std::vector<Digest>& hashes) {
    Bytes input = copy_of(bytes_of("counterpart/backup/v1"));
    append(input, crypto::blake2b(crypto::HashLabel("cp/backup/v1"), header).view());
    for (const Digest& hash : hashes)
        append(input, hash.view());
    return crypto::hmac_sha256(key.key, input);
}

} // namespace counterpart::core
