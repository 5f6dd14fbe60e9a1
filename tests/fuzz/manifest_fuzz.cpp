// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A manifest that is taken is written again with the same bytes, and has times and numbers that can be kept.
#include "core/bundle/manifest_codec.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const auto manifest = decode_manifest(input);
    if (!manifest) {
        fuzz_require(manifest.error().reason == "bundle.malformed_manifest" ||
                         manifest.error().reason == "bundle.newer_version",
                     "one of two reasons");
        return;
    }
    fuzz_require(equal(encode(*manifest), input), "the manifest, written again");
    fuzz_require(is_valid(manifest->claimed), "a time that can be shown");
    fuzz_require(!manifest->recipients.empty(), "somebody who may read it");
    for (const ManifestRecipient& recipient : manifest->recipients) {
        fuzz_require(recipient.counter >= 1 && recipient.counter <= kMaxCounter, "a number that can be kept");
    }
    std::uint64_t total = 0;
    for (const ManifestPart& part : manifest->parts) total += part.size;
    fuzz_require(total <= kMaxBundleBytes, "a size within the limit");
}
