// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/attempts.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

namespace counterpart::core {

namespace {
constexpr std::uint32_t kFree = 3; ///< failures before the next try waits
constexpr std::uint32_t kLongest = 60;
constexpr std::uint32_t kMaxFailures = 1'000'000;
} // namespace

std::uint32_t seconds_to_wait(const Attempts& attempts, Instant now) {
    if (attempts.failures < kFree) return 0;
    const std::uint32_t doublings = std::min(attempts.failures - kFree, 6U);
    const std::uint32_t wait = std::min(1U << doublings, kLongest);
    const std::int64_t passed = now.milliseconds - attempts.last.milliseconds;
    if (passed < 0) return wait;
    const std::int64_t left = std::int64_t{wait} * 1000 - passed;
    return left <= 0 ? 0 : static_cast<std::uint32_t>((left + 999) / 1000);
}

Bytes encode_attempts(const Attempts& attempts) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& out) {
        out.array(2).uint(attempts.failures).integer(attempts.last.milliseconds);
    });
}

Result<Attempts> parse_attempts(ByteView file) {
    crypto::cbor::Reader in(file);
    TRY(in.array(2));
    TRY_ASSIGN(const std::uint64_t failures, in.uint());
    TRY_ASSIGN(const std::int64_t last, in.integer());
    TRY(in.end());
    // Bounded, so that no sum or difference of times overflows.
    constexpr std::int64_t bound = std::int64_t{1} << 60;
    if (failures > kMaxFailures || last > bound || last < -bound)
        return fail(ErrorCode::malformed, "keyslots.malformed");
    return Attempts{static_cast<std::uint32_t>(failures), {last}};
}

Attempts read_attempts(Files& files, const std::filesystem::path& file) {
    const auto bytes = files.read(file, 64);
    if (!bytes) return {};
    return parse_attempts(*bytes).value_or(Attempts{});
}

Result<void> write_attempts(Files& files, const std::filesystem::path& file, const Attempts& attempts) {
    if (attempts.failures == 0) return files.remove(file);
    return files.replace(file, encode_attempts(attempts));
}

Result<std::uint32_t> begin_attempt(Files& files, Clock& clock, const std::filesystem::path& file) {
    const Instant now = clock.now();
    Attempts attempts = read_attempts(files, file);
    if (now < attempts.last) {
        // The clock was put back: the wait begins again from now, else it could last for years.
        attempts.last = now;
        TRY(write_attempts(files, file, attempts));
    }
    if (const std::uint32_t left = seconds_to_wait(attempts, now); left > 0)
        return fail(ErrorCode::denied, "store.too_many_attempts",
                    std::to_string(left) + (left == 1 ? " second" : " seconds"));
    TRY(write_attempts(files, file, {std::min(attempts.failures + 1, kMaxFailures), now}));
    return attempts.failures;
}

} // namespace counterpart::core
