// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace counterpart {

/// A value or an Error. We throw nothing; library exceptions stop at their adapter.
template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::malformed, "cbor.not_canonical");`
inline tl::unexpected<Error> fail(ErrorCode code, std::string_view reason, std::string detail = {}) {
    return tl::make_unexpected(Error{code, reason, std::move(detail)});
}

} // namespace counterpart

// TRY(expr): leaves the function with expr's error, or goes on. TRY_ASSIGN(declaration, expr): the same, and
// the declaration takes the value. Plain C++: no statement expressions.
#define COUNTERPART_JOIN2(a, b) a##b
#define COUNTERPART_JOIN(a, b) COUNTERPART_JOIN2(a, b)
#define COUNTERPART_TRY_IMPL(name, ...)                                                                      \
    do {                                                                                                     \
        auto name = (__VA_ARGS__);                                                                           \
        if (!name) return tl::make_unexpected(std::move(name).error());                                      \
    } while (false)
#define COUNTERPART_TRY_ASSIGN_IMPL(name, declaration, ...)                                                  \
    auto name = (__VA_ARGS__);                                                                               \
    if (!name) return tl::make_unexpected(std::move(name).error());                                          \
    declaration = std::move(*name)
#define TRY(...) COUNTERPART_TRY_IMPL(COUNTERPART_JOIN(try_result_, __COUNTER__), __VA_ARGS__)
#define TRY_ASSIGN(declaration, ...)                                                                         \
    COUNTERPART_TRY_ASSIGN_IMPL(COUNTERPART_JOIN(try_result_, __COUNTER__), declaration, __VA_ARGS__)
