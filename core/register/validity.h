// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "crypto/base/result.h"

#include <cstddef>
#include <string_view>

namespace counterpart::core {

// REGISTER.md, limits.
inline constexpr std::size_t kMaxAgencies = 256;
inline constexpr std::size_t kMaxOfficers = 4096;
inline constexpr std::size_t kMaxCoordinators = 16;
inline constexpr std::size_t kMaxAgreementItems = 64;
inline constexpr std::size_t kMaxNameCharacters = 200;
inline constexpr std::size_t kMaxReasonCharacters = 500;
inline constexpr std::size_t kMaxCodeBytes = 40;
inline constexpr std::uint64_t kMaxRegisterVersion = (1ULL << 53U) - 1;

/// What an officer typed, before it goes into a register: one line, no space at either end, not empty, at most
/// so many characters. "value.*" of check_text(), "register.bad_text" (invalid_argument).
Result<void> check_line(std::string_view text, std::size_t max_characters);
/// The same, empty allowed.
Result<void> check_optional_line(std::string_view text, std::size_t max_characters);
/// 1 to 40 of a-z 0-9 _: the form of a vocabulary's code. "register.bad_text".
Result<void> check_code(std::string_view code);
/// From year 0001 to 9999.
bool in_calendar(Instant instant);

/// Everything REGISTER.md says about one version that its grammar does not: order, uniqueness, who stands where.
/// Thumbprints are taken as they are (the decoder works them out). "register.malformed" (malformed), detail: which;
/// "register.policy_unreadable" (malformed, unsupported) where the policy in it is not one that this program knows.
Result<void> check_register(const Register& reg);

} // namespace counterpart::core
