// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <algorithm>

namespace counterpart::core {

namespace {

struct ToText {
    std::string operator()(Withdrawn) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(Instant instant) const { return to_text(instant); }
    std::string operator()(const PartialDate& date) const { return to_text(date); }
    std::string operator()(const Code& code) const { return code.code; }
    std::string operator()(const RecordId& record) const { return to_hex(record.view()); }
    std::string operator()(const AttachmentId& attachment) const { return to_hex(attachment.view()); }
};

constexpr std::size_t kMaxIdBytes = 64;
constexpr bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string to_text(const Value& value) {
    return std::visit(ToText{}, value);
}

bool is_code_form(std::string_view code) {
    return !code.empty() && code.size() <= kMaxCodeBytes && std::ranges::all_of(code, [](char c) {
        return is_small(c) || is_digit(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '-';
    });
}

bool is_id_form(std::string_view id) {
    return !id.empty() && id.size() <= kMaxIdBytes && is_small(id.front()) &&
           std::ranges::all_of(id, [](char c) { return is_small(c) || is_digit(c) || c == '_'; });
}

} // namespace counterpart::core
