// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <string>

namespace counterpart::core {

struct Taking;

enum class ChallengeOutcome : std::uint8_t { corrected = 1, stands = 2 };
/// "corrected", "stands".
std::string_view to_text(ChallengeOutcome outcome);
std::optional<ChallengeOutcome> challenge_outcome_from(std::string_view text);

/// What the author makes of a challenge: core/letter/LETTER.md, 6.
struct ChallengeAnswer {
    ChallengeOutcome outcome = ChallengeOutcome::corrected;
    std::string words; ///< of one that stands, why
    bool operator==(const ChallengeAnswer&) const = default;
};
Bytes encode(const ChallengeAnswer&);
/// "letter.malformed", "letter.newer_version".
Result<ChallengeAnswer> decode_challenge_answer(ByteView content);

/// That we challenged that agency: "challenge.never_made" (tampered).
Result<void> check_challenge_answer(const Taking&);

} // namespace counterpart::core
