// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/letter/letter.h"
#include "core/letter/letters.h"
#include "core/register/register.h"
#include "core/store/sqlite.h"

namespace counterpart::core {

/// Who carries a letter to whom.
struct LetterCarriage {
    AgencyId bearer;     ///< the agency whose officer sealed the bundle
    AgencyId us;
    std::int64_t bundle; ///< row of bundle_received
    Instant now;
    BundleKind kind = BundleKind::letters; ///< of the bundle: a disclosure brings content, too
};

/// A letter whose form and signature are good, for the checks of its kind.
struct Taking {
    Database& db;
    const Letter& letter;
    const LetterCarriage& carriage;
};

/// A letter that stood up to its checks, or to all but whether this store knows what it is about.
struct TakenLetter {
    SignedLetter letter;
    std::string_view aside = {}; ///< why it is not kept, an id of resources/reasons.json; empty: it is
};

/// Checks 1 to 8 of core/letter/LETTER.md, then keeps it; inside the caller's transaction. "letter.*", and the reasons of
/// check_recall() and its like. Kept aside is an answer to a colleague's request that a disclosure brings,
/// is_for_a_colleague(), and, once an officer of ours has left, what is about nothing in this store: it may be for them.
Result<TakenLetter> take_letter(Database&, ByteView signed_letter, const Register& members, const LetterCarriage&);

} // namespace counterpart::core
