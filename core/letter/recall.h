// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/letter/letter.h"
#include "core/store/sqlite.h"

#include <span>
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
struct KnownRecall {
    Recall content;
    Instant since; ///< when it was written or came, by our clock
};
/// Of a disclosure, by the agency whose it is. A letter of another's that came before the disclosure takes nothing back.
Result<std::vector<KnownRecall>> recalls_by(Database&, const AgencyId& author, const Digest& manifest_hash);
bool names(const Recall&, const Digest& fact);
/// Whether any of them names the fact.
bool takes_back(std::span<const KnownRecall>, const Digest& fact);

/// A disclosure, and what its author has taken back of it.
struct KnownDisclosure {
    Manifest manifest;
    std::vector<KnownRecall> recalls;
};
Result<KnownDisclosure> with_recalls(Database&, Manifest, const Digest& manifest_hash);
/// Whether nothing stands behind a fact that was passed on any more: of the origins that came along, all of its author's
/// that tell of its record take it back. No where there is none such.
bool is_taken_back(std::span<const KnownDisclosure> origins, const AgencyId& author, const RecordId& record, const Digest& fact);
/// That the disclosure's author has not recalled all of it: "bundle.recalled" (denied).
Result<void> check_not_recalled(Database&, const AgencyId& author, const Digest& manifest_hash);

} // namespace counterpart::core
