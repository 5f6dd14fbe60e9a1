// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/verify.h"
#include "core/keys/identity.h"
#include "core/port/progress.h"
#include "crypto/age/file.h"
#include "crypto/age/hybrid.h"

#include <memory>

namespace counterpart::core {

/// Takes the parts of a bundle as they come.
class PartReceiver {
public:
    virtual ~PartReceiver() = default;
    /// A part held in memory, its hash verified.
    virtual Result<void> part(const ManifestPart& part, ByteView bytes) = 0;
    /// An attachment: `bytes` gives exactly part.size of them. The receiver hashes as it goes and refuses with
    /// "bundle.part_altered" where the id differs.
    virtual Result<void> attachment(const ManifestPart& part, Source& bytes) = 0;
};

/// An opened envelope and the signed manifest at its front, not yet verified.
class OpenBundle {
public:
    /// Checks 1 and 2 of core/bundle/BUNDLE.md: "envelope.*", "bundle.manifest_too_large", "bundle.cut". `file` must
    /// outlive it.
    static Result<std::unique_ptr<OpenBundle>> open(Source& file, const Identity& us);

    [[nodiscard]] ByteView signed_manifest() const { return m_signed_manifest; }
    [[nodiscard]] const Digest& envelope() const { return m_file.header_hash(); }

    /// Reads what follows the manifest, once, to the end: checks 16 and 17. Call it after verify_manifest() with what
    /// came out.
    Result<void> read_parts(const Manifest& manifest, PartReceiver& receiver, Progress& progress);
    /// For the one bundle that brings its own register: the first part's bytes, its hash good, before anything is
    /// known of the sender. The manifest is believed for its sizes alone. Nothing may be read afterwards.
    Result<Bytes> read_register_part();

private:
    OpenBundle(std::unique_ptr<crypto::age::HybridIdentity> identity, crypto::age::OpenFile file)
        : m_identity(std::move(identity)), m_file(std::move(file)) {}
    std::unique_ptr<crypto::age::HybridIdentity> m_identity;
    crypto::age::OpenFile m_file;
    Bytes m_signed_manifest;
};

} // namespace counterpart::core
