// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest_codec.h"
#include "core/register/register.h"

namespace counterpart::core {

/// The officer who reads it.
struct Addressee {
    Thumbprint thumbprint;
    AgencyId agency;
};

struct VerifiedManifest {
    Manifest manifest;
    Digest hash;
    RegisteredOfficer sender;
};

/// Checks 3 to 13 of core/bundle/BUNDLE.md, in that order: a function of its arguments alone. `envelope` is the hash
/// of the header that the manifest came in; `register_digest` is that of `members`. Refuses with bundle.*, cose.*.
Result<VerifiedManifest> verify_manifest(ByteView signed_manifest, const Digest& envelope, const Register& members,
                                         const Digest& register_digest, const Addressee& us, Instant now);

} // namespace counterpart::core
