// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/descriptor_linux.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::core {

Descriptor::~Descriptor() {
    if (m_number >= 0) ::close(m_number);
}

bool Descriptor::close() {
    const int number = std::exchange(m_number, -1);
    return number < 0 || ::close(number) == 0 || errno == EINTR;
}

Descriptor open_descriptor(const std::filesystem::path& path, int flags, unsigned mode) {
    int number = -1;
    do {
        number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    } while (number < 0 && errno == EINTR);
    return Descriptor(number);
}

tl::unexpected<Error> io_error(int number) {
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fail(ErrorCode::io, "io.disk_full");
    case EROFS:
        return fail(ErrorCode::io, "io.read_only");
    case EACCES:
    case EPERM:
        return fail(ErrorCode::io, "io.denied");
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::not_found, "io.not_found");
    case EEXIST:
    case ENOTEMPTY:
        return fail(ErrorCode::conflict, "io.exists");
    case EISDIR:
    case ENXIO:
    case ELOOP:
        return fail(ErrorCode::invalid_argument, "io.not_a_file");
    default: // errno is an open set
        return fail(ErrorCode::io, "io.failed", "errno " + std::to_string(number));
    }
}

Result<void> write_all(int descriptor, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
        if (n < 0) {
            if (errno == EINTR) continue;
            return io_error(errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<void> flush_folder(const std::filesystem::path& folder) {
    const Descriptor descriptor = open_descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor) return io_error(errno);
    if (::fsync(descriptor.get()) == 0 || errno == EINVAL || errno == ENOTSUP) return {};
    return io_error(errno);
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    std::filesystem::path folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

namespace {
/// For file systems that know neither RENAME_NOREPLACE nor links (exFAT through FUSE): an empty file made
/// with O_EXCL keeps the name, then ours takes its place.
Result<void> rename_over_placeholder(const std::filesystem::path& from, const std::filesystem::path& to) {
    struct stat status {};
    if (::lstat(from.c_str(), &status) != 0) return io_error(errno);
    if (S_ISDIR(status.st_mode)) {
        if (::mkdir(to.c_str(), 0700) != 0) return io_error(errno);
    } else if (!open_descriptor(to, O_WRONLY | O_CREAT | O_EXCL, 0600)) {
        return io_error(errno);
    }
    if (::rename(from.c_str(), to.c_str()) != 0) return io_error(errno);
    return {};
}
} // namespace

Result<void> rename_to_free_name(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) return io_error(errno);
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return {};
    }
    if (errno == EEXIST) return io_error(errno);
    return rename_over_placeholder(from, to);
}

} // namespace counterpart::core
