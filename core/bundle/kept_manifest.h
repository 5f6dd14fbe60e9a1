// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// A signed manifest as the store keeps it, checked when it was written down: "store.damaged" (storage).
Result<Manifest> read_kept_manifest(ByteView signed_manifest);

/// Of a disclosure that was opened here, whatever became of it.
Result<std::optional<Manifest>> disclosure_seen(Database&, const Digest& manifest_hash);
/// Of a disclosure to a partner, which came here as the origin of what that partner passed on.
Result<std::optional<Manifest>> disclosure_origin(Database&, const Digest& manifest_hash);
/// Either.
Result<std::optional<Manifest>> disclosure_here(Database&, const Digest& manifest_hash);
/// The agency whose disclosure it is, where it was opened here or came as an origin.
Result<std::optional<AgencyId>> discloser_of(Database&, const Digest& manifest_hash);
/// The origins that came with a bundle, or (sent) that went with one of ours, by their row.
Result<std::vector<Manifest>> origins_received(Database&, std::int64_t bundle_received);
Result<std::vector<Manifest>> origins_sent(Database&, std::int64_t bundle_sent);
/// Of a disclosure that left from here.
Result<std::optional<Manifest>> disclosure_sent(Database&, const Digest& manifest_hash);

} // namespace counterpart::core
