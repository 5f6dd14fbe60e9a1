// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/keys/identity.h"

namespace counterpart::core {

// Limits of core/bundle/BUNDLE.md, checked before memory is taken.
inline constexpr std::size_t kMaxManifestBytes = 4 * 1024 * 1024;
inline constexpr std::size_t kMaxRecipients = 256;
inline constexpr std::size_t kMaxParts = 16'384;
inline constexpr std::size_t kMaxManifestText = 4'096;
inline constexpr std::uint64_t kMaxPartInMemory = 8 * 1024 * 1024;
inline constexpr std::uint64_t kMaxBundleBytes = 64ULL * 1024 * 1024 * 1024;
/// Numbers are kept as signed integers.
inline constexpr std::uint64_t kMaxCounter = INT64_MAX;
inline constexpr std::uint64_t kManifestVersion = 1;

/// The manifest's content as deterministic CBOR.
Bytes encode(const Manifest& manifest);
/// The reverse, strict: "bundle.malformed_manifest" (malformed), "bundle.newer_version" (unsupported).
Result<Manifest> decode_manifest(ByteView content);

/// Signed by the sender, as it stands in the bundle.
Bytes sign_manifest(const Manifest& manifest, const Identity& sender);
/// BLAKE2b-256, label "cp/manifest/v1", of the signed bytes.
Digest manifest_hash(ByteView signed_manifest);
/// BLAKE2b-256, label "cp/part/v1": of every part but an attachment.
Digest part_hash(ByteView part);

/// The next Padmé size at or above `size`.
std::uint64_t padme(std::uint64_t size);

} // namespace counterpart::core
