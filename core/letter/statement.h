// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/thumbprint.h"
#include "core/letter/letter.h"

#include <vector>

namespace counterpart::core {

struct Taking;

/// What became of a disclosure in the store that states it.
enum class BookState : std::uint8_t { imported = 1, imported_in_part = 2, refused = 3, opened = 4 };
/// "imported", "imported_in_part", "refused", "opened".
std::string_view to_text(BookState state);

struct StatedSent {
    Digest manifest;
    BundleId bundle;
    Instant claimed;
    std::vector<Thumbprint> recipients; ///< ascending
    bool operator==(const StatedSent&) const = default;
};
struct StatedReceived {
    Digest manifest;
    BundleId bundle;
    Thumbprint sender;
    BookState state = BookState::opened;
    bool operator==(const StatedReceived&) const = default;
};

/// An officer's books with one agency over a time, which both its ends belong to: core/letter/LETTER.md, 7.
struct BooksStatement {
    Instant since;
    Instant until;
    std::vector<StatedSent> sent;         ///< ascending by manifest, as is the next
    std::vector<StatedReceived> received;
    [[nodiscard]] bool covers(Instant claimed) const { return since <= claimed && claimed <= until; }
    bool operator==(const BooksStatement&) const = default;
};
inline constexpr std::size_t kMaxStated = 16'384;
inline constexpr std::size_t kMaxStatedRecipients = 256;

Bytes encode(const BooksStatement&);
/// "letter.malformed", "letter.newer_version".
Result<BooksStatement> decode_statement(ByteView content);

/// That it follows its grammar and speaks of what has been: "letter.malformed".
Result<void> check_statement(const Taking&);

} // namespace counterpart::core
