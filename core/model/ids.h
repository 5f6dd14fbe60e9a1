// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

namespace counterpart::core {

using RecordId = Octets<struct RecordTag, 16>;           ///< random
using PartnershipId = Octets<struct PartnershipTag, 16>; ///< random
using BundleId = Octets<struct BundleTag, 16>;           ///< random
using LetterId = Octets<struct LetterTag, 16>;           ///< random
using StoreId = Octets<struct StoreTag, 16>;             ///< random
/// BLAKE2b over the agency's name, so that two officers of one agency name it alike: see agency_id_of().
using AgencyId = Octets<struct AgencyTag, 16>;
/// An officer's: BLAKE2b-256 over both public keys: see core/keys/thumbprint.h.
using Thumbprint = Octets<struct ThumbprintTag, 32>;
/// An attachment's: the hash of its pieces' hashes: see core/attachment/ATTACHMENT.md.
using AttachmentId = Octets<struct AttachmentTag, 32>;

/// Of the name without outer spaces, inner runs of spaces as one, ASCII letters in lower case. The name is
/// only a name: who belongs to an agency is what the register says.
AgencyId agency_id_of(std::string_view name);

} // namespace counterpart::core
