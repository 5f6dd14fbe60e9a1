// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_slots.h"

#include <filesystem>
#include <string>

namespace counterpart::test {

/// Every page of the store's database as whoever has the key could read it, those that are free, too: what a search of
/// tables does not see. The store is closed.
std::string pages_of(const std::filesystem::path& store, const core::UnlockSecret&);

} // namespace counterpart::test
