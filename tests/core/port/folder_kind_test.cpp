// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/folder_kind.h"

#include "tests/support/temp_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::TempFolder;

TEST_CASE("a folder is synced or roaming by the names above it", "[core][port]") {
    const auto nothing = [](const auto&, auto, char) { return false; };
    const auto kind = [&](const std::string& path) { return folder_kind_by_names(path, nothing); };
    CHECK(kind("/home/ada/store") == FolderKind::local);
    CHECK(kind("/home/ada/Dropbox/store") == FolderKind::synced);
    for (const char* name : {"Box", "Box Sync", "MEGAsync", "iCloud Drive", "My Drive", "SynologyDrive", "Egnyte", "ProtonDrive", "Yandex.Disk"}) {
        INFO(name);
        CHECK(kind(std::string("/home/ada/") + name + "/store") == FolderKind::synced);
    }
    CHECK(kind("/home/ada/dropbox (work)/store") == FolderKind::synced);
    CHECK(kind("/home/ada/OneDrive - Northmoor Council/x/store") == FolderKind::synced);
    CHECK(kind("/home/ada/nextcloud") == FolderKind::synced);
    CHECK(kind("/home/ada/nextcloud-notes") == FolderKind::local);
    CHECK(kind("/c/Users/ada/AppData/Roaming/store") == FolderKind::roaming);
    CHECK(kind("/c/Users/ada/AppData/Local/store") == FolderKind::local);
}

TEST_CASE("a folder is synced by what a sync program leaves in it or above it", "[core][port]") {
    const TempFolder folder;
    const auto store = folder.path() / "cases" / "store";
    std::filesystem::create_directories(store);
    CHECK(*system_files().folder_kind(store) == FolderKind::local);
    CHECK(*system_files().folder_kind(store / "still" / "to be made") == FolderKind::local);

    SECTION("Syncthing") {
        std::filesystem::create_directory(folder.path() / ".stfolder");
    }
    SECTION("Nextcloud") {
        std::ofstream(folder.path() / ".sync_0123456789ab.db") << "x";
    }
    SECTION("Dropbox") {
        std::ofstream(folder.path() / ".dropbox") << "x";
    }
    CHECK(*system_files().folder_kind(store) == FolderKind::synced);
    CHECK(*system_files().folder_kind(store / "still" / "to be made") == FolderKind::synced);
}

TEST_CASE("the settings folder of Dropbox in the home folder does not make it synced", "[core][port]") {
    const TempFolder folder;
    std::filesystem::create_directory(folder.path() / ".dropbox");
    CHECK(*system_files().folder_kind(folder.path()) == FolderKind::local);
}

TEST_CASE("patterns match without regard to case, with one star", "[core][port]") {
    CHECK(matches_pattern("OneDrive - A", "onedrive - *"));
    CHECK(matches_pattern(".sync_.db", ".sync_*.db"));
    CHECK_FALSE(matches_pattern(".sync.db", ".sync_*.db"));
    CHECK_FALSE(matches_pattern("a", "ab"));
}
