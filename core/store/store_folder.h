// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_slots_file.h"
#include "core/session.h"

namespace counterpart::core {

// The layout of a store's folder and where it may live: STORE.md.

inline constexpr const char* kDatabaseFile = "store.db";
inline constexpr const char* kKeySlotsFile = "keyslots";
inline constexpr const char* kBlobsFolder = "blobs";
inline constexpr const char* kLockFile = "lock";
inline constexpr const char* kAttemptsFile = "attempts";

/// `keyslots` and `keyslots.copy`.
KeySlotsPaths key_slots_paths(const std::filesystem::path& folder);

/// "store.folder_network", "store.folder_synced", "store.folder_roaming" (denied).
Result<void> check_folder_kind(Files& files, const std::filesystem::path& folder);

/// Nothing is there, or an empty folder: "store.exists", "store.folder_not_empty" (conflict).
Result<void> check_folder_is_free(Files& files, const std::filesystem::path& folder);

/// A folder being made beside its place: renamed there by finish(), or gone with the object.
class NewFolder {
public:
    static Result<NewFolder> make(const Ports& ports, const std::filesystem::path& folder);
    NewFolder(NewFolder&& other) noexcept;
    NewFolder& operator=(NewFolder&&) = delete;
    ~NewFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// An empty folder in the way goes; whatever else stands there stays: "store.exists".
    Result<void> finish();

private:
    NewFolder(Files& files, std::filesystem::path path, std::filesystem::path target)
        : m_files(&files), m_path(std::move(path)), m_target(std::move(target)) {}
    Files* m_files; ///< null once finished
    std::filesystem::path m_path;
    std::filesystem::path m_target;
};

} // namespace counterpart::core
