// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"
#include "core/projection/claim.h"

#include <span>

namespace counterpart::core {

/// Raised whenever the rules of PROJECTION.md or the catalogue change what state_of() says.
inline constexpr std::int64_t kProjectionVersion = 2;

enum class Standing : std::uint8_t {
    superseded, ///< its own agency has said something else since
    current,    ///< not superseded, but not what is shown: a rival shown before it, or a withdrawal
    shown,
};

/// A shown value that points to a record (16 bytes) or to an attachment (32).
struct Reference {
    std::string attribute;
    Bytes target;
    auto operator<=>(const Reference&) const = default;
};

/// What the search index takes in of a record, a column each.
struct SearchTexts {
    std::string name;
    std::string identifier;
    std::string text;
    std::string sound;
    bool operator==(const SearchTexts&) const = default;
};

/// What a record's claims amount to: core/projection/PROJECTION.md.
struct RecordState {
    std::vector<Standing> standing; ///< of each claim, in the order they were given
    std::string type;               ///< empty where none has been stated
    std::string title;
    std::string marking;
    std::string status;
    std::vector<AgencyId> agencies; ///< ascending
    Instant changed;
    std::size_t conflicts = 0;         ///< (agency, attribute) pairs to be settled
    std::vector<Reference> references; ///< ascending, none twice
    SearchTexts search;
};

/// Pure, and the same for any order of the claims (but for `standing`, which follows it). All claims are of
/// one record and none stands there twice.
RecordState state_of(std::span<const Claim> claims, const AgencyId& own);

/// The shown claim that stands for all agencies' where one value is wanted: our own's, else the greatest.
/// Nullptr where none is shown. `standing` runs with the claims.
const Claim* preferred_claim(std::span<const Claim> claims, std::span<const Standing> standing,
                             std::string_view attribute, const AgencyId& own);

/// Whether several values stand side by side: attributes that the catalogue does not know do.
bool is_many_valued(std::string_view type, std::string_view attribute);

/// A value in words: a code by its label where the catalogue has one, yes and no, else as to_text().
std::string display_text(const Attribute* attribute, const Value& value);

} // namespace counterpart::core
