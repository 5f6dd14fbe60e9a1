// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"

#include <string>

namespace counterpart::core {

/// BLAKE2b-256, label "cp/thumbprint/v1", over the Ed25519 key (32 bytes) and the X-Wing key (1,216 bytes).
Thumbprint thumbprint_of(const PublicIdentity& keys);
/// An agency's escrow key has no signing key: label "cp/escrow/v1", over the X-Wing key alone.
Thumbprint escrow_thumbprint(const crypto::XWingPublic& key);

/// 8 groups of 5 digits, for reading out: group i is the i-th four bytes, big-endian, modulo 100,000.
/// "04711 81234 …": 40 digits, about 132 bits.
std::string digits_of(const Thumbprint& thumbprint);
/// Compares what somebody typed (spaces and hyphens do not count; exactly 40 digits).
bool digits_match(std::string_view typed, const Thumbprint& thumbprint);

} // namespace counterpart::core
