// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "crypto/primitive/sign.h"

namespace counterpart::crypto::cose {

inline constexpr std::size_t kKidSize = 32;
inline constexpr std::size_t kMaxType = 100;
/// Of an attached payload; a manifest may be as large as this.
inline constexpr std::size_t kMaxPayload = 4ULL * 1024 * 1024;

/// A COSE_Sign1 (RFC 9052 section 4.2, PROFILE.md) over `payload`, which rides in it. `kid` is the signer's
/// thumbprint, exactly 32 bytes; `domain` names type and version of what is signed
/// ("counterpart/manifest/v1") and must be given again to verify; `type`, where not empty, is the message's
/// media type in its header. Kid, type and payload beyond their sizes are our own mistake: assertions.
Bytes sign1(const SigningKey& key, ByteView kid, std::string_view domain, ByteView payload,
            std::string_view type = {});
/// The same, the payload left out.
Bytes sign1_detached(const SigningKey& key, ByteView kid, std::string_view domain, ByteView payload,
                     std::string_view type = {});

/// What a message claims. Views point into the parsed bytes, which must outlive it.
struct Sign1 {
    ByteView protected_header; ///< its bytes, as signed
    ByteView kid;              ///< who claims to have signed
    std::string_view type;     ///< empty where there is none
    ByteView payload;          ///< empty where detached
    bool detached = false;
    Signature signature;
};

/// Structure alone: nothing in it is to be believed before verify_sign1. Refuses with cose.malformed,
/// cose.unsupported_algorithm (unsupported) and the reasons of cbor::Reader.
Result<Sign1> parse_sign1(ByteView message);

/// Whether `key`, which the caller has from elsewhere, signed the attached payload for `domain`. Refuses with
/// cose.signature_mismatch (tampered); cose.malformed where the message is detached. Depends on its arguments
/// alone and takes no lock: may run on many threads.
Result<void> verify_sign1(const Sign1& message, const VerifyKey& key, std::string_view domain);
/// The same for a detached payload; cose.malformed where the message carries one.
Result<void> verify_sign1_detached(const Sign1& message, const VerifyKey& key, std::string_view domain,
                                   ByteView payload);

/// RFC 9052 section 4.4: the bytes that are signed. For tests and second implementations.
Bytes signature_structure(ByteView protected_header, std::string_view domain, ByteView payload);

} // namespace counterpart::crypto::cose
