// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/store/sqlite.h"

#include <string>
#include <vector>

namespace counterpart::core {

struct Taking;

/// The author asks for what a disclosure brought to be destroyed: core/letter/LETTER.md, 1.
struct Recall {
    std::string reason;
    Instant by;                ///< until when an answer is expected
    std::vector<Digest> facts; ///< ascending; empty: all of the disclosure
    bool operator==(const Recall&) const = default;
};
Bytes encode(const Recall&);
/// "letter.malformed", "letter.newer_version".
Result<Recall> decode_recall(ByteView content);

/// Who may recall: "recall.not_the_authors" (tampered).
Result<void> check_recall(const Taking&);
/// Of a disclosure, by the agency whose it is. A letter of another's that came before the disclosure takes nothing back.
Result<std::vector<Recall>> recalls_by(Database&, const AgencyId& author, const Digest& manifest_hash);
bool names(const Recall&, const Digest& fact);
/// That the disclosure's author has not recalled all of it: "bundle.recalled" (denied).
Result<void> check_not_recalled(Database&, const AgencyId& author, const Digest& manifest_hash);

} // namespace counterpart::core
