// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/disposal.h"

#include "core/bundle/kept_manifest.h"
#include "core/letter/content.h"
#include "core/letter/letters.h"
#include "core/letter/recall.h"
#include "core/letter/take.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// Every one of them left in that disclosure; with none, in any.
Result<bool> all_left(Database& db, const std::optional<Digest>& manifest_hash, const std::vector<Digest>& facts) {
    TRY_ASSIGN(auto left, db.prepare("SELECT 1 FROM bundle_sent b JOIN bundle_sent_fact s ON s.bundle = b.id JOIN fact f ON f.id = s.fact "
                                     "WHERE (?1 IS NULL OR b.manifest_hash = ?1) AND b.state = 'written' AND f.digest = ?2"));
    for (const Digest& fact : facts) {
        TRY_ASSIGN(const bool found, left.with(manifest_hash, fact).step());
        if (!found) return false;
    }
    return true;
}

} // namespace

std::string_view to_text(DisposalOutcome outcome) { return outcome == DisposalOutcome::erased ? "erased" : "declined"; }

Bytes encode(const Disposal& disposal) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(disposal.passed_on.empty() ? 6 : 7).key(1).uint(1).key(2).uint(static_cast<std::uint64_t>(disposal.outcome)).key(3).text(disposal.reason).key(4);
        write_ids(w, disposal.erased);
        w.key(5);
        write_ids(w, disposal.kept);
        w.key(6);
        write_ids(w, disposal.attachments);
        if (disposal.passed_on.empty()) return;
        w.key(7);
        write_ids(w, disposal.passed_on);
    });
}

Result<Disposal> decode_disposal(ByteView content) {
    return read_letter_content(content, [](crypto::cbor::Reader& r, crypto::cbor::MapReader& map) -> Result<Disposal> {
        Disposal out;
        TRY(map.key(2));
        TRY_ASSIGN(const std::uint64_t outcome, r.uint());
        if (outcome != 1 && outcome != 2) return malformed_letter();
        out.outcome = static_cast<DisposalOutcome>(outcome);
        TRY(map.key(3));
        TRY_ASSIGN(out.reason, read_words(r, TextLines::many, out.outcome == DisposalOutcome::declined ? Words::needed : Words::may_be_empty));
        TRY(map.key(4));
        TRY_ASSIGN(out.erased, read_ids<Digest>(r));
        TRY(map.key(5));
        TRY_ASSIGN(out.kept, read_ids<Digest>(r));
        TRY(map.key(6));
        TRY_ASSIGN(out.attachments, read_ids<AttachmentId>(r));
        TRY_ASSIGN(const bool passed_on, map.key_if(7));
        if (passed_on) {
            TRY_ASSIGN(out.passed_on, read_ids<AgencyId>(r));
            if (out.passed_on.empty()) return malformed_letter();
        }
        const bool nothing = out.erased.empty() && out.kept.empty() && out.attachments.empty() && !passed_on;
        if (out.outcome == DisposalOutcome::declined && !nothing) return malformed_letter();
        return out;
    });
}

Result<std::vector<KnownDisposal>> disposals_of(Database& db, const Digest& recall) {
    TRY_ASSIGN(auto answers, answers_to(db, recall));
    std::vector<KnownDisposal> out;
    for (KeptLetter& answer : answers) {
        TRY_ASSIGN(Disposal disposal, decode_disposal(answer.letter.content));
        out.push_back({std::move(answer), std::move(disposal)});
    }
    return out;
}

Result<void> check_disposal(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (!letter.about || !letter.answers) return malformed_letter();
    TRY_ASSIGN(const Disposal disposal, decode_disposal(letter.content));
    TRY_ASSIGN(const auto recall, letter_by_digest(taking.db, *letter.answers));
    const bool ours = recall && recall->letter.from == taking.carriage.us && recall->letter.kind == LetterKind::recall;
    if (!ours || recall->letter.about != letter.about) return fail(ErrorCode::tampered, "disposal.answers_nothing");
    TRY_ASSIGN(const auto sent, disclosure_sent(taking.db, *letter.about));
    if (!sent) return fail(ErrorCode::tampered, "disposal.answers_nothing");
    // Whoever it was passed on to knows which records the disclosure covers, not which of their facts it brought.
    const auto which = letter.from == sent->recipient_agency ? letter.about : std::nullopt;
    TRY_ASSIGN(const bool erased, all_left(taking.db, which, disposal.erased));
    TRY_ASSIGN(const bool kept, all_left(taking.db, which, disposal.kept));
    const bool attachments = std::ranges::all_of(disposal.attachments, [&](const AttachmentId& id) {
        return std::ranges::any_of(sent->parts, [&](const ManifestPart& part) {
            return part.kind == PartKind::attachment && equal(part.hash.view(), id.view());
        });
    });
    if (!erased || !kept || !attachments) return fail(ErrorCode::tampered, "disposal.wrong_digests");
    return {};
}

} // namespace counterpart::core
