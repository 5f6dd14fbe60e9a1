// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/statement.h"

#include <optional>
#include <vector>

namespace counterpart::core {

/// How one disclosure stands in the books of both sides: core/letter/LETTER.md, 7.
enum class Balance { balanced, sent_not_received, received_not_declared, sent_not_here, here_not_declared };
/// The enumerators' names.
std::string_view to_text(Balance balance);

/// A disclosure of theirs that was opened here.
struct SeenHere {
    Digest manifest;
    BundleId bundle;
    Thumbprint sender;
    Instant claimed;
};
/// What this store knows of its exchange with one agency.
struct OwnBooks {
    Thumbprint us;
    std::vector<StatedSent> sent; ///< to them, in any order, as is the next
    std::vector<SeenHere> seen;
};
/// What an officer of theirs states.
struct TheirBooks {
    Thumbprint author;
    BooksStatement statement;
};

struct BookEntry {
    Balance balance = Balance::balanced;
    Digest manifest;
    BundleId bundle;
    bool ours = false;               ///< we are said to have sent it
    std::optional<Instant> claimed;  ///< empty: only a statement knows of it
    std::optional<BookState> state;  ///< what they made of ours; the furthest of what is stated
    std::vector<Thumbprint> listed_by; ///< officers whose statements list it
    std::vector<Thumbprint> missed_by; ///< officers whose statements ought to list it and do not
    bool operator==(const BookEntry&) const = default;
};

/// Our store against the newest statement of each of their officers. What no statement covers is not told of. Ours
/// first, then theirs, each ascending by manifest, each once.
std::vector<BookEntry> compare(const OwnBooks& own, const std::vector<TheirBooks>& theirs);

} // namespace counterpart::core
