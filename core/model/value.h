// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/instant.h"
#include "core/model/partial_date.h"

#include <string>
#include <variant>

namespace counterpart::core {

/// "No longer stated": supersedes an earlier value without putting another in its place.
struct Withdrawn {
    auto operator<=>(const Withdrawn&) const = default;
};
/// An entry of the attribute's vocabulary.
struct Code {
    std::string code;
    auto operator<=>(const Code&) const = default;
};

/// What a fact can say. Texts are UTF-8, at most kMaxTextBytes.
using Value = std::variant<Withdrawn, std::string, std::int64_t, bool, Instant, PartialDate, Code, RecordId, AttachmentId>;

inline constexpr std::size_t kMaxTextBytes = 256 * 1024;

} // namespace counterpart::core
