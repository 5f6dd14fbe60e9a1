// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/identity.h"
#include "core/model/ids.h"
#include "core/model/instant.h"

#include <optional>
#include <string_view>

namespace counterpart::core {

/// What a letter says. The numbers are the format's: core/letter/LETTER.md.
enum class LetterKind : std::uint8_t {
    recall = 1,
    disposal = 2,
    request = 3,
    request_answer = 4,
    challenge = 5,
    challenge_answer = 6,
    statement = 7,
    approval_request = 8,
    approval = 9,
};
/// "recall", "disposal", "request", "request_answer", "challenge", "challenge_answer", "statement", "approval_request",
/// "approval".
std::string_view to_text(LetterKind kind);
std::optional<LetterKind> letter_kind_from(std::string_view text);

inline constexpr std::size_t kMaxLetterText = 4'096;              ///< bytes
inline constexpr std::size_t kMaxLetter = std::size_t{4} << 20U;  ///< bytes; what a COSE payload may be, and no more
inline constexpr std::size_t kMaxLetterContent = kMaxLetter - 4'096;

/// One agency's signed word to another, about a disclosure or in answer to a letter: core/letter/LETTER.md.
struct Letter {
    LetterKind kind = LetterKind::recall;
    LetterId id;
    PartnershipId partnership;
    AgencyId from;
    AgencyId to;
    Instant claimed;
    std::optional<Digest> about;   ///< a manifest's hash
    std::optional<Digest> answers; ///< a letter's hash
    Bytes content;                 ///< of the kind's own codec
    bool operator==(const Letter&) const = default;
};

Bytes sign_letter(const Letter& letter, const Identity& author);
struct SignedLetter {
    Letter letter;
    Thumbprint author; ///< who claims to have signed
};
/// The form alone, not the content: "letter.malformed" (malformed), "letter.newer_version" (unsupported).
Result<SignedLetter> read_letter(ByteView signed_letter);
/// "letter.altered" (tampered).
Result<void> verify_letter(ByteView signed_letter, const crypto::VerifyKey& key);
/// BLAKE2b-256, label "cp/letter/v1", over the signed bytes.
Digest digest_of_letter(ByteView signed_letter);

} // namespace counterpart::core
