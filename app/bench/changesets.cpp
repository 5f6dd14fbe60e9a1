// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/measure.h"
#include "core/changeset/verify.h"

namespace counterpart::bench {

namespace {

/// A record of ten facts and its decoys: what a save mostly is.
constexpr std::size_t kFacts = 10;

} // namespace

/// Ours checks structure and signature, on all cores. Theirs is libsodium's check of a signature over as many bytes
/// on one core: crypto::verify() is that call and nothing else.
Result<void> measure_changesets(const Options& options, Report& report) {
    Random& random = system_random();
    const core::Identity author = core::Identity::make(random);
    const crypto::VerifyKey key = author.public_identity().verify_key;
    const auto agency = core::agency_id_of("Northmoor Police");

    std::vector<Bytes> changesets, messages;
    std::vector<crypto::Signature> signatures;
    std::vector<core::SignedBy> items;
    for (std::uint64_t i = 0; i < options.sizes.changesets; ++i) {
        std::vector<Digest> digests;
        for (std::size_t n = 0; n < kFacts; ++n) digests.push_back(random.make<Digest>());
        changesets.push_back(core::sign_changeset(author, agency, {1'780'000'000'000}, {}, digests, random));
        messages.push_back(Bytes(changesets.back().size()));
        random.fill(messages.back());
        signatures.push_back(crypto::sign(author.signing_key(), messages.back()));
    }
    for (const Bytes& changeset : changesets) items.push_back({changeset, key});

    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        if (core::first_not_verified(items)) return fail(ErrorCode::tampered, "changeset.altered");
        return watch.seconds();
    };
    const auto theirs = [&]() -> Result<double> {
        const Stopwatch watch;
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (!crypto::verify(key, messages[i], signatures[i])) return fail(ErrorCode::tampered, "changeset.altered");
        }
        return watch.seconds();
    };
    TRY_ASSIGN(auto runs, alternate({{"counterpart", ours}, {"libsodium, one core", theirs}}, options.sizes.runs));
    report.measured.push_back({"changesets/libsodium",
                               "verify " + std::to_string(options.sizes.changesets) + " changesets: speed by bare libsodium's",
                               1 / ratio(runs[0], runs[1]), "times", 1.8, true, runs});
    return {};
}

} // namespace counterpart::bench
