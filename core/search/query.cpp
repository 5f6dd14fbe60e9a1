// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/model/partial_date.h"
#include "core/projection/words.h"
#include "crypto/base/utf8.h"

#include <algorithm>
#include <optional>

namespace counterpart::core {

namespace {

constexpr std::string_view kTypeField = "type:";
constexpr std::string_view kSpace = " \t\r\n";
/// A beginning of one letter would be a walk through half of the index.
constexpr std::size_t kShortestBeginning = 2;
constexpr std::size_t kShortestNumber = 7;
constexpr std::size_t kLongestNumber = 15;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool has_word(std::string_view text) {
    return std::ranges::any_of(
        text, [](char c) { return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
}
bool has(std::string_view text, bool (*kind)(char)) {
    return std::ranges::any_of(text, kind);
}
bool all(std::string_view text, bool (*kind)(char)) {
    return !text.empty() && std::ranges::all_of(text, kind);
}

/// What stands between spaces, or between quotes.
struct Piece {
    std::string text;
    bool quoted = false;
    bool star = false;
};

std::vector<Piece> split(std::string_view typed) {
    std::vector<Piece> out;
    std::size_t at = 0;
    while ((at = typed.find_first_not_of(kSpace, at)) != std::string_view::npos) {
        Piece piece;
        piece.quoted = typed[at] == '"';
        std::size_t end = 0;
        if (piece.quoted) {
            end = std::min(typed.find('"', at + 1), typed.size());
            piece.text = typed.substr(at + 1, end - at - 1);
            at = std::min(end + 1, typed.size());
        } else {
            end = std::min(typed.find_first_of(" \t\r\n\"", at), typed.size());
            piece.text = typed.substr(at, end - at);
            at = end;
        }
        if (at < typed.size() && typed[at] == '*') {
            piece.star = true;
            ++at;
        } else if (!piece.quoted && piece.text.ends_with('*')) {
            piece.star = true;
        }
        while (!piece.quoted && piece.text.ends_with('*'))
            piece.text.pop_back();
        out.push_back(std::move(piece));
    }
    return out;
}

std::optional<unsigned> number(std::string_view digits) {
    if (!all(digits, is_digit) || digits.size() > 4) return std::nullopt;
    unsigned out = 0;
    for (const char c : digits)
        out = out * 10 + static_cast<unsigned>(c - '0');
    return out;
}

/// "1985-04-12", "1985-04", "12/4/1985", "12.04.1985", "4/1985" in the index's form.
std::optional<std::string> date_in(std::string_view text) {
    const std::size_t first = text.find_first_of("-/.");
    if (first == std::string_view::npos) return std::nullopt;
    const char mark = text[first];
    std::vector<unsigned> parts;
    std::vector<std::size_t> sizes;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(mark, at), text.size());
        const auto part = number(text.substr(at, end - at));
        if (!part || parts.size() == 3) return std::nullopt;
        parts.push_back(*part);
        sizes.push_back(end - at);
        at = end + 1;
    }
    if (parts.size() < 2) return std::nullopt;
    if (sizes.front() != 4) {
        std::ranges::reverse(parts);
        std::ranges::reverse(sizes);
    }
    if (sizes.front() != 4 ||
        std::ranges::any_of(sizes.begin() + 1, sizes.end(), [](std::size_t n) { return n > 2; })) {
        return std::nullopt;
    }
    PartialDate date;
    date.year = static_cast<std::uint16_t>(parts[0]);
    date.month = static_cast<std::uint8_t>(parts[1]);
    date.day = static_cast<std::uint8_t>(parts.size() == 3 ? parts[2] : 0);
    if (date.month == 0 || !is_valid(date)) return std::nullopt;
    return compact_date(date);
}

/// Part of a telephone number: "+44", "(0161)", "496-0000".
bool is_number_part(std::string_view text) {
    return has(text, is_digit) && std::ranges::all_of(text, [](char c) {
               return is_digit(c) || std::string_view("+-()./").find(c) != std::string_view::npos;
           });
}
bool is_number(std::string_view joined) {
    const std::string compact = compact_identifier(joined);
    return compact.size() >= kShortestNumber && compact.size() <= kLongestNumber;
}

/// Half of a registration mark or postcode: "AB12" and "CDE", "M1" and "1AE".
bool is_mark_part(std::string_view text) {
    return text.size() <= 4 && !text.empty() &&
           std::ranges::all_of(text, [](char c) { return is_digit(c) || is_letter(c); });
}
bool is_mark(std::string_view a, std::string_view b) {
    if (!is_mark_part(a) || !is_mark_part(b)) return false;
    const std::size_t size = a.size() + b.size();
    const bool digits = has(a, is_digit) || has(b, is_digit);
    const bool letters = has(a, is_letter) || has(b, is_letter);
    // One of the halves mixes both, or it would join a name and a house number.
    const bool mixed = (has(a, is_digit) && has(a, is_letter)) || (has(b, is_digit) && has(b, is_letter));
    return digits && letters && mixed && size >= 4 && size <= 7;
}

/// Takes pieces from `at` on that belong together; moves `at` behind them.
QueryTerm term_at(const std::vector<Piece>& pieces, std::size_t& at) {
    const Piece& first = pieces[at++];
    QueryTerm out{first.text, {}, first.quoted, first.star};
    if (first.quoted) return out;
    if (const auto date = date_in(first.text)) {
        out.compact = *date;
        return out;
    }
    const auto joins = [&](const Piece& piece) {
        return !piece.quoted && !pieces[at - 1].star && piece.text.find(':') == std::string::npos;
    };
    if (is_number_part(first.text)) {
        std::string joined = first.text;
        while (at < pieces.size() && joins(pieces[at]) && is_number_part(pieces[at].text) &&
               !date_in(pieces[at].text) &&
               compact_identifier(joined + pieces[at].text).size() <= kLongestNumber) {
            joined += ' ' + pieces[at].text;
            out.prefix = pieces[at].star;
            ++at;
        }
        out.words = joined;
        if (is_number(joined)) out.compact = compact_identifier(joined);
        // Short numbers beside each other are only numbers: "flat 3 14".
        if (out.compact.empty() && joined != first.text) {
            out = {first.text, {}, false, first.star};
            at -= static_cast<std::size_t>(std::ranges::count(joined, ' '));
        }
        return out;
    }
    if (at < pieces.size() && joins(pieces[at]) && is_mark(first.text, pieces[at].text)) {
        out.words += ' ' + pieces[at].text;
        out.compact = lowered(first.text + pieces[at].text);
        out.prefix = pieces[at].star;
        ++at;
        return out;
    }
    const std::string compact = compact_identifier(first.text);
    const bool one_word = std::ranges::all_of(first.text, [](char c) { return is_digit(c) || is_letter(c); });
    if (!one_word && has(first.text, is_digit) && compact.size() >= kShortestBeginning) out.compact = compact;
    return out;
}

/// A string of FTS5's query language: whatever stands in it is text.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') out += c;
    }
    return out + '"';
}

