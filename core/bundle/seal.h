// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest_codec.h"
#include "core/port/progress.h"
#include "crypto/age/file.h"
#include "crypto/primitive/kem.h"

#include <functional>
#include <memory>
#include <span>

namespace counterpart::core {

/// A part and where its bytes come from when their turn has come.
struct OutgoingPart {
    ManifestPart part;
    std::function<Result<std::unique_ptr<Source>>()> open;
};
/// A part whose bytes are at hand; hashed here.
OutgoingPart part_in_memory(PartKind kind, Bytes bytes);

/// Header and signed manifest: everything that is decided before a byte leaves. The caller writes the intent down
/// with it, then calls write_bundle().
struct PreparedBundle {
    Manifest manifest; ///< with envelope and padding
    Bytes signed_manifest;
    Digest hash;
    crypto::age::SealedHeader header;

    [[nodiscard]] std::uint64_t payload_size() const;
    [[nodiscard]] std::uint64_t file_size() const;
};

/// Makes the envelope's header for these keys and binds the manifest to it. `manifest` has all but envelope and
/// padding. "bundle.too_large" (invalid_argument), "envelope.*".
Result<PreparedBundle> prepare_bundle(Manifest manifest, std::span<const crypto::XWingPublic> keys,
                                      const Identity& sender, Random& random);

/// Writes the whole file. A part that gives other than its bytes ends it: "bundle.part_changed" (conflict).
Result<void> write_bundle(const PreparedBundle& bundle, std::span<const OutgoingPart> parts, Sink& out,
                          Random& random, Progress& progress);

} // namespace counterpart::core
