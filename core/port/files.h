// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/io.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace counterpart::core {

/// Whether an output may replace what is there.
enum class Existing { refuse, replace };

/// A file being written beside its place (`.NAME.XXXXXXXX.part` in the same folder, mode 0600): commit()
/// flushes it to the disk, renames it and flushes the folder; without commit() it is removed and nothing has
/// changed.
class OutputFile : public Sink {
public:
    /// Flush, rename, flush the folder. Where a flush fails the file is gone and is not retried. With
    /// Existing::refuse "io.exists" (conflict) where something has come to stand there meanwhile: it stays.
    virtual Result<void> commit() = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Where its bytes stand until then, in full: what a kill leaves.
    [[nodiscard]] virtual std::filesystem::path part() const = 0;
};

class InputFile : public Source {
public:
    /// As it was when the file was opened.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Back to the front (sealing reads attachments once to hash and once to seal only where it must).
    virtual Result<void> rewind() = 0;
};

/// An advisory lock held by one process, gone with it.
class FileLock {
public:
    virtual ~FileLock() = default;
};

/// What a folder stands on, as far as it can be known. core/port/folder_kind.h has the table.
enum class FolderKind { local, network, synced, roaming };

/// The only door to the file system; the fault-injecting one of the tests stands behind the same face.
/// Reasons: io.not_found (not_found), io.exists (conflict), io.read_only, io.disk_full, io.denied, io.failed
/// (io), io.not_a_file (invalid_argument). No path is ever put into an error.
class Files {
public:
    virtual ~Files() = default;
    /// Regular files only: a pipe or a device is "io.not_a_file".
    virtual Result<std::unique_ptr<InputFile>> open(const std::filesystem::path& file) = 0;
    /// With Existing::refuse "io.exists" at once where it is there already.
    virtual Result<std::unique_ptr<OutputFile>> create(const std::filesystem::path& file,
                                                       Existing existing) = 0;
    /// Whole small files, refused above `limit` bytes with "io.too_large" (malformed).
    virtual Result<Bytes> read(const std::filesystem::path& file, std::uint64_t limit) = 0;
    /// create, write, commit.
    virtual Result<void> replace(const std::filesystem::path& file, ByteView content) = 0;
    virtual Result<void>
    make_folder(const std::filesystem::path& folder) = 0; ///< parents too; owner only (0700)
    virtual Result<bool> exists(const std::filesystem::path& path) = 0;
    virtual Result<void> remove(const std::filesystem::path& file) = 0; ///< no error where it is gone already
    /// A folder and all in it; links are removed, not followed. No error where it is gone already.
    virtual Result<void> remove_folder(const std::filesystem::path& folder) = 0;
    /// A file or folder to a name that is free ("io.exists" otherwise), durably.
    virtual Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    /// The names in a folder, in no order; "." and ".." apart.
    virtual Result<void> list(const std::filesystem::path& folder,
                              const std::function<void(const std::filesystem::path& name)>& each) = 0;
    virtual Result<std::uint64_t> free_space(const std::filesystem::path& folder) = 0;
    /// `program` names us to whoever comes second: "store.locked" (conflict), detail: the holder, as in
    /// "counterpart-cli (process 4711)".
    virtual Result<std::unique_ptr<FileLock>> lock(const std::filesystem::path& file,
                                                   std::string_view program) = 0;
    /// Also of a folder that is still to be made: what it would stand on.
    virtual Result<FolderKind> folder_kind(const std::filesystem::path& folder) = 0;
};

Files& system_files();

/// Where the program keeps what belongs to the user but not into a store (the audit heads): on Linux
/// $XDG_STATE_HOME/counterpart or ~/.local/state/counterpart.
std::filesystem::path state_folder();

} // namespace counterpart::core
