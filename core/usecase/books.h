// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/evidence.h"
#include "core/letter/balance.h"
#include "core/usecase/letters.h"
#include "core/usecase/period.h"

#include <filesystem>
#include <string_view>

namespace counterpart::core {

// Whether what was sent came, and what came was sent: by each sender's numbers, and by what either side signs.

struct StatedBooks {
    PostedLetter posted;
    Span span;
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
};
/// Posts what this store has sent to the agency and had from it over that time (core/letter/LETTER.md, 7).
/// "partnership.unknown_agency" (not_found), "disclosure.to_own_agency" (denied), "period.reversed",
/// "statement.too_long" (invalid_argument), post_letter()'s reasons.
Result<StatedBooks> state_books(Session&, std::string_view agency, const Period&, const std::filesystem::path& out, Existing, Progress&);

/// A statement in this store, ours or theirs.
struct StatementView {
    LetterView letter;
    Span span;
    std::uint64_t sent = 0;     ///< as its author states: from them
    std::uint64_t received = 0; ///< to them
};
/// The newest first. "store.damaged".
Result<std::vector<StatementView>> list_statements(Session&);

/// Our store against what the agency's officers state.
struct BooksView {
    std::string agency_name;
    struct Stated {
        std::string officer;
        Span span;
        Instant claimed; ///< when it was stated, by their clock
    };
    std::vector<Stated> statements; ///< the newest of each officer; none: nothing can be compared
    struct Entry {
        BookEntry entry;
        std::uint64_t days = 0;             ///< since it left, where that is known
        std::vector<std::string> listed_by; ///< officers
        std::vector<std::string> missed_by;
    };
    std::vector<Entry> entries;
};
/// "partnership.unknown_agency" (not_found), "disclosure.to_own_agency" (denied).
Result<BooksView> compare_books(Session&, std::string_view agency);

/// Numbers that a sender has used for us, or must have, and that never came.
struct SenderGaps {
    struct Range {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        bool operator==(const Range&) const = default;
    };
    Thumbprint sender;
    std::string officer;
    std::string agency_name;
    std::uint64_t newest = 0; ///< that came
    std::uint64_t missing = 0;
    std::vector<Range> ranges; ///< of those missing, ascending
};
/// Two signed manifests that cannot both be true.
struct EvidenceView {
    Evidence evidence;
    std::string officer;
    std::string agency_name;
    std::uint64_t refused_counter = 0; ///< for us
    std::uint64_t before_counter = 0;
};
struct GapsView {
    std::vector<SenderGaps> senders; ///< those of whom something is missing
    std::vector<EvidenceView> evidence;
};
/// A disclosure that was opened has come, whatever became of it.
Result<GapsView> list_gaps(Session&);

} // namespace counterpart::core
