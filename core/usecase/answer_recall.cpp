// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/bundle/kept_manifest.h"
#include "core/letter/content.h"
#include "core/letter/recalled_facts.h"
#include "core/projection/erase.h"
#include "core/register/adopted.h"
#include "core/register/names.h"
#include "core/store/ways_in.h"
#include "core/usecase/recalls.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// One that came, from whom it may come: ours are for others to answer, and one that came before its disclosure may turn
/// out to be somebody else's.
Result<KeptLetter> recall_to_answer(Session& session, std::string_view prefix) {
    TRY(require_recovery_confirmed(session));
    TRY_ASSIGN(KeptLetter recall, letter_by_prefix(session.db(), LetterKind::recall, prefix));
    if (recall.letter.from == session.officer().agency) return fail(ErrorCode::denied, "recall.ours");
    TRY_ASSIGN(const auto author, discloser_of(session.db(), recall.letter.about.value_or(Digest{})));
    if (author && *author != recall.letter.from) return fail(ErrorCode::denied, "recall.not_the_authors");
    return recall;
}

Result<PostedLetter> post_disposal(Session& session, const KeptLetter& recall, const Disposal& disposal, std::string act,
                                   const std::filesystem::path& out, Existing existing, Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const LetterDraft draft =
        answer_to(recall, LetterKind::disposal, encode(disposal), std::move(act), members.content, session.ports().clock.now());
    return post_letter(session, draft, out, existing, progress);
}

/// Whether it was carried out in this store: an answer says so, or what it would have kept is gone.
Result<bool> carried_out(Database& db, const KeptLetter& recall) {
    TRY_ASSIGN(const auto answers, disposals_of(db, recall.digest));
    const auto proved = [](const KnownDisposal& answer) { return answer.letter.own && answer.content.outcome == DisposalOutcome::erased; };
    if (std::ranges::any_of(answers, proved)) return true;
    TRY_ASSIGN(const auto facts, recalled_facts(db, recall));
    const bool left = std::ranges::any_of(facts, [](const RecalledFact& fact) { return !fact.erased && !fact.kept; });
    return !left && std::ranges::any_of(facts, &RecalledFact::erased);
}

/// What this recall had destroyed before: an answer that is given once more says so again.
Result<Disposal> destroyed_before(Database& db, const KeptLetter& recall) {
    TRY_ASSIGN(const auto answers, disposals_of(db, recall.digest));
    Disposal out;
    for (const auto& [letter, disposal] : answers) {
        if (!letter.own) continue;
        out.erased.insert(out.erased.end(), disposal.erased.begin(), disposal.erased.end());
        out.attachments.insert(out.attachments.end(), disposal.attachments.begin(), disposal.attachments.end());
        out.passed_on.insert(out.passed_on.end(), disposal.passed_on.begin(), disposal.passed_on.end());
    }
    return out;
}

template <class Id>
void sort_once(std::vector<Id>& ids) {
    std::ranges::sort(ids);
    const auto twice = std::ranges::unique(ids);
    ids.erase(twice.begin(), twice.end());
}

/// What is recalled goes: content, salts, attachments' keys, words in the index.
Result<Erased> destroy(Session& session, const KeptLetter& recall, const std::vector<RecalledFact>& facts) {
    std::vector<std::int64_t> rows;
    for (const RecalledFact& fact : facts) {
        if (!fact.kept && !fact.erased) rows.push_back(fact.row);
    }
    AuditEvent event;
    event.operation = Operation::erasure;
    event.act = "carry_out_recall";
    event.subject = copy_of(recall.letter.id.view());
    return session.act([&]() -> Result<Erased> {
        TRY_ASSIGN(Erased erased, erase_facts(session.db(), rows, session.officer().agency));
        for (const AttachmentId& id : erased.attachments) TRY(forget_attachment(session, id));
        event.count = static_cast<std::int64_t>(erased.facts);
        TRY(session.audit(event));
        return erased;
    });
}

/// The proof: what is gone by now, whenever it went. `facts` are those that it is about, as they stood before.
Result<Disposal> proof_of(Session& session, const KeptLetter& recall, const std::vector<RecalledFact>& facts, const std::vector<AttachmentId>& attachments) {
    TRY_ASSIGN(Disposal out, destroyed_before(session.db(), recall));
    for (const RecalledFact& fact : facts) (fact.kept ? out.kept : out.erased).push_back(fact.digest);
    out.attachments.insert(out.attachments.end(), attachments.begin(), attachments.end());
    sort_once(out.erased);
    sort_once(out.attachments);
    // What came back since by a disclosure that stands is not gone.
    std::erase_if(out.erased, [&](const Digest& fact) { return std::ranges::binary_search(out.kept, fact); });
    return out;
}

} // namespace

Result<CarriedOut> carry_out_recall(Session& session, std::string_view prefix, const std::filesystem::path& out, Existing existing,
                                    Progress& progress) {
    TRY_ASSIGN(const KeptLetter recall, recall_to_answer(session, prefix));
    TRY_ASSIGN(const auto facts, recalled_facts(session.db(), recall));
    TRY_ASSIGN(auto passed, passed_on_to(session.db(), facts));
    passed.erase(recall.letter.from);
    // The proof's place is made sure of before anything goes.
    { TRY_ASSIGN(const auto place, session.ports().files.create(out, existing)); }
    TRY_ASSIGN(const Erased erased, destroy(session, recall, facts));
    // Nothing of it stays in the log of writes, nor among the files.
    TRY(session.db().checkpoint());
    TRY(sweep_attachments(session));
    TRY_ASSIGN(Disposal proof, proof_of(session, recall, facts, erased.attachments));
    proof.passed_on.insert(proof.passed_on.end(), passed.begin(), passed.end());
    sort_once(proof.passed_on);
    CarriedOut done;
    TRY_ASSIGN(done.disposal, post_disposal(session, recall, proof, "prove_disposal", out, existing, progress));
    done.erased = proof.erased.size();
    done.kept = proof.kept.size();
    done.attachments = proof.attachments.size();
    TRY_ASSIGN(const Names names, names_of(session));
    for (const AgencyId& agency : passed) done.passed_on.push_back(names.agency(agency));
    return done;
}

Result<PostedLetter> decline_recall(Session& session, std::string_view prefix, std::string_view reason, const std::filesystem::path& out,
                                    Existing existing, Progress& progress) {
    TRY(check_words(reason, TextLines::many, Words::needed));
    TRY_ASSIGN(const KeptLetter recall, recall_to_answer(session, prefix));
    TRY_ASSIGN(const bool gone, carried_out(session.db(), recall));
    if (gone) return fail(ErrorCode::denied, "recall.carried_out");
    Disposal disposal;
    disposal.outcome = DisposalOutcome::declined;
    disposal.reason = reason;
    return post_disposal(session, recall, disposal, "decline_recall", out, existing, progress);
}

Result<PostedLetter> pass_recall_on(Session& session, std::string_view prefix, std::string_view agency, const std::filesystem::path& out,
                                    Existing existing, Progress& progress) {
    TRY_ASSIGN(const KeptLetter recall, recall_to_answer(session, prefix));
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const RegisteredAgency* to = find_agency_by_name(members.content, agency);
    if (to == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    TRY_ASSIGN(const auto facts, recalled_facts(session.db(), recall));
    TRY_ASSIGN(const auto passed, passed_on_to(session.db(), facts));
    if (!passed.contains(to->id) || to->id == recall.letter.from) return fail(ErrorCode::denied, "recall.not_passed_on");
    return pass_letter(session, recall.signed_form, to->id, out, existing, progress);
}

} // namespace counterpart::core
