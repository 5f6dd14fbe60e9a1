// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"
#include "core/model/ids.h"
#include "core/model/instant.h"
#include "crypto/base/io.h"

#include <array>
#include <string_view>

namespace counterpart::core {

// The signature of an auditor's pack: core/report/PACK.md.

/// In the order of the format.
inline constexpr std::array<std::string_view, 3> kPackFiles{"pack.pdf", "letters.csv", "disclosures.csv"};
inline constexpr std::string_view kPackSignature = "pack.sig";
inline constexpr std::size_t kMaxPackSignature = 4'096;

struct Pack {
    AgencyId agency;
    Instant made;
    Instant since;
    Instant until;
    std::array<Digest, kPackFiles.size()> hashes; ///< run with kPackFiles
    bool operator==(const Pack&) const = default;
};

Bytes sign_pack(const Pack& pack, const Identity& officer);
struct SignedPack {
    Pack pack;
    Thumbprint signer; ///< who claims to have signed
};
/// Structure alone: "pack.malformed" (malformed), "pack.newer_version" (unsupported).
Result<SignedPack> read_pack(ByteView signed_pack);
/// "pack.altered" (tampered).
Result<void> verify_pack_signature(ByteView signed_pack, const crypto::VerifyKey& key);

/// Of a file, to its end.
Result<Digest> digest_of_pack_file(Source& bytes);

} // namespace counterpart::core
