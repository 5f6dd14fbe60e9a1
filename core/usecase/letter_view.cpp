// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letters.h"

#include <algorithm>

namespace counterpart::core {

LetterView view_of(const KeptLetter& kept, const Names& names) {
    const Letter& letter = kept.letter;
    return {letter.id, letter.kind, names.agency(letter.from), names.agency(letter.to), names.officer(kept.author), letter.claimed, kept.since, kept.own};
}

std::vector<Thumbprint> alone_while_active(const Register& members, const AgencyId& agency, const Thumbprint& officer, Instant now) {
    const auto active = active_officers_of(members, agency, now);
    const bool one = std::ranges::find(active, officer, &RegisteredOfficer::thumbprint) != active.end();
    return one ? std::vector{officer} : std::vector<Thumbprint>{};
}

LetterDraft answer_to(const KeptLetter& asked, LetterKind kind, Bytes content, std::string act, const Register& members, Instant now) {
    return {.kind = kind,
            .to = asked.letter.from,
            .about = asked.letter.about,
            .answers = asked.digest,
            .content = std::move(content),
            .only_officers = alone_while_active(members, asked.letter.from, asked.author, now),
            .act = std::move(act)};
}

bool is_past_its_day(Instant by, Instant now) { return by.milliseconds <= now.milliseconds - kDayMilliseconds; }

} // namespace counterpart::core
