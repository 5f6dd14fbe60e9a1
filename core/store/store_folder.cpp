// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_folder.h"

#include <utility>

namespace counterpart::core {

KeySlotsPaths key_slots_paths(const std::filesystem::path& folder) {
    std::filesystem::path copy = folder / kKeySlotsFile;
    copy += ".copy";
    return {folder / kKeySlotsFile, std::move(copy)};
}

Result<void> check_folder_kind(Files& files, const std::filesystem::path& folder) {
    TRY_ASSIGN(const FolderKind kind, files.folder_kind(folder));
    switch (kind) {
    case FolderKind::local:
        return {};
    case FolderKind::network:
        return fail(ErrorCode::denied, "store.folder_network");
    case FolderKind::synced:
        return fail(ErrorCode::denied, "store.folder_synced");
    case FolderKind::roaming:
        return fail(ErrorCode::denied, "store.folder_roaming");
    }
    assertion_failed("check_folder_kind: no such kind");
}

Result<void> check_folder_is_free(Files& files, const std::filesystem::path& folder) {
    TRY_ASSIGN(const bool there, files.exists(folder));
    if (!there) return {};
    TRY_ASSIGN(const bool store, files.exists(folder / kDatabaseFile));
    if (store) return fail(ErrorCode::conflict, "store.exists");
    bool empty = true;
    const auto listed = files.list(folder, [&](const auto&) { empty = false; });
    if (!listed || !empty) return fail(ErrorCode::conflict, "store.folder_not_empty");
    return {};
}

Result<NewFolder> NewFolder::make(const Ports& ports, const std::filesystem::path& folder) {
    std::filesystem::path target = folder.lexically_normal();
    if (!target.has_filename()) target = target.parent_path(); // "x/" names x
    std::array<std::uint8_t, 4> random{};
    ports.random.fill(random);
    std::filesystem::path name(".");
    name += target.filename();
    name += "." + to_hex(random) + ".new";
    std::filesystem::path path = target.parent_path() / name;
    TRY(ports.files.make_folder(path));
    return NewFolder(ports.files, std::move(path), std::move(target));
}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : m_files(std::exchange(other.m_files, nullptr)), m_path(std::move(other.m_path)),
      m_target(std::move(other.m_target)) {}

NewFolder::~NewFolder() {
    if (m_files == nullptr) return;
    [[maybe_unused]] const auto gone = m_files->remove_folder(m_path);
}

Result<void> NewFolder::finish() {
    TRY(check_folder_is_free(*m_files, m_target));
    TRY_ASSIGN(const bool empty_one, m_files->exists(m_target));
    if (empty_one) TRY(m_files->remove_folder(m_target));
    auto renamed = m_files->rename(m_path, m_target);
    if (!renamed) {
        if (renamed.error().code == ErrorCode::conflict) return fail(ErrorCode::conflict, "store.exists");
        return renamed;
    }
    m_files = nullptr;
    return {};
}

} // namespace counterpart::core
