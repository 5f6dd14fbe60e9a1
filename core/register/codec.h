// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"
#include "core/register/register.h"
#include "crypto/base/result.h"

#include <vector>

namespace counterpart::core {

/// Of the signed form: payload, signatures and their frame. As much as a part of a bundle held in memory may have.
inline constexpr std::size_t kMaxSignedRegisterBytes = 8ULL * 1024 * 1024;
inline constexpr std::size_t kMaxRegisterBytes = kMaxSignedRegisterBytes - 16ULL * 1024;
inline constexpr std::size_t kMaxRegisterSignatures = 32;

/// The bytes that are signed. `reg` has passed check_register().
Bytes encode_register(const Register& reg);
/// The reverse, strictly: for every payload taken, encode_register() gives the same bytes. "register.malformed",
/// "register.too_large", "register.newer_format" (unsupported), "cbor.*".
Result<Register> decode_register(ByteView payload);
/// BLAKE2b-256, label "cp/register/v1", over the payload.
Digest register_digest(ByteView payload);

/// As it travels and is stored: REGISTER.md.
struct SignedRegister {
    Bytes payload;
    std::vector<Bytes> signatures; ///< detached COSE_Sign1, ascending by kid, each kid once
    bool operator==(const SignedRegister&) const = default;
};
Bytes encode_signed_register(const SignedRegister& signed_register);
/// Structure alone: the payload is not looked into and no signature is checked.
Result<SignedRegister> decode_signed_register(ByteView bytes);

/// A register and what it was read from.
struct KnownRegister {
    Register content;
    Digest digest;
    SignedRegister signed_form;
    bool operator==(const KnownRegister&) const = default;
};
/// Decodes the payload; signatures are not checked.
Result<KnownRegister> read_register(SignedRegister signed_register);

/// Adds this officer's signature, in its place; nothing changes where it is there already.
void add_signature(SignedRegister& to, const Identity& signer);
/// Adds those of `from`, a copy of the same register, that are not there yet.
void merge_signatures(SignedRegister& to, const SignedRegister& from);
/// Leaves the signatures of these alone (ascending): what counts for nothing is not kept.
void keep_signatures_of(SignedRegister& in, const std::vector<Thumbprint>& signers);
/// Those of `candidates` (coordinators, found in `keys`) whose signature is there and good. Ascending.
std::vector<Thumbprint> signers_among(const SignedRegister& signed_register, const std::vector<Thumbprint>& candidates,
                                      const Register& keys);

} // namespace counterpart::core
