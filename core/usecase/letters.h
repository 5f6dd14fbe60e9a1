// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/post.h"
#include "core/letter/letters.h"
#include "core/projection/names.h"
#include "core/register/register.h"

namespace counterpart::core {

/// What every letter shows, whatever it says.
struct LetterView {
    LetterId id;
    LetterKind kind = LetterKind::recall;
    std::string from; ///< agencies
    std::string to;
    std::string author; ///< the officer
    Instant claimed;    ///< by the author's clock
    Instant since;      ///< when it was written or came, by ours
    bool own = false;
};
LetterView view_of(const KeptLetter&, const Names&);

/// Whom an answer is sealed for: the officer alone while their key is active, for it is their store that knows what is
/// answered; empty, which is everyone of the agency, afterwards.
std::vector<Thumbprint> alone_while_active(const Register&, const AgencyId&, const Thumbprint& officer, Instant now);
/// A letter that answers `asked`, for who wrote it: alone_while_active().
LetterDraft answer_to(const KeptLetter& asked, LetterKind, Bytes content, std::string act, const Register&, Instant now);
/// A day to come, until which an answer is expected, counts to its end.
bool is_past_its_day(Instant by, Instant now);

} // namespace counterpart::core
