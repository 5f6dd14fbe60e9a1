// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letters.h"

#include <string>
#include <vector>

namespace counterpart::core {

struct Taking;

enum class DisposalOutcome : std::uint8_t { erased = 1, declined = 2 };
/// "erased", "declined".
std::string_view to_text(DisposalOutcome outcome);

/// What became of what was recalled, by ids and digests alone: core/letter/LETTER.md, 2.
struct Disposal {
    DisposalOutcome outcome = DisposalOutcome::erased;
    std::string reason;                    ///< why it was declined
    std::vector<Digest> erased;            ///< facts; these lists are ascending
    std::vector<Digest> kept;              ///< facts that another disclosure brought, too
    std::vector<AttachmentId> attachments; ///< destroyed
    std::vector<AgencyId> passed_on = {};  ///< agencies to which any of it had been passed on
    bool operator==(const Disposal&) const = default;
};
Bytes encode(const Disposal&);
/// "letter.malformed", "letter.newer_version".
Result<Disposal> decode_disposal(ByteView content);

struct KnownDisposal {
    KeptLetter letter;
    Disposal content;
};
/// The answers to a recall, as they came.
Result<std::vector<KnownDisposal>> disposals_of(Database&, const Digest& recall);

/// That it answers a recall of ours and names what left: "disposal.answers_nothing", "disposal.wrong_digests" (tampered).
Result<void> check_disposal(const Taking&);

} // namespace counterpart::core
