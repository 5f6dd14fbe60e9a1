// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/descriptor_linux.h"
#include "core/port/folder_kind.h"

#include <cerrno>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace counterpart::core {

namespace {

/// File systems whose files another machine may write (statfs(2), linux/magic.h). Not known here: local.
constexpr std::uint32_t kNetwork[] = {
    0x00006969, // NFS
    0x0000517b, // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x5346414f, // AFS (OpenAFS)
    0x6b414653, // AFS (kAFS)
    0x73757245, // Coda
    0x0000564c, // NCP
    0x00c36400, // Ceph
    0x0bd00bd0, // Lustre
    0x01161970, // GFS2
    0x7461636f, // OCFS2
};
/// 9P and FUSE (sshfs, rclone, virtiofs …): of another machine, unless the whole system stands on it, as in
/// containers and virtual machines, or FUSE reads a disk of this one (ntfs-3g: a block device number).
constexpr std::uint32_t k9p = 0x01021997;
constexpr std::uint32_t kFuse = 0x65735546;

bool is_root_file_system(const struct stat& folder) {
    struct stat root {};
    return ::stat("/", &root) == 0 && root.st_dev == folder.st_dev;
}

Result<bool> on_network(const std::filesystem::path& folder) {
    struct statfs system {};
    struct stat status {};
    if (::statfs(folder.c_str(), &system) != 0 || ::stat(folder.c_str(), &status) != 0)
        return io_error(errno);
    const auto type = static_cast<std::uint32_t>(system.f_type);
    if (type == k9p) return !is_root_file_system(status);
    if (type == kFuse) return major(status.st_dev) == 0 && !is_root_file_system(status);
    return std::ranges::find(kNetwork, type) != std::end(kNetwork);
}

bool has_entry(const std::filesystem::path& folder, std::string_view pattern, char type) {
    std::error_code error;
    const auto right_type = [&](const std::filesystem::path& path) {
        std::error_code ignored;
        return type == 'f' ? std::filesystem::is_regular_file(path, ignored)
                           : std::filesystem::is_directory(path, ignored);
    };
    if (pattern.find('*') == std::string_view::npos) return right_type(folder / pattern);
    auto entry = std::filesystem::directory_iterator(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (matches_pattern(entry->path().filename().native(), pattern) && right_type(entry->path()))
            return true;
    }
    return false;
}

} // namespace

Result<FolderKind> kind_of_folder(const std::filesystem::path& folder) {
    std::error_code error;
    const std::filesystem::path whole =
        std::filesystem::weakly_canonical(std::filesystem::absolute(folder, error), error);
    if (error) return io_error(error.value());
    std::filesystem::path there = whole;
    while (there.has_relative_path() && !std::filesystem::exists(there, error))
        there = there.parent_path();
    TRY_ASSIGN(const bool network, on_network(there));
    if (network) return FolderKind::network;
    return folder_kind_by_names(whole, has_entry);
}

} // namespace counterpart::core
