// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/store/sqlite.h"

#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

// Of two manifests that cannot both be true, the second one's bundle is refused; its manifest is kept, since the sender
// has signed either: core/bundle/BUNDLE.md, "Evidence".

/// A manifest that stood up to checks 1 to 13 and was then refused.
struct RefusedManifest {
    const Manifest& manifest;
    Digest hash;
    ByteView signed_manifest;
    std::string_view reason;
};
/// Keeps it where it contradicts a bundle that came before: one of the same sender's with the same number for us, or
/// the neighbour that it does not follow. Once; any other is left alone. Inside the caller's transaction.
Result<void> keep_evidence(Database&, const RefusedManifest&, const Thumbprint& us, Instant now);

struct Evidence {
    Manifest refused;
    Digest refused_hash;
    Manifest before; ///< of the bundle that came first
    Digest before_hash;
    std::string reason; ///< for which the second was refused
    Instant since;      ///< when it was
};
/// As it came. "store.damaged".
Result<std::vector<Evidence>> evidence_kept(Database&);

} // namespace counterpart::core
