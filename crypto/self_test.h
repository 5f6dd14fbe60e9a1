// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <span>

namespace counterpart::crypto {

/// One algorithm and whether it still gives an answer known from its standard.
struct KnownAnswer {
    std::string_view algorithm;
    bool (*holds)();
};

/// Every primitive we rely on but Argon2id, which takes a second and 256 MiB at our least cost: that one is
/// held to its reference by the tests (password_hash_test) alone.
std::span<const KnownAnswer> known_answers();

/// Refuses with "system.self_test_failed" (internal) at the first answer that does not hold, naming the
/// algorithm in the detail.
Result<void> check_known_answers(std::span<const KnownAnswer> answers);

/// For the start of each program, before any key is read: two libraries that export the same names can link
/// without a word and then compute wrong hashes. Takes a few milliseconds.
Result<void> self_test();

} // namespace counterpart::crypto
