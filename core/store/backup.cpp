// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/backup_format.h"
#include "core/store/opening.h"
#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace {

constexpr std::size_t kAtOnce = 1024 * 1024;

/// Passes bytes on, hashing and counting them.
class HashingSink final : public Sink {
public:
    explicit HashingSink(Sink& to) : m_to(to) {}
    Result<void> write(ByteView bytes) override {
        m_hash.update(bytes);
        size += bytes.size();
        return m_to.write(bytes);
    }
    Digest finish() { return m_hash.finish(); }
    std::uint64_t size = 0;

private:
    Sink& m_to;
    crypto::Blake2b m_hash{crypto::HashLabel("cp/backup/v1")};
};

struct Meter {
    Progress& progress;
    Stage stage;
    std::uint64_t total;
    std::uint64_t done = 0;
    Result<void> more(std::size_t bytes) {
        done += bytes;
        progress.advanced(stage, done, total);
        return progress.go_on();
    }
};

/// Exactly `size` bytes; another number is `wrong_size`.
Result<void> copy(Source& from, std::uint64_t size, Sink& to, Meter& meter, const Error& wrong_size) {
    Bytes buffer(kAtOnce);
    while (size > 0) {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(size, buffer.size()));
        TRY_ASSIGN(const std::size_t n, from.read(ByteSpan(buffer).first(want)));
        if (n != want) return tl::make_unexpected(wrong_size);
        TRY(to.write(ByteView(buffer).first(n)));
        TRY(meter.more(n));
        size -= n;
    }
    return {};
}

Error cut_short() {
    return {ErrorCode::malformed, "backup.malformed", "cut short"};
}

Bytes with_size(ByteView bytes) {
    const auto size = static_cast<std::uint32_t>(bytes.size());
    Bytes out{static_cast<std::uint8_t>(size >> 24U), static_cast<std::uint8_t>(size >> 16U & 0xffU),
              static_cast<std::uint8_t>(size >> 8U & 0xffU), static_cast<std::uint8_t>(size & 0xffU)};
    append(out, bytes);
    return out;
}

Result<Bytes> read_exactly(Source& from, std::size_t size) {
    Bytes out(size);
    TRY_ASSIGN(const std::size_t n, from.read(out));
    if (n != size) return tl::make_unexpected(cut_short());
    return out;
}

Result<Bytes> read_sized(Source& from, std::size_t limit) {
    TRY_ASSIGN(const Bytes size, read_exactly(from, 4));
    std::uint32_t value = 0;
    for (const std::uint8_t byte : size)
        value = value << 8U | byte;
    if (value > limit) return fail(ErrorCode::malformed, "backup.malformed", "size");
    return read_exactly(from, value);
}

Result<void> check_magic(Source& from) {
    TRY_ASSIGN(const Bytes magic, read_exactly(from, kBackupMagic.size()));
    if (text_of(magic) == kBackupMagic) return {};
    const std::string_view family = kBackupMagic.substr(0, kBackupMagic.find("v1") + 1);
    if (text_of(magic).starts_with(family)) return fail(ErrorCode::unsupported, "backup.newer_version");
    return fail(ErrorCode::malformed, "backup.malformed", "not a backup");
}

/// The sizes of everything that goes in; the database's log has gone into its file.
Result<BackupHeader> plan(Session& session) {
    Files& files = session.ports().files;
    TRY(session.db().checkpoint());
    BackupHeader header{session.store_id(), session.ports().clock.now(), {}};
    TRY_ASSIGN(const Bytes slots, files.read(session.folder() / kKeySlotsFile, kMaxKeySlotsBytes));
    TRY_ASSIGN(const std::uint64_t database, session.db().file_size());
    header.pieces = {{kKeySlotsFile, slots.size()}, {kDatabaseFile, database}};
    std::vector<std::string> names;
    TRY(files.list(session.blobs_folder(), [&](const std::filesystem::path& name) {
        const auto text = name.u8string();
        const std::string plain(text.begin(), text.end());
        if (is_blob_name(plain)) names.push_back(plain); // not what is still being written
    }));
    std::ranges::sort(names);
    for (const std::string& name : names) {
        TRY_ASSIGN(const auto blob, files.open(session.blobs_folder() / name));
        header.pieces.push_back({std::string(kBlobsFolder) + "/" + name, blob->size()});
    }
    return header;
}

std::uint64_t total_of(const BackupHeader& header) {
    std::uint64_t total = 0;
    for (const BackupPiece& piece : header.pieces)
        total += piece.size;
    return total;
}

Result<Digest> write_piece(Session& session, const BackupPiece& piece, Sink& out, Meter& meter) {
    HashingSink sink(out);
    if (piece.name == kDatabaseFile) {
        TRY(session.db().copy_file(sink));
        TRY(meter.more(static_cast<std::size_t>(piece.size)));
    } else {
        TRY_ASSIGN(const auto file, session.ports().files.open(session.folder() / piece.name));
        TRY(copy(*file, piece.size, sink, meter, {ErrorCode::conflict, "store.locked", "another program"}));
    }
    return sink.finish();
}

