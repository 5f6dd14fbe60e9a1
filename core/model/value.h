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
using Value = std::variant<Withdrawn, std::string, std::int64_t, bool, Instant, PartialDate, Code, RecordId,
                           AttachmentId>;

inline constexpr std::size_t kMaxTextBytes = 256 * 1024;
inline constexpr std::size_t kMaxCodeBytes = 64;

/// As it is stored and exported: texts and codes as they stand, integers in decimal, "true"/"false", instants
/// and dates in their text forms, references in hexadecimal, nothing for Withdrawn. UTF-8 without controls,
/// so it may stand in JSON. Labels for codes are the caller's matter: see Catalogue::label_of().
std::string to_text(const Value& value);

/// 1 to 64 of a-z A-Z 0-9 _ . - : what a code may look like, known or not.
bool is_code_form(std::string_view code);
/// 1 to 64 of a-z 0-9 _, beginning with a letter: what the id of an attribute, record type or vocabulary
/// looks like.
bool is_id_form(std::string_view id);

} // namespace counterpart::core
