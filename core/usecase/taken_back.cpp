// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/taken_back.h"

#include "core/letter/recall.h"

namespace counterpart::core {

Result<std::optional<TakenBack>> taken_back(Database& db, const AgencyId& author, const Digest& manifest_hash) {
    TRY_ASSIGN(const auto recalls, recalls_by(db, author, manifest_hash));
    std::optional<TakenBack> out;
    for (const KnownRecall& recall : recalls) {
        const bool whole = recall.content.facts.empty();
        if (!out || (whole && !out->whole)) out = TakenBack{whole, recall.since, recall.content.reason};
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
