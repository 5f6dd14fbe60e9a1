// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/bundle/receipt.h"
#include "core/letter/disposal.h"
#include "core/letter/recalled_facts.h"
#include "core/register/adopted.h"
#include "core/register/names.h"
#include "core/usecase/recalls.h"

#include <algorithm>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

Result<std::uint64_t> facts_sent(Database& db, const Digest& manifest_hash) {
    TRY_ASSIGN(auto count, db.prepare("SELECT count(*) FROM bundle_sent_fact s JOIN bundle_sent b ON b.id = s.bundle WHERE b.manifest_hash = ?"));
    TRY(count.with(manifest_hash).step());
    return static_cast<std::uint64_t>(count.integer(0));
}

/// One that came, whether to us or to a partner who passed it on to us.
Result<void> find_here(Database& db, const Digest& about, RecallView& view) {
    TRY_ASSIGN(const auto seen, disclosure_seen(db, about));
    if (seen) {
        view.disclosure = seen->bundle;
        return {};
    }
    TRY_ASSIGN(const auto origin, disclosure_origin(db, about));
    if (!origin) return {};
    view.disclosure = origin->bundle;
    TRY_ASSIGN(auto bearer, db.prepare("SELECT b.bundle_id FROM bundle_origin o JOIN bundle_received b ON b.id = o.bundle "
                                       "WHERE o.manifest_hash = ? ORDER BY b.id DESC LIMIT 1"));
    TRY_ASSIGN(const bool found, bearer.with(about).step());
    if (found) view.brought_by = bearer.octets<BundleId>(0);
    return {};
}

/// Which disclosure it is about, and how much of it.
Result<void> tell_about(Session& session, const KeptLetter& kept, const Recall& recall, const Names& names, RecallView& view) {
    const Digest about = kept.letter.about.value_or(Digest{});
    TRY_ASSIGN(const auto sent, disclosure_sent(session.db(), about));
    if (sent) {
        view.disclosure = sent->bundle;
        view.facts = recall.facts.size();
        if (view.whole) {
            TRY_ASSIGN(view.facts, facts_sent(session.db(), about));
        }
        return {};
    }
    TRY_ASSIGN(const auto author, discloser_of(session.db(), about));
    if (author && *author != kept.letter.from) {
        view.state = RecallView::State::no_effect;
        return {};
    }
    TRY(find_here(session.db(), about, view));
    TRY_ASSIGN(const auto facts, recalled_facts(session.db(), kept));
    view.facts = view.disclosure ? facts.size() : recall.facts.size();
    TRY_ASSIGN(auto passed, passed_on_to(session.db(), facts));
    passed.erase(kept.letter.from);
    for (const AgencyId& agency : passed) view.passed_on.push_back(names.agency(agency));
    TRY_ASSIGN(auto sent_on, session.db().prepare("SELECT DISTINCT b.recipient_agency FROM letter_passed_on p JOIN bundle_sent b ON b.id = p.bundle "
                                                  "WHERE p.letter = ? AND b.state = 'written'"));
    sent_on.with(kept.digest);
    for (;;) {
        TRY_ASSIGN(const bool more, sent_on.step());
        if (!more) return {};
        view.sent_on.push_back(names.agency(sent_on.octets<AgencyId>(0)));
    }
}

using Word = std::optional<DisposalOutcome>;

/// Officers who are known to have taken in what a recall of ours is about, and what each has answered. The escrow key is
/// none: it signs nothing.
Result<std::map<Thumbprint, Word>> holders_of(Database& db, const Digest& about) {
    TRY_ASSIGN(auto select, db.prepare("SELECT DISTINCT by_officer FROM receipt WHERE manifest_hash = ? AND result IN (?, ?)"));
    select.with(about, to_text(AnswerStage::imported), to_text(AnswerStage::imported_in_part));
    std::map<Thumbprint, Word> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        out.emplace(select.octets<Thumbprint>(0), std::nullopt);
    }
}

RecallView::Answer answer_in_words(const KeptLetter& answer, const Disposal& disposal, const Names& names) {
    RecallView::Answer out{view_of(answer, names), disposal.outcome, disposal.reason, disposal.erased.size(), disposal.kept.size(),
                           disposal.attachments.size(), {}};
    for (const AgencyId& agency : disposal.passed_on) out.passed_on.push_back(names.agency(agency));
    return out;
}

