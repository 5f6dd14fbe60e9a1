// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabulary.h"

#include <algorithm>

namespace counterpart::core {

namespace {
char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool equal_but_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, folded, folded);
}
} // namespace

std::string_view VocabularyCode::field(std::string_view name) const {
    const auto found = more.find(name);
    return found == more.end() || found->second.empty() ? std::string_view() : found->second.front();
}

bool VocabularyCode::has(std::string_view name, std::string_view value) const {
    const auto found = more.find(name);
    return found != more.end() && std::ranges::find(found->second, value) != found->second.end();
}

const VocabularyCode* Vocabulary::find(std::string_view code) const {
    const auto found = std::ranges::find(codes, code, &VocabularyCode::code);
    return found == codes.end() ? nullptr : &*found;
}

const VocabularyCode* Vocabulary::find_typed(std::string_view typed) const {
    // Codes before labels: "C" is a code of one entry and may begin the label of another.
    for (const auto part : {&VocabularyCode::code, &VocabularyCode::label}) {
        const auto found = std::ranges::find_if(
            codes, [&](const VocabularyCode& entry) { return equal_but_case(entry.*part, typed); });
        if (found != codes.end()) return &*found;
    }
    return nullptr;
}

} // namespace counterpart::core
