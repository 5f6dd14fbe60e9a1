// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/files.h"

#include <utility>

namespace counterpart::core {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();
    [[nodiscard]] int get() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }
    /// Closes now and says whether that went well: some file systems report a failed write only here.
    bool close();

private:
    int m_number;
};

/// open(2), close-on-exec, again where a signal came between.
Descriptor open_descriptor(const std::filesystem::path& path, int flags, unsigned mode = 0);

/// The Error for an errno.
tl::unexpected<Error> io_error(int number);

/// All of `bytes`, however often it takes.
Result<void> write_all(int descriptor, ByteView bytes);

/// fsync of the folder itself, so that a name in it lasts. Where a file system has no such thing, no error.
Result<void> flush_folder(const std::filesystem::path& folder);

/// The folder a path stands in; "." for a bare name.
std::filesystem::path folder_of(const std::filesystem::path& path);

/// Gives `from` the free name `to`, never replacing: "io.exists".
Result<void> rename_to_free_name(const std::filesystem::path& from, const std::filesystem::path& to);

Result<std::unique_ptr<OutputFile>> create_output(const std::filesystem::path& file, Existing existing);
Result<std::unique_ptr<FileLock>> take_lock(const std::filesystem::path& file, std::string_view program);
Result<FolderKind> kind_of_folder(const std::filesystem::path& folder);

} // namespace counterpart::core