/// One whose key has ended can open nothing any more: a colleague's proof is the agency's.
Result<void> forget_former(Session& session, std::map<Thumbprint, Word>& holders) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const Instant now = session.ports().clock.now();
    std::set<AgencyId> proved;
    for (const auto& [holder, word] : holders) {
        const RegisteredOfficer* officer = find_officer(members.content, holder);
        if (officer != nullptr && word == DisposalOutcome::erased) proved.insert(officer->agency);
    }
    std::erase_if(holders, [&](const auto& holder) {
        const RegisteredOfficer* officer = find_officer(members.content, holder.first);
        if (officer == nullptr || holder.second) return false;
        const KeyState state = key_state(*officer, now);
        return (state == KeyState::expired || state == KeyState::revoked) && proved.contains(officer->agency);
    });
    return {};
}

/// What the answers come to: one that came is answered from this store alone; one of ours by everyone who has it.
Result<void> tell_answers(Session& session, const KeptLetter& kept, const Names& names, RecallView& view) {
    std::map<Thumbprint, Word> holders;
    if (kept.own) {
        TRY_ASSIGN(holders, holders_of(session.db(), kept.letter.about.value_or(Digest{})));
    }
    bool asked_has_proved = false;
    std::set<AgencyId> passed_on; // by whoever had it from us
    std::set<AgencyId> answered;
    TRY_ASSIGN(const auto answers, disposals_of(session.db(), kept.digest));
    for (const auto& [answer, disposal] : answers) {
        view.answers.push_back(answer_in_words(answer, disposal, names));
        passed_on.insert(disposal.passed_on.begin(), disposal.passed_on.end());
        answered.insert(answer.letter.from);
        Word& word = holders[answer.author];
        // Once destroyed is destroyed, whatever the same officer declined before.
        if (word != DisposalOutcome::erased) word = disposal.outcome;
        const bool of_the_asked = !kept.own || answer.letter.from == kept.letter.to;
        if (disposal.outcome == DisposalOutcome::erased && of_the_asked) asked_has_proved = true;
    }
    if (view.state == RecallView::State::no_effect) return {};
    if (kept.own) TRY(forget_former(session, holders));
    std::erase_if(passed_on, [&](const AgencyId& agency) { return !kept.own || answered.contains(agency) || agency == session.officer().agency; });
    for (const AgencyId& agency : passed_on) view.unanswered.push_back(names.agency(agency));
    const auto proved = static_cast<std::uint64_t>(std::ranges::count(holders, Word(DisposalOutcome::erased), &std::pair<const Thumbprint, Word>::second));
    const bool declined = std::ranges::any_of(holders, [](const auto& holder) { return holder.second == DisposalOutcome::declined; });
    if (kept.own) {
        view.expected = holders.size() + passed_on.size();
        view.proved = proved;
    }
    if (asked_has_proved && proved == holders.size() && passed_on.empty()) view.state = RecallView::State::erased;
    else if (declined) view.state = RecallView::State::declined;
    return {};
}

Result<RecallView> view_of(Session& session, const KeptLetter& kept, const Names& names) {
    TRY_ASSIGN(const Recall recall, decode_recall(kept.letter.content));
    RecallView view;
    view.letter = view_of(kept, names);
    view.reason = recall.reason;
    view.by = recall.by;
    view.whole = recall.facts.empty();
    TRY(tell_about(session, kept, recall, names, view));
    TRY(tell_answers(session, kept, names, view));
    const bool late = is_past_its_day(recall.by, session.ports().clock.now());
    if (view.state == RecallView::State::waiting && late) view.state = RecallView::State::overdue;
    return view;
}

} // namespace

Result<std::vector<RecallView>> list_recalls(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto recalls, letters_of(session.db(), LetterKind::recall));
    std::vector<RecallView> out;
    for (const KeptLetter& recall : recalls) {
        TRY_ASSIGN(RecallView view, view_of(session, recall, names));
        out.push_back(std::move(view));
    }
    return out;
}

Result<RecallView> show_recall(Session& session, std::string_view prefix) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const KeptLetter recall, letter_by_prefix(session.db(), LetterKind::recall, prefix));
    return view_of(session, recall, names);
}

} // namespace counterpart::core
