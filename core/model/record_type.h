// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

/// Which alternative of Value an attribute takes; text and long_text are both texts, the first of one line.
enum class AttributeKind { text, long_text, integer, boolean, instant, date, code, record, attachment };

/// How the search index takes an attribute in.
enum class SearchUse { none, name, identifier, text };

/// What can be stated about a record. All of it is data: resources/record_types.
struct Attribute {
    std::string id; ///< snake_case; goes into facts, so it never changes its meaning
    std::string label;
    std::string hint;
    AttributeKind kind = AttributeKind::text;
    std::string vocabulary;         ///< of a code
    std::vector<std::string> types; ///< which record types a reference may point to; none: all
    bool many = false;              ///< several values stand side by side
    bool required = false;          ///< a record is not complete without it
    bool fixed = false;             ///< set at creation and never changed
    bool local = false;       ///< never leaves the store of who stated it, and is not counted as withheld
    bool withholdable = true; ///< false: decides what the record means, so it goes wherever the record goes
    std::int64_t max = 0;     ///< characters of a text, highest integer; never 0 after parsing
    std::string pattern;      ///< core/model/pattern.h; of a text; may be none
    SearchUse search = SearchUse::none;
};

struct RecordType {
    std::string id;
    int version = 1;
    std::string label;
    std::string plural;
    std::string icon;
    std::vector<std::string> title; ///< attributes whose values, in this order, are the display title
    std::vector<Attribute> attributes;

    [[nodiscard]] const Attribute* find(std::string_view attribute) const;
};

} // namespace counterpart::core
