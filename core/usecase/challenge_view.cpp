// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/challenge_view.h"

#include "core/changeset/codec.h"
#include "core/model/catalogue.h"
#include "core/projection/queries.h"
#include "core/usecase/terms.h"

#include <algorithm>
#include <map>

namespace counterpart::core {

namespace {

/// Which record it is about; nothing where the fact is not here, or was erased.
Result<std::optional<RecordId>> record_of(Database& db, const Digest& fact) {
    TRY_ASSIGN(auto select, db.prepare("SELECT encoded FROM fact WHERE digest = ?"));
    TRY_ASSIGN(const bool found, select.with(fact).step());
    if (!found || select.is_null(0)) return std::optional<RecordId>{};
    const auto read = decode_fact(select.blob(0));
    if (!read) return fail(ErrorCode::storage, "store.damaged");
    return std::optional(read->record);
}

Result<void> add_claim(const Reading& reading, ChallengeView& out) {
    TRY_ASSIGN(const auto record, record_of(reading.db, out.challenge.fact));
    if (!record) return {};
    TRY_ASSIGN(const RecordSummary summary, summary_in_words(reading, *record));
    TRY_ASSIGN(auto claims, claim_history(reading, *record));
    const auto found = std::ranges::find_if(claims, [&](const ClaimView& claim) {
        return claim.fact == out.challenge.fact && claim.changeset == out.challenge.changeset;
    });
    if (found == claims.end()) return {};
    out.record_title = summary.title;
    const Attribute* known = catalogue().attribute(summary.type, found->attribute);
    out.label = known == nullptr ? found->attribute : known->label;
    out.claim = std::move(*found);
    return {};
}

Result<std::vector<ChallengeView::Answer>> answers_of(Session& session, const Names& names, const KeptLetter& challenge) {
    TRY_ASSIGN(const auto letters, answers_to(session.db(), challenge.digest));
    std::vector<ChallengeView::Answer> out;
    for (const KeptLetter& letter : letters) {
        TRY_ASSIGN(ChallengeAnswer answer, decode_challenge_answer(letter.letter.content));
        out.push_back({view_of(letter, names), std::move(answer)});
    }
    std::ranges::stable_sort(out, {}, [](const ChallengeView::Answer& answer) { return answer.letter.claimed; });
    return out;
}

/// All of them, by what they doubt, as they came.
Result<std::map<Digest, std::vector<ChallengeNote>>> all_notes(Session& session, const Names& names) {
    TRY_ASSIGN(auto letters, letters_of(session.db(), LetterKind::challenge));
    std::map<Digest, std::vector<ChallengeNote>> out;
    std::ranges::reverse(letters);
    for (const KeptLetter& kept : letters) {
        TRY_ASSIGN(Challenge challenge, decode_challenge(kept.letter.content));
        TRY_ASSIGN(auto answers, answers_of(session, names, kept));
        const LetterView letter = view_of(kept, names);
        ChallengeNote note{letter.id, std::string(to_text(challenge.opinion)), letter.from, letter.author, std::move(challenge.words),
                           letter.claimed, {}, {}};
        if (!answers.empty()) {
            note.outcome = to_text(answers.back().answer.outcome);
            note.answer = std::move(answers.back().answer.words);
        }
        out[challenge.fact].push_back(std::move(note));
    }
    return out;
}

} // namespace

Result<ChallengeView> view_of_challenge(Session& session, const Names& names, const KeptLetter& kept) {
    ChallengeView out;
    out.letter = view_of(kept, names);
    TRY_ASSIGN(out.challenge, decode_challenge(kept.letter.content));
    TRY(add_claim({session.db(), names, session.officer().agency}, out));
    if (out.claim && out.claim->agency != session.officer().agency) {
        TRY_ASSIGN(out.terms, terms_of_fact(session, out.claim->fact));
    }
    TRY_ASSIGN(out.answers, answers_of(session, names, kept));
    return out;
}

Result<void> add_challenges(Session& session, const Names& names, RecordView& record) {
    TRY_ASSIGN(const auto notes, all_notes(session, names));
    for (AttributeView& attribute : record.attributes) {
        for (ClaimView& claim : attribute.claims) {
            if (const auto found = notes.find(claim.fact); found != notes.end()) claim.challenges = found->second;
        }
    }
    return {};
}

} // namespace counterpart::core
