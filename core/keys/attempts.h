// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/clock.h"
#include "core/port/files.h"

namespace counterpart::core {

/// Wrong passphrases since the last success, kept in the store's folder: KEYSLOTS.md, "Attempts".
struct Attempts {
    std::uint32_t failures = 0;
    Instant last;
    bool operator==(const Attempts&) const = default;
};

/// Seconds to wait yet: 0 up to two failures, then 1, 2, 4 … 60 after the last. A clock that was put back
/// does not lengthen it beyond that.
std::uint32_t seconds_to_wait(const Attempts& attempts, Instant now);

/// None where the file is missing or is not one (it is not authenticated anyway).
Attempts read_attempts(Files& files, const std::filesystem::path& file);
Result<void> write_attempts(Files& files, const std::filesystem::path& file, const Attempts& attempts);

/// Before a try with a passphrase: "store.too_many_attempts" (denied), detail: the time left, "8 seconds";
/// else the try is written down. Gives how many failed before.
Result<std::uint32_t> begin_attempt(Files& files, Clock& clock, const std::filesystem::path& file);

Bytes encode_attempts(const Attempts& attempts);
Result<Attempts> parse_attempts(ByteView file);

} // namespace counterpart::core
