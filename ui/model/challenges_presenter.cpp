// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/challenges_presenter.h"

#include "core/usecase/records.h"
#include "ui/model/challenge_words.h"
#include "ui/model/terms_words.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

Cell stateOf(const core::ChallengeView& challenge) {
    if (!challenge.open()) {
        switch (challenge.answers.back().answer.outcome) {
        case core::ChallengeOutcome::corrected: return {ChallengesPresenter::tr("Corrected"), Badge::good, {}, {}};
        case core::ChallengeOutcome::stands: return {ChallengesPresenter::tr("Its author stands by it"), Badge::good, {}, {}};
        }
    }
    return challenge.letter.own ? Cell{ChallengesPresenter::tr("No answer yet"), Badge::quiet, {}, {}} : Cell{ChallengesPresenter::tr("Waits for your answer"), Badge::attention, {}, {}};
}

} // namespace

ChallengesPresenter::ChallengesPresenter(Desk& desk, QObject* parent)
    : LetterListPresenter(desk, {tr("When"), tr("Challenge"), tr("Record"), tr("Value"), tr("Opinion"), tr("State")}, parent) {}

void ChallengesPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_challenges(session); },
        [this](std::vector<core::ChallengeView> all) {
            m_all = std::move(all);
            std::vector<Row> shown;
            for (const core::ChallengeView& challenge : m_all) shown.push_back(rowOf(challenge));
            rows().setRows(std::move(shown));
            Q_EMIT counted(static_cast<int>(std::ranges::count_if(m_all, [](const core::ChallengeView& one) { return !one.letter.own && one.open(); })));
        });
}

Row ChallengesPresenter::rowOf(const core::ChallengeView& challenge) const {
    Row row{toQt(challenge.letter.id), head(challenge.letter), {}};
    const auto quietly = [](const QString& text) { return Cell{text, Badge::quiet, {}, {}}; };
    if (challenge.claim) {
        row.cells.push_back({toQt(challenge.record_title), Badge::none, {}, {}});
        row.cells.push_back({tr("%1: %2", "an attribute and its value").arg(toQt(challenge.label), display().value(*challenge.claim)).simplified(), Badge::none, {}, {}});
    } else {
        row.cells.push_back(quietly(tr("Not here")));
        row.cells.push_back(quietly(tr("It is no longer in this store")));
    }
    row.cells.push_back({opinionWords(core::to_text(challenge.challenge.opinion)), Badge::none, {}, {}});
    row.cells.push_back(stateOf(challenge));
    return row;
}

LetterSheet ChallengesPresenter::sheetOf(const core::ChallengeView& challenge) const {
    LetterSheet sheet{challenge.claim ? tr("%1 of %2", "an attribute and its record").arg(toQt(challenge.label), isolated(challenge.record_title)) : tr("A value that is no longer in this store"), {}};
    addHead(sheet, challenge.letter);
    if (challenge.claim) {
        const core::ClaimView& claim = *challenge.claim;
        sheet.add(tr("Value"), claim.current ? display().value(claim) : tr("%1 (not stated any more)").arg(isolated(display().value(claim))));
        sheet.add(tr("Stated by"), tr("%1, %2, %3", "an officer, the agency and when").arg(isolated(claim.author_name), isolated(claim.agency_name), display().moment(claim.claimed)));
    }
    for (const core::TermsView& terms : challenge.terms) sheet.add(tr("Conditions"), termsWords(terms, display()));
    sheet.add(tr("Opinion"), opinionWords(core::to_text(challenge.challenge.opinion)));
    sheet.add(tr("Why"), toQt(challenge.challenge.words));
    sheet.add(tr("State"), stateOf(challenge).text);
    for (const core::ChallengeView::Answer& answer : challenge.answers) {
        QString told = tr("%1: %2").arg(byAndWhen(answer.letter), outcomeWords(core::to_text(answer.answer.outcome)));
        if (!answer.answer.words.empty()) told += QLatin1Char('\n') + isolated(answer.answer.words);
        sheet.add(tr("Answer"), told);
    }
    return sheet;
}

const core::ChallengeView* ChallengesPresenter::find(const QByteArray& challenge) const {
    const auto found = std::ranges::find_if(m_all, [&](const core::ChallengeView& one) { return toQt(one.letter.id) == challenge; });
    return found == m_all.end() ? nullptr : &*found;
}

QByteArray ChallengesPresenter::rowFor(const QByteArray& letter) const {
    for (const core::ChallengeView& one : m_all) {
        const bool it = toQt(one.letter.id) == letter || std::ranges::any_of(one.answers, [&](const auto& answer) { return toQt(answer.letter.id) == letter; });
        if (it) return toQt(one.letter.id);
    }
    return {};
}

void ChallengesPresenter::look(const QByteArray& challenge) {
    const core::ChallengeView* found = find(challenge);
    if (found == nullptr) Q_EMIT looked({}, false);
    else Q_EMIT looked(sheetOf(*found), !found->letter.own);
}

void ChallengesPresenter::goToRecord(const QByteArray& challenge) {
    const core::ChallengeView* found = find(challenge);
    if (found == nullptr || !found->claim) {
        Q_EMIT said({Tone::information, tr("The value is no longer in this store."), {}, tr("There is nothing to correct. You can still answer."), {}});
        return;
    }
    run([record = found->claim->record](core::Session& session, core::Progress&) { return core::show_record(session, record); },
        [this](const core::RecordView& record) {
            // One that is in no case is a case itself, or is shown by itself.
            Q_EMIT recordWanted(toQt(record.cases.empty() ? record.summary.id : record.cases.front().id), toQt(record.summary.id));
        });
}

void ChallengesPresenter::corrected(const QByteArray& challenge, const QString& words) {
    answer(challenge, {core::ChallengeOutcome::corrected, toUtf8(words.trimmed())}, tr("Answered: it is corrected. The new value itself goes with your next disclosure."));
}

void ChallengesPresenter::standBy(const QByteArray& challenge, const QString& why) {
    if (challenge.isEmpty()) return;
    if (why.trimmed().isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Nobody stands by a value without a reason."), {}, tr("Write why it is right: the officer who challenged it reads that."), {}});
        return;
    }
    answer(challenge, {core::ChallengeOutcome::stands, toUtf8(why.trimmed())}, tr("Answered: you stand by it."));
}

void ChallengesPresenter::answer(const QByteArray& challenge, const core::ChallengeAnswer& answer, const QString& verdict) {
    if (challenge.isEmpty() || isBusy()) return;
    askWhere(tr("Where the answer goes"), [this, id = challenge.toHex().toStdString(), answer, verdict](const QString& path) {
        run([id, answer, to = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::answer_challenge(session, id, answer, to, core::Existing::replace, progress);
            },
            [this, verdict, path](const core::PostedLetter& posted) { written(verdict, toQt(posted.agency_name), path); });
    });
}

} // namespace counterpart::ui
