// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/verify.h"

#include "crypto/cose/sign1.h"

#include <atomic>
#include <system_error>
#include <thread>

namespace counterpart::core {

namespace {
/// How many one thread takes at a time: about a millisecond of work, so that none waits for long at the end.
constexpr std::size_t kBatch = 16;
} // namespace

Result<void> verify_changeset(ByteView signed_changeset, const crypto::VerifyKey& key) {
    TRY(parse_changeset(signed_changeset));
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(signed_changeset));
    if (crypto::cose::verify_sign1(message, key, kChangesetDomain)) return {};
    return fail(ErrorCode::tampered, "changeset.altered");
}

std::optional<std::size_t> first_not_verified(std::span<const SignedBy> items, unsigned threads) {
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> first_failed{items.size()};
    const auto work = [&] {
        while (true) {
            const std::size_t begin = next.fetch_add(kBatch);
            // Batches are handed out in order, so whatever lies before the first failure is always looked at.
            if (begin >= first_failed.load()) return;
            const std::size_t end = std::min(begin + kBatch, items.size());
            for (std::size_t i = begin; i < end; ++i) {
                if (verify_changeset(items[i].changeset, items[i].key)) continue;
                std::size_t seen = first_failed.load();
                while (i < seen && !first_failed.compare_exchange_weak(seen, i)) {
                }
                break;
            }
        }
    };
    if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t batches = (items.size() + kBatch - 1) / kBatch;
    const std::size_t helpers = std::min<std::size_t>(threads, batches);
    {
        std::vector<std::jthread> pool;
        try {
            for (std::size_t i = 1; i < helpers; ++i)
                pool.emplace_back(work);
        } catch (const std::system_error&) {
            // No more threads to be had: those there are, and this one, do the work.
        }
        work();
    }
    if (first_failed.load() == items.size()) return std::nullopt;
    return first_failed.load();
}

} // namespace counterpart::core