std::size_t last_word_size(std::string_view text) {
    std::size_t out = 0;
    for_each_word(text, [&](std::string_view word) { out = word.size(); });
    return out;
}

std::string alternatives(const QueryTerm& term, Endings endings) {
    const bool open = endings == Endings::open;
    const std::string star = open && term.prefix && last_word_size(term.words) >= kShortestBeginning ? " *" : "";
    std::string out;
    if (term.phrase || term.compact.empty()) {
        out = quoted(term.words) + star;
    } else {
        // The pieces each on its own: "AB12 CDE" may stand in a text in other words.
        std::string pieces;
        for (const Piece& piece : split(term.words)) {
            if (!has_word(piece.text)) continue;
            if (!pieces.empty()) pieces += " AND ";
            pieces += quoted(piece.text);
        }
        out = "(" + pieces + star + " OR " + quoted(term.compact) + (open ? " *)" : ")");
    }
    return out;
}

} // namespace

Result<Query> parse_query(std::string_view typed) {
    if (typed.size() > kMaxQueryBytes) return fail(ErrorCode::invalid_argument, "search.too_long");
    if (!valid_utf8(bytes_of(typed)) || typed.find('\0') != std::string_view::npos) {
        return fail(ErrorCode::invalid_argument, "search.not_text");
    }
    Query out;
    std::vector<Piece> pieces = split(typed);
    std::erase_if(pieces, [&](const Piece& piece) {
        const std::string word = lowered(piece.text);
        if (piece.quoted || !word.starts_with(kTypeField) || word.size() == kTypeField.size())
            return !has_word(piece.text);
        out.type = word.substr(kTypeField.size());
        return true;
    });
    for (std::size_t at = 0; at < pieces.size();)
        out.terms.push_back(term_at(pieces, at));
    if (out.terms.empty()) return fail(ErrorCode::invalid_argument, "search.empty");
    if (out.terms.size() > kMaxQueryTerms) return fail(ErrorCode::invalid_argument, "search.too_long");
    if (!out.terms.back().phrase) out.terms.back().prefix = true;
    return out;
}

std::string to_text(const Query& query) {
    std::string out;
    if (!query.type.empty()) out = std::string(kTypeField) + query.type;
    for (const QueryTerm& term : query.terms) {
        if (!out.empty()) out += ' ';
        out += term.phrase ? '"' + term.words + '"' : term.words;
        if (term.prefix) out += '*';
    }
    return out;
}

std::string match_expression(const Query& query, std::string_view columns, Endings endings) {
    std::string out = "{" + std::string(columns.empty() ? "name identifier text" : columns) + "} : (";
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
        if (i != 0) out += " AND ";
        out += alternatives(query.terms[i], endings);
    }
    return out + ")";
}

std::string first_in_name_expression(const Query& query) {
    std::string words;
    for (const QueryTerm& term : query.terms) {
        if (!term.compact.empty()) return {};
        if (!words.empty()) words += ' ';
        words += term.words;
    }
    return "{name} : (^ " + quoted(words) + ")";
}

std::string sound_expression(const Query& query) {
    std::string out;
    const auto add = [&](std::string_view part) {
        if (!out.empty()) out += " AND ";
        out += part;
    };
    bool sounds = false;
    for (const QueryTerm& term : query.terms) {
        if (term.phrase || !term.compact.empty() || has(term.words, is_digit)) {
            add("({name identifier text} : " + alternatives(term, Endings::open) + ")");
            continue;
        }
        for_each_word(term.words, [&](std::string_view word) {
            const std::string key = sound_key(word);
            if (key.empty()) return;
            sounds = true;
            add("(sound : " + quoted(key) + ")");
        });
    }
    return sounds ? out : std::string{};
}

} // namespace counterpart::core
