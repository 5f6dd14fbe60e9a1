// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partial_date.h"

#include <functional>
#include <string>
#include <string_view>

namespace counterpart::core {

// One spelling for what people write in many: the index and the query go through the same functions.

/// ASCII letters in lower case and digits, nothing else: "AB12 CDE" as "ab12cde". A number that begins with
/// +44 or 0044 begins with 0 instead: "+44 7700 900123" as "07700900123".
std::string compact_identifier(std::string_view text);

/// "19850412", "198504", "1985": a known part is a beginning of the whole.
std::string compact_date(const PartialDate& date);

/// The consonants of a Latin word by the sound English gives them, so that "Stephen" and "Steven", "Mohammed"
/// and "Muhamad" share one: "stfn", "mmd". A vowel counts only at the beginning. Empty where fewer than two
/// are left, and for what is not of ASCII letters.
std::string sound_key(std::string_view word);

/// Each run of ASCII letters, digits and bytes above 0x7F.
void for_each_word(std::string_view text, const std::function<void(std::string_view)>& each);

/// ASCII letters in lower case.
std::string lowered(std::string_view text);

} // namespace counterpart::core
