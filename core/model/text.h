// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <cstddef>

namespace counterpart::core {

/// Whether a text may have line breaks and tabs.
enum class TextLines { one, many };

/// What a stored text may hold (core/changeset/FORMAT.md lists the characters): UTF-8, no controls (but line
/// feed and tab where lines are many), no characters that change the writing direction, no other invisible
/// format characters than the two joiners. "value.text_not_utf8", "value.text_controls" (invalid_argument).
Result<void> check_text(std::string_view text, TextLines lines);

/// For what people type and paste, before check_text(): CR LF and CR become LF, soft hyphens, zero-width
/// spaces and byte-order marks go, white space at both ends goes. Everything else stays as it is.
std::string tidied_text(std::string_view text);

/// Code points, which is what an attribute's limit counts.
std::size_t characters_in(std::string_view utf8);

inline constexpr std::size_t kMaxFileNameBytes = 200;
/// An attachment's name as it may be written on any system: one line of text, at most kMaxFileNameBytes, no
/// path, none of <>:"/\|?*, no dot or space at the end, no device name (CON, NUL, COM1 …). It is refused
/// rather than rewritten, so that what was signed is what is seen: "attachment.bad_name" (invalid_argument).
Result<void> check_file_name(std::string_view name);

/// One line for a screen or a report: line breaks and tabs become spaces, and the whole stands between U+2068
/// and U+2069, so that its writing direction cannot reach the words around it. Text that check_text() refuses
/// is shown with U+FFFD in the place of each character that is not allowed.
std::string escape_for_display(std::string_view text);

} // namespace counterpart::core
