// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace counterpart::cli {

struct JsonMember;

/// An answer for programs, its members in the order in which they were put in. It is only built here;
/// output.cpp writes it, and alone includes the library for that, which takes long to compile.
class Json {
public:
    using Array = std::vector<Json>;
    struct Object {
        std::vector<std::string_view> names;
        Array values; ///< one for each name
    };

    Json() = default;
    Json(std::nullptr_t) {}
    // Templates, so that a pair in braces is never taken for a text.
    template <std::same_as<bool> T>
    Json(T value) : m_value(value) {}
    template <std::signed_integral T>
    Json(T value) : m_value(static_cast<std::int64_t>(value)) {}
    template <std::unsigned_integral T>
    requires(!std::same_as<T, bool>) Json(T value) : m_value(static_cast<std::uint64_t>(value)) {}
    template <std::convertible_to<std::string_view> T>
    Json(const T& text) : m_value(std::string(std::string_view(text))) {}
    /// {{"name", value}, …}
    Json(std::initializer_list<JsonMember> members);
    Json(const std::vector<std::string>& texts);

    static Json array();
    static Json object();

    void push_back(Json item);
    /// A new member at the end.
    void add(std::string_view name, Json value);

    using Value = std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, std::string, Array, Object>;
    [[nodiscard]] const Value& value() const { return m_value; }
    /// As one line of text. What is no UTF-8 is replaced rather than refused: an answer is always written.
    [[nodiscard]] std::string text() const;

private:
    Value m_value;
};

struct JsonMember {
    std::string_view name; ///< a literal
    Json value;
};

} // namespace counterpart::cli
