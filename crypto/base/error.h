// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace counterpart {

/// What the caller can do about it. Text for people is made at the edge, from the reason.
enum class ErrorCode {
    invalid_argument, ///< the request itself is wrong
    malformed,        ///< the input does not follow its format
    unsupported,      ///< a newer format version or an algorithm we do not take
    wrong_key,        ///< not for this officer, or a wrong passphrase
    tampered,         ///< not authentic, altered, cut or re-wrapped
    not_found,        ///< no such record, file, agency …
    conflict,         ///< the world has changed, or the thing exists already
    denied,           ///< refused by policy
    cancelled,        ///< the officer cancelled
    io,               ///< reading or writing failed
    storage,          ///< the store is damaged
    internal,         ///< our own mistake
};

/// `reason` is a literal id such as "envelope.no_matching_identity"; every one has words in
/// resources/reasons.json. `detail` is for the technically minded: it never holds case content, names,
/// user paths or secrets.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::internal;
    std::string_view reason;
    std::string detail;
};

} // namespace counterpart
