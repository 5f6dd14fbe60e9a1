// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/sub_keys.h"
#include "core/model/instant.h"
#include "crypto/base/result.h"

#include <string>
#include <vector>

namespace counterpart::core {

// BACKUP.md.

inline constexpr std::string_view kBackupMagic = "counterpart-backup/v1\n";
inline constexpr std::size_t kMaxBackupHeader = 16 * 1024 * 1024;
inline constexpr std::size_t kMaxBackupTrailer = 8 * 1024 * 1024;
inline constexpr std::size_t kMaxBackupPieces = 200'000;

struct BackupPiece {
    std::string name;
    std::uint64_t size = 0;
    bool operator==(const BackupPiece&) const = default;
};
struct BackupHeader {
    StoreId store;
    Instant made;
    std::vector<BackupPiece> pieces;
    bool operator==(const BackupHeader&) const = default;
};
struct BackupTrailer {
    std::vector<Digest> hashes;
    Digest mac;
    bool operator==(const BackupTrailer&) const = default;
};

/// A name that a file in blobs/ may have in a backup.
bool is_blob_name(std::string_view name);

Bytes encode_backup_header(const BackupHeader& header);
Bytes encode_backup_trailer(const BackupTrailer& trailer);
/// "backup.malformed" (malformed). A header's pieces have the names and the order of BACKUP.md.
Result<BackupHeader> parse_backup_header(ByteView bytes);
Result<BackupTrailer> parse_backup_trailer(ByteView bytes);

Digest backup_mac(const BackupMacKey& key, ByteView header, const std::vector<Digest>& hashes);

} // namespace counterpart::core
