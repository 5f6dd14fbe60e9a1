// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/report/pack.h" // kPackFiles: what is in it
#include "core/session.h"
#include "core/usecase/period.h"

#include <filesystem>

namespace counterpart::core {

// An auditor's pack: who, what, why, under which rule, answered how. core/report/PACK.md.

struct PackReport {
    Span span;
    std::uint64_t disclosures = 0;
    std::uint64_t letters = 0;
};
/// Four files into the folder, which is made where it is not there, the signature last; each is logged. "io.exists" before
/// anything is written where one of them is there already; "period.reversed", "pdf.*", "io.*", "act.cancelled".
Result<PackReport> export_pack(Session&, const std::filesystem::path& folder, const Period&, Existing, Progress&);

struct PackVerification {
    std::string officer; ///< who signed it
    std::string agency_name;
    Instant made; ///< by their clock
    Span span;
};
/// Whether the pack is as an officer that we know signed it: "pack.file_missing" (not_found), "pack.malformed",
/// "pack.newer_version", "pack.unknown_signer", "pack.signer_revoked", "pack.altered" (tampered; detail: the files that were
/// changed, one a line; empty: the signature itself), "act.cancelled".
Result<PackVerification> verify_pack(Session&, const std::filesystem::path& folder, Progress&);

} // namespace counterpart::core
