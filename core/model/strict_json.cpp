// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/strict_json.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace counterpart::core {

namespace {

using nlohmann::json;

/// The parser's events; a false ends it.
class Watch : public json::json_sax_t {
public:
    explicit Watch(std::size_t depth) : m_depth(depth) {}
    [[nodiscard]] std::string_view wrong() const { return m_wrong; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return deeper(); }
    bool key(string_t& name) override { return m_names.back().insert(name).second || is_wrong("a name twice"); }
    bool end_object() override { return higher(); }
    bool start_array(std::size_t) override { return deeper(); }
    bool end_array() override { return higher(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return is_wrong("no JSON"); }

private:
    bool is_wrong(std::string_view what) {
        m_wrong = what;
        return false;
    }
    bool deeper() {
        m_names.emplace_back();
        return m_names.size() <= m_depth || is_wrong("nested too deep");
    }
    bool higher() {
        m_names.pop_back();
        return true;
    }

    std::size_t m_depth;
    std::vector<std::set<std::string>> m_names; ///< of each object, and nothing of each list, that is open
    std::string_view m_wrong = "no JSON";
};

} // namespace

Result<void> check_strict_json(std::string_view text, std::size_t depth, std::string_view reason) {
    Watch watch(depth);
    if (!json::sax_parse(text, &watch)) return fail(ErrorCode::malformed, reason, std::string(watch.wrong()));
    return {};
}

} // namespace counterpart::core
