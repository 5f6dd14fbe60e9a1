// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/content.h"

namespace counterpart::core {

Result<std::string> read_words(crypto::cbor::Reader& r, TextLines lines, Words words) {
    TRY_ASSIGN(const std::string_view text, r.text());
    if (!check_words(text, lines, words)) return malformed_letter();
    return std::string(text);
}

Result<void> check_words(std::string_view text, TextLines lines, Words words) {
    if (text.size() > kMaxLetterText) return fail(ErrorCode::invalid_argument, "letter.text_too_long");
    if (words == Words::needed && text.find_first_not_of(" \t\n") == std::string_view::npos) {
        return fail(ErrorCode::invalid_argument, "letter.no_words");
    }
    return check_text(text, lines);
}

Result<Instant> read_time(crypto::cbor::Reader& r) {
    TRY_ASSIGN(const std::int64_t milliseconds, r.integer());
    if (!is_valid(Instant{milliseconds})) return malformed_letter();
    return Instant{milliseconds};
}

} // namespace counterpart::core
