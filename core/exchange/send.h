// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/seal.h"
#include "core/register/codec.h"
#include "core/session.h"

#include <filesystem>

namespace counterpart::core {

struct Addressed {
    Thumbprint thumbprint; ///< an officer's, or escrow_thumbprint()
    crypto::XWingPublic key;
};

/// A bundle that is to leave. Of the manifest its maker gives kind, recipient agency, words, and what is disclosed; the
/// rest (who we are, counters, register, audit head, parts, envelope) is filled in here.
struct Outgoing {
    Manifest manifest;
    std::vector<Addressed> to;
    std::vector<OutgoingPart> parts;
    bool counted = true;                                  ///< false: takes no number; every recipient's is 1
    AuditEvent event;                                     ///< written as intended before, done or failed after
    std::function<Result<void>(std::int64_t row)> intend; ///< more to write down with the intent; may be empty
};

struct Sent {
    Manifest manifest;
    Digest manifest_hash;
    std::uint64_t file_bytes = 0;
};

/// By write_outside(): intent, file, outcome. "io.exists", "io.*", "act.cancelled", "envelope.*", "bundle.too_large".
Result<Sent> send_bundle(Session&, const KnownRegister& members, Outgoing, const std::filesystem::path& out, Existing,
                         Progress&);
/// The same into a place that was made sure of before.
Result<Sent> send_bundle(Session&, const KnownRegister& members, Outgoing, std::unique_ptr<OutputFile>, Progress&);

/// The agency's officers who can open a bundle now, and its escrow key. With `only`, those of them alone:
/// "disclosure.unknown_officer" (not_found) for one who is not. "disclosure.no_active_officer" (denied).
Result<std::vector<Addressed>> addressees(const Register&, const RegisteredAgency&, const std::vector<Thumbprint>& only,
                                          Instant now);

} // namespace counterpart::core
