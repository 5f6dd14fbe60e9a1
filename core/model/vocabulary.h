// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

/// One entry of a vocabulary. Codes are stored and signed and never change their meaning; labels may.
struct VocabularyCode {
    std::string code;
    std::string label;
    std::string definition;
    /// What some vocabularies say besides: a gateway's "kind" (duty, power, condition), a
    /// link role's "reverse" (read from the other end) and "pairs" ("person>place"): resources/README.md.
    std::map<std::string, std::vector<std::string>, std::less<>> more;

    /// The first value of more[field], or nothing.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name, std::string_view value) const;
};

struct Vocabulary {
    std::string id;
    int version = 1;
    std::string source;
    std::vector<VocabularyCode> codes;

    [[nodiscard]] const VocabularyCode* find(std::string_view code) const;
    /// By code or by label; ASCII case does not count.
    [[nodiscard]] const VocabularyCode* find_typed(std::string_view typed) const;
};

} // namespace counterpart::core
