// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <nlohmann/json.hpp>

namespace counterpart::cli {

namespace {

using Tree = nlohmann::ordered_json;

Tree tree_of(const Json& json) {
    return std::visit(
        [](const auto& value) -> Tree {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::same_as<T, Json::Array>) {
                Tree out = Tree::array();
                for (const Json& item : value)
                    out.push_back(tree_of(item));
                return out;
            } else if constexpr (std::same_as<T, Json::Object>) {
                Tree out = Tree::object();
                for (std::size_t i = 0; i < value.names.size(); ++i)
                    out[std::string(value.names[i])] = tree_of(value.values[i]);
                return out;
            } else {
                return value;
            }
        },
        json.value());
}

} // namespace

Json::Json(std::initializer_list<JsonMember> members) : m_value(Object()) {
    for (const JsonMember& member : members)
        add(member.name, member.value);
}

Json::Json(const std::vector<std::string>& texts) : m_value(Array(texts.begin(), texts.end())) {}

Json Json::array() {
    Json out;
    out.m_value = Array();
    return out;
}

Json Json::object() {
    Json out;
    out.m_value = Object();
    return out;
}

void Json::push_back(Json item) {
    std::get<Array>(m_value).push_back(std::move(item));
}

void Json::add(std::string_view name, Json value) {
    auto& object = std::get<Object>(m_value);
    object.names.push_back(name);
    object.values.push_back(std::move(value));
}

std::string Json::text() const {
    return tree_of(*this).dump(-1, ' ', false, Tree::error_handler_t::replace);
}

} // namespace counterpart::cli
