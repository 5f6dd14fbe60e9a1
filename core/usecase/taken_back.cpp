// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/taken_back.h"

#include "core/letter/letters.h"
#include "core/letter/recall.h"

namespace counterpart::core {

Result<std::optional<TakenBack>> taken_back(Database& db, const AgencyId& author, const Digest& manifest_hash) {
    TRY_ASSIGN(const auto letters, letters_about(db, LetterKind::recall, manifest_hash));
    std::optional<TakenBack> out;
    for (const KeptLetter& kept : letters) {
        if (kept.letter.from != author) continue;
        TRY_ASSIGN(const Recall recall, decode_recall(kept.letter.content));
        const bool whole = recall.facts.empty();
        if (!out || (whole && !out->whole)) out = TakenBack{whole, kept.since, recall.reason};
    }
    return out;
}

Result<std::string> case_title(const Reading& reading, const Manifest& manifest) {
    if (!manifest.case_record) return std::string{};
    auto summary = summary_of(reading, *manifest.case_record);
    if (summary) return std::move(summary->title);
    if (summary.error().code == ErrorCode::not_found) return std::string{};
    return tl::make_unexpected(std::move(summary).error());
}

} // namespace counterpart::core
