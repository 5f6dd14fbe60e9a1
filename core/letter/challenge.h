// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <string>

namespace counterpart::core {

struct Taking;

enum class ChallengeOpinion : std::uint8_t { disagree = 1, out_of_date = 2, wrong_person = 3 };
/// "disagree", "out_of_date", "wrong_person".
std::string_view to_text(ChallengeOpinion opinion);
std::optional<ChallengeOpinion> challenge_opinion_from(std::string_view text);

/// An officer's doubt about another agency's value: core/letter/LETTER.md, 5.
struct Challenge {
    Digest fact;
    Digest changeset; ///< that states it
    ChallengeOpinion opinion = ChallengeOpinion::disagree;
    std::string words;
    bool operator==(const Challenge&) const = default;
};
Bytes encode(const Challenge&);
/// "letter.malformed", "letter.newer_version".
Result<Challenge> decode_challenge(ByteView content);

/// That our agency stated it, in a changeset that is here: "challenge.not_ours" (tampered).
Result<void> check_challenge(const Taking&);

} // namespace counterpart::core
