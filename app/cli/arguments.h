// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::cli {

/// A path as the system gave it to us in UTF-8.
inline std::filesystem::path path_from(std::string_view text) {
    return {std::u8string(reinterpret_cast<const char8_t*>(text.data()), text.size())};
}

/// What was given to one command, by the names of its arguments. Asking for a name that the command does not
/// declare is our mistake (an assertion stands here).
class Arguments {
public:
    void declare(std::string_view name) { m_values[std::string(name)]; }
    void add(std::string_view name, std::string value) { values(name).push_back(std::move(value)); }

    [[nodiscard]] bool given(std::string_view name) const { return !many(name).empty(); }
    /// The first value; empty where there is none.
    [[nodiscard]] const std::string& one(std::string_view name) const {
        static const std::string none;
        return given(name) ? many(name).front() : none;
    }
    [[nodiscard]] std::filesystem::path path(std::string_view name) const { return path_from(one(name)); }
    [[nodiscard]] const std::vector<std::string>& many(std::string_view name) const {
        const auto found = m_values.find(name);
        if (found == m_values.end()) assertion_failed("Arguments: the command does not declare this");
        return found->second;
    }

private:
    std::vector<std::string>& values(std::string_view name) {
        const auto found = m_values.find(name);
        if (found == m_values.end()) assertion_failed("Arguments: the command does not declare this");
        return found->second;
    }
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

} // namespace counterpart::cli
