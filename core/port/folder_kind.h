// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/files.h"

#include <functional>

namespace counterpart::core {

/// Answers whether a file ("f"), a folder ("d") or either ("*") of this name pattern is in a folder. A
/// pattern may hold one "*" for any run of characters.
using HasEntry =
    std::function<bool(const std::filesystem::path& folder, std::string_view pattern, char type)>;

/// Synced or roaming by the names in the path itself and by what sync programs leave in a folder or one above
/// it; local otherwise. `folder` is absolute. Whether it stands on a network is the platform's to know.
FolderKind folder_kind_by_names(const std::filesystem::path& folder, const HasEntry& has_entry);

/// ASCII letters alike in both cases, one "*" at most.
bool matches_pattern(std::string_view name, std::string_view pattern);

} // namespace counterpart::core
