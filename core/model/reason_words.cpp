// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reason_words.h"

#include "crypto/base/bytes.h"
#include "reasons_file.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace counterpart::core {

namespace {

struct Words {
    std::string says;
    std::string next;
};

/// The list is part of the program: where it cannot be read, the program was built wrongly.
std::map<std::string, Words, std::less<>> read_list() {
    const auto list = nlohmann::json::parse(reasons_file("reasons.json"), nullptr, false);
    if (!list.is_array()) assertion_failed("resources/reasons.json is not a list");
    std::map<std::string, Words, std::less<>> words;
    for (const auto& entry : list) {
        const auto text = [&](const char* name) {
            const auto found = entry.find(name);
            if (found == entry.end() || !found->is_string())
                assertion_failed("resources/reasons.json: a text is missing");
            return found->get<std::string>();
        };
        words.emplace(text("id"), Words{text("says"), text("do")});
    }
    return words;
}

const std::map<std::string, Words, std::less<>>& list() {
    static const auto words = read_list();
    return words;
}

} // namespace

ReasonWords words_for(std::string_view reason) {
    const auto found = list().find(reason);
    if (found == list().end())
        return {"Something went wrong that this program has no words for.",
                "Tell your administrator what you did."};
    return {found->second.says, found->second.next};
}

std::vector<std::string_view> known_reasons() {
    std::vector<std::string_view> ids;
    for (const auto& [id, words] : list())
        ids.push_back(id);
    return ids;
}

} // namespace counterpart::core
