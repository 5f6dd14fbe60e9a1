// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace counterpart::core {

// What a signature is for (external_aad): one made for one purpose never serves another.
inline constexpr std::string_view kManifestDomain = "counterpart/manifest/v1";
inline constexpr std::string_view kReceiptDomain = "counterpart/receipt/v1";

} // namespace counterpart::core