AuditEvent event_of(Operation operation, const char* act, std::size_t count) {
    AuditEvent event;
    event.operation = operation;
    event.act = act;
    event.count = static_cast<std::int64_t>(count);
    return event;
}

/// One piece from the backup into the new folder.
Result<Digest> read_piece(Files& files, Source& backup, const BackupPiece& piece,
                          const std::filesystem::path& folder, Meter& meter) {
    TRY_ASSIGN(const auto output, files.create(folder / piece.name, Existing::refuse));
    HashingSink sink(*output);
    TRY(copy(backup, piece.size, sink, meter, cut_short()));
    TRY(output->commit());
    return sink.finish();
}

Result<void> check_end(Source& backup, const BackupMacKey& key, ByteView header,
                       const std::vector<Digest>& hashes) {
    TRY_ASSIGN(const Bytes bytes, read_sized(backup, kMaxBackupTrailer));
    TRY_ASSIGN(const BackupTrailer trailer, parse_backup_trailer(bytes));
    Bytes more(1);
    TRY_ASSIGN(const std::size_t rest, backup.read(more));
    if (rest != 0) return fail(ErrorCode::malformed, "backup.malformed", "bytes after the end");
    if (trailer.hashes != hashes || backup_mac(key, header, hashes) != trailer.mac)
        return fail(ErrorCode::tampered, "backup.altered");
    return {};
}

} // namespace

Result<std::uint64_t> write_backup(Session& session, Sink& out, Progress& progress) {
    TRY(session.act([&] { return session.audit(event_of(Operation::backup, "backup_store", 0)); }));
    TRY_ASSIGN(const BackupHeader header, plan(session));
    const Bytes encoded = encode_backup_header(header);
    if (encoded.size() > kMaxBackupHeader || header.pieces.size() > kMaxBackupPieces)
        return fail(ErrorCode::unsupported, "io.too_large");
    TRY(out.write(bytes_of(kBackupMagic)));
    TRY(out.write(with_size(encoded)));
    Meter meter{progress, Stage::writing, total_of(header)};
    BackupTrailer trailer;
    for (const BackupPiece& piece : header.pieces) {
        TRY_ASSIGN(const Digest hash, write_piece(session, piece, out, meter));
        trailer.hashes.push_back(hash);
    }
    trailer.mac = backup_mac(session.parts().keys.backup_mac, encoded, trailer.hashes);
    const Bytes end = with_size(encode_backup_trailer(trailer));
    TRY(out.write(end));
    return kBackupMagic.size() + 4 + encoded.size() + total_of(header) + end.size();
}

Result<Session> read_backup(const Ports& ports, Source& backup, const std::filesystem::path& folder,
                            const UnlockSecret& secret, Progress& progress) {
    TRY(check_folder_kind(ports.files, folder));
    TRY(check_folder_is_free(ports.files, folder));
    TRY(check_magic(backup));
    TRY_ASSIGN(const Bytes encoded, read_sized(backup, kMaxBackupHeader));
    TRY_ASSIGN(const BackupHeader header, parse_backup_header(encoded));

    TRY_ASSIGN(NewFolder made, NewFolder::make(ports, folder));
    TRY(ports.files.make_folder(made.path() / kBlobsFolder));
    Meter meter{progress, Stage::reading, total_of(header)};
    std::vector<Digest> hashes;
    std::optional<OpenedKeySlots> slots;
    for (const BackupPiece& piece : header.pieces) {
        TRY_ASSIGN(const Digest hash, read_piece(ports.files, backup, piece, made.path(), meter));
        hashes.push_back(hash);
        if (slots) continue;
        progress.advanced(Stage::deriving_key, 0, 0);
        TRY_ASSIGN(slots, read_key_slots(ports.files, key_slots_paths(made.path()), secret));
        if (slots->slots.store != header.store)
            return fail(ErrorCode::tampered, "backup.altered", "store id");
    }
    const SubKeys keys = sub_keys_of(slots->master, header.store);
    TRY(check_end(backup, keys.backup_mac, encoded, hashes));
    {
        progress.advanced(Stage::checking, 0, 0);
        TRY_ASSIGN(Database db, Database::open(made.path() / kDatabaseFile, keys.database));
        TRY(db.check_integrity());
    }
    TRY(made.finish());
    TRY_ASSIGN(auto lock, ports.files.lock(folder / kLockFile, ports.program));
    return open_with_keys(
        ports, folder, std::move(lock), std::move(*slots),
        {event_of(Operation::restore, "restore_store", header.pieces.size()), OlderCopy::accept, 0});
}

} // namespace counterpart::core
