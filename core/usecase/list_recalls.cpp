// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/letter/recalled_facts.h"
#include "core/register/names.h"
#include "core/usecase/recalls.h"

namespace counterpart::core {

namespace {

Result<std::uint64_t> facts_sent(Database& db, const Digest& manifest_hash) {
    TRY_ASSIGN(auto count, db.prepare("SELECT count(*) FROM bundle_sent_fact s JOIN bundle_sent b ON b.id = s.bundle WHERE b.manifest_hash = ?"));
    TRY(count.with(manifest_hash).step());
    return static_cast<std::uint64_t>(count.integer(0));
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
    TRY_ASSIGN(const auto seen, disclosure_seen(session.db(), about));
    if (seen) view.disclosure = seen->bundle;
    TRY_ASSIGN(const auto facts, recalled_facts(session.db(), kept));
    view.facts = facts.size();
    TRY_ASSIGN(auto passed, passed_on_to(session.db(), facts));
    passed.erase(kept.letter.from);
    for (const AgencyId& agency : passed) view.passed_on.push_back(names.agency(agency));
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
    TRY_ASSIGN(const auto answers, answers_to(session.db(), kept.digest));
    for (const KeptLetter& answer : answers) {
        TRY_ASSIGN(const Disposal disposal, decode_disposal(answer.letter.content));
        view.answers.push_back({view_of(answer, names), disposal.outcome, disposal.reason, disposal.erased.size(), disposal.kept.size(),
                                disposal.attachments.size()});
        if (view.state == RecallView::State::no_effect) continue;
        // Once destroyed is destroyed, whoever of the agency declined.
        const bool erased = disposal.outcome == DisposalOutcome::erased || view.state == RecallView::State::erased;
        view.state = erased ? RecallView::State::erased : RecallView::State::declined;
    }
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
