// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/recall.h"

#include "core/bundle/kept_manifest.h"
#include "core/letter/content.h"
#include "core/letter/letters.h"
#include "core/letter/take.h"

#include <algorithm>

namespace counterpart::core {

Bytes encode(const Recall& recall) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(4).key(1).uint(1).key(2).text(recall.reason).key(3).integer(recall.by.milliseconds).key(4);
        write_ids(w, recall.facts);
    });
}

Result<Recall> decode_recall(ByteView content) {
    return read_letter_content(content, [](crypto::cbor::Reader& r, crypto::cbor::MapReader& map) -> Result<Recall> {
        Recall out;
        TRY(map.key(2));
        TRY_ASSIGN(out.reason, read_words(r, TextLines::many, Words::needed));
        TRY(map.key(3));
        TRY_ASSIGN(out.by, read_time(r));
        TRY(map.key(4));
        TRY_ASSIGN(out.facts, read_ids<Digest>(r));
        return out;
    });
}

Result<void> check_recall(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (!letter.about || letter.answers) return malformed_letter();
    TRY(decode_recall(letter.content));
    // What has not come yet is not judged: the letter is kept, and holds if the disclosure is its author's.
    TRY_ASSIGN(const auto author, discloser_of(taking.db, *letter.about));
    const bool known = author.has_value();
    if (known && *author != letter.from) return fail(ErrorCode::tampered, "recall.not_the_authors");
    const bool passed_on = letter.from != taking.carriage.bearer;
    if (passed_on && !known) return fail(ErrorCode::tampered, "letter.not_the_bearers");
    if (!known && letter.to != taking.carriage.us) return fail(ErrorCode::tampered, "letter.not_for_us");
    return {};
}

Result<std::vector<KnownRecall>> recalls_by(Database& db, const AgencyId& author, const Digest& manifest_hash) {
    TRY_ASSIGN(const auto letters, letters_about(db, LetterKind::recall, manifest_hash));
    std::vector<KnownRecall> out;
    for (const KeptLetter& kept : letters) {
        if (kept.letter.from != author) continue;
        TRY_ASSIGN(Recall recall, decode_recall(kept.letter.content));
        out.push_back({std::move(recall), kept.since});
    }
    return out;
}

bool names(const Recall& recall, const Digest& fact) { return recall.facts.empty() || std::ranges::binary_search(recall.facts, fact); }

bool takes_back(std::span<const KnownRecall> recalls, const Digest& fact) {
    return std::ranges::any_of(recalls, [&](const KnownRecall& recall) { return names(recall.content, fact); });
}

Result<KnownDisclosure> with_recalls(Database& db, Manifest manifest, const Digest& manifest_hash) {
    TRY_ASSIGN(auto recalls, recalls_by(db, manifest.sender_agency, manifest_hash));
    return KnownDisclosure{std::move(manifest), std::move(recalls)};
}

bool is_taken_back(std::span<const KnownDisclosure> origins, const AgencyId& author, const RecordId& record, const Digest& fact) {
    bool passed_on = false;
    for (const KnownDisclosure& origin : origins) {
        if (origin.manifest.sender_agency != author || !origin.manifest.tells_of(record)) continue;
        passed_on = true;
        if (!takes_back(origin.recalls, fact)) return false;
    }
    return passed_on;
}

Result<void> check_not_recalled(Database& db, const AgencyId& author, const Digest& manifest_hash) {
    TRY_ASSIGN(const auto recalls, recalls_by(db, author, manifest_hash));
    const bool whole = std::ranges::any_of(recalls, [](const KnownRecall& recall) { return recall.content.facts.empty(); });
    if (whole) return fail(ErrorCode::denied, "bundle.recalled");
    return {};
}

} // namespace counterpart::core
