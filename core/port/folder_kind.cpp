// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/folder_kind.h"

#include <string>
#include <vector>

namespace counterpart::core {

namespace {

enum class Sign {
    name,  ///< a folder of the path is called so
    file,  ///< a folder of the path holds such a file
    folder ///< a folder of the path holds such a folder
};
struct Row {
    Sign sign;
    std::string_view pattern;
    FolderKind kind;
};

/// What each program leaves in the folder it syncs, or calls it by default. `.dropbox` is a file in the
/// synced folder, and a folder of settings in the home folder, which is not synced for it.
constexpr Row kRows[] = {
    {Sign::name, "Dropbox", FolderKind::synced},
    {Sign::name, "Dropbox (*)", FolderKind::synced},
    {Sign::file, ".dropbox", FolderKind::synced},
    {Sign::folder, ".dropbox.cache", FolderKind::synced},
    {Sign::name, "OneDrive", FolderKind::synced},
    {Sign::name, "OneDrive - *", FolderKind::synced},
    {Sign::file, ".849C9593-D756-4E56-8D6E-42412F2A707B", FolderKind::synced}, // OneDrive
    {Sign::name, "Google Drive", FolderKind::synced},
    {Sign::name, "My Drive", FolderKind::synced}, // as Google's own drive calls it
    {Sign::name, "Shared drives", FolderKind::synced},
    {Sign::name, "GoogleDrive*", FolderKind::synced},
    {Sign::folder, ".tmp.drivedownload", FolderKind::synced},
    {Sign::folder, ".tmp.driveupload", FolderKind::synced},
    {Sign::name, "Nextcloud", FolderKind::synced},
    {Sign::name, "ownCloud", FolderKind::synced},
    {Sign::file, ".sync_*.db", FolderKind::synced}, // Nextcloud, ownCloud
    {Sign::file, "._sync_*.db", FolderKind::synced},
    {Sign::file, ".owncloudsync.log", FolderKind::synced},
    {Sign::file, ".nextcloudsync.log", FolderKind::synced},
    {Sign::file, ".csync_journal.db", FolderKind::synced},
    {Sign::folder, ".stfolder", FolderKind::synced}, // Syncthing
    {Sign::file, ".stfolder", FolderKind::synced},
    {Sign::folder, ".stversions", FolderKind::synced},
    {Sign::name, "Mobile Documents", FolderKind::synced}, // iCloud
    {Sign::name, "com~apple~CloudDocs", FolderKind::synced},
    {Sign::name, "iCloudDrive", FolderKind::synced},
    {Sign::name, "iCloud Drive", FolderKind::synced},
    {Sign::name, "Box", FolderKind::synced},
    {Sign::name, "Box Sync", FolderKind::synced},
    {Sign::name, "MEGA", FolderKind::synced},
    {Sign::name, "MEGAsync*", FolderKind::synced},
    {Sign::name, "SynologyDrive", FolderKind::synced},
    {Sign::name, "Synology Drive", FolderKind::synced},
    {Sign::name, "Egnyte", FolderKind::synced},
    {Sign::name, "ProtonDrive", FolderKind::synced},
    {Sign::name, "Proton Drive", FolderKind::synced},
    {Sign::name, "Yandex.Disk", FolderKind::synced},
    {Sign::name, "Tresorit", FolderKind::synced},
    {Sign::name, "pCloud Drive", FolderKind::synced},
    {Sign::name, "pCloudDrive", FolderKind::synced},
    {Sign::name, "Seafile", FolderKind::synced},
    {Sign::folder, ".tresorit", FolderKind::synced},
    {Sign::name, "Roaming", FolderKind::roaming}, // AppData/Roaming
    {Sign::name, "Application Data", FolderKind::roaming},
    {Sign::name, "*.V6", FolderKind::roaming}, // a redirected Windows profile
};

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool alike(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return folded(x) == folded(y); });
}

} // namespace

bool matches_pattern(std::string_view name, std::string_view pattern) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return alike(name, pattern);
    const std::string_view front = pattern.substr(0, star);
    const std::string_view back = pattern.substr(star + 1);
    return name.size() >= front.size() + back.size() && alike(name.substr(0, front.size()), front) &&
           alike(name.substr(name.size() - back.size()), back);
}

FolderKind folder_kind_by_names(const std::filesystem::path& folder, const HasEntry& has_entry) {
    for (std::filesystem::path at = folder; at.has_relative_path(); at = at.parent_path()) {
        const auto name = at.filename().u8string();
        const std::string_view text(reinterpret_cast<const char*>(name.data()), name.size());
        for (const Row& row : kRows) {
            const bool shown = row.sign == Sign::name
                                   ? matches_pattern(text, row.pattern)
                                   : has_entry(at, row.pattern, row.sign == Sign::file ? 'f' : 'd');
            if (shown) return row.kind;
        }
    }
    return FolderKind::local;
}

} // namespace counterpart::core
