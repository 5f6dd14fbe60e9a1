// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

inline constexpr std::size_t kMaxQueryBytes = 512;
inline constexpr std::size_t kMaxQueryTerms = 16;

/// One thing that a record must have: the words next to each other as typed, or the same in its compact form.
struct QueryTerm {
    std::string words;   ///< as typed, without quotes: "O'Brien", "AB12 CDE", "12/04/1985"
    std::string compact; ///< "ab12cde", "07700900123", "19850412"; empty where it has none of its own
    bool phrase = false; ///< stood in quotes: the words next to each other, and nothing else will do
    bool prefix = false; ///< the last word may go on
    bool operator==(const QueryTerm&) const = default;
};

/// What somebody looks for: every term must be there.
struct Query {
    std::vector<QueryTerm> terms;
    std::string type; ///< of "type:person"; empty for all
    bool operator==(const Query&) const = default;
};

/// Words, "words next to each other", beginnings with * behind them, type:person. The last word counts as a
/// beginning unless it stands in quotes. Dates (12/4/1985, 1985-04-12), registration marks, postcodes and
/// telephone numbers are found however they are spaced. A quote that does not end runs to the end; what has
/// neither letter nor digit is passed over.
///
/// "search.empty" where nothing is left to look for, "search.too_long" above kMaxQueryBytes or
/// kMaxQueryTerms, "search.not_text" for what is not UTF-8 or has a zero byte (invalid_argument).
Result<Query> parse_query(std::string_view typed);

/// How a query is typed so that parse_query() gives it again.
std::string to_text(const Query&);

/// Whether a term marked as a beginning, and a part of a date or number, may go on.
enum class Endings { open, closed };

/// The query for FTS5: nothing of what was typed stands in it outside of quotes, so none of it is an
/// operator. `columns`: which to look in ("name identifier"); empty for name, identifier and text.
std::string match_expression(const Query&, std::string_view columns = {}, Endings endings = Endings::open);
/// Names that begin with the very words, next to each other; empty where a term is a date, mark or number.
std::string first_in_name_expression(const Query&);
/// The same by the sound of its words; empty where no word has one.
std::string sound_expression(const Query&);

} // namespace counterpart::core
