// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/letters_presenter.h"

#include "core/usecase/corrections.h"
#include "core/usecase/recalls.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

namespace {

using State = core::RecallView::State;

Cell stateOf(const core::RecallView& recall, const Display& display) {
    QStringList more;
    for (const core::RecallView::Answer& answer : recall.answers) {
        const QString who = LettersPresenter::tr("%1, %2").arg(isolated(answer.letter.author), display.moment(answer.letter.claimed));
        more << (answer.outcome == core::DisposalOutcome::declined
                     ? LettersPresenter::tr("%1: declined. %2").arg(who, isolated(answer.reason))
                     : LettersPresenter::tr("%1: %2 values and %3 attachments destroyed, %4 values kept that came another way, too")
                           .arg(who, display.number(answer.erased), display.number(answer.attachments), display.number(answer.kept)));
    }
    const QString told = more.join(QLatin1Char('\n'));
    switch (recall.state) {
    case State::waiting: return {recall.letter.own ? LettersPresenter::tr("No answer yet") : LettersPresenter::tr("Waits for your answer"),
                                 recall.letter.own ? Badge::quiet : Badge::attention, {}, told};
    case State::overdue: return {LettersPresenter::tr("Overdue"), Badge::attention, {}, told};
    case State::erased: return {LettersPresenter::tr("Destroyed"), Badge::good, {}, told};
    case State::declined: return {LettersPresenter::tr("Declined"), Badge::attention, {}, told};
    case State::no_effect: return {LettersPresenter::tr("Of no effect: not the author's"), Badge::attention, {}, told};
    }
    return {};
}

Row rowOf(const core::RecallView& recall, const Display& display) {
    const std::string& other = recall.letter.own ? recall.letter.to : recall.letter.from;
    return {toQt(recall.letter.id),
            {{display.shortMoment(recall.letter.claimed), Badge::none, static_cast<qlonglong>(recall.letter.claimed.milliseconds), {}},
             {recall.letter.own ? LettersPresenter::tr("To %1").arg(isolated(other)) : LettersPresenter::tr("From %1").arg(isolated(other)), Badge::none, {}, {}},
             {toQt(recall.reason), Badge::none, {}, {}},
             {recall.whole ? LettersPresenter::tr("All of it") : LettersPresenter::tr("Some of it"), Badge::none, {},
              LettersPresenter::tr("%n value(s)", nullptr, static_cast<int>(recall.facts))},
             {display.day(recall.by), Badge::none, static_cast<qlonglong>(recall.by.milliseconds), {}},
             stateOf(recall, display)},
            {}};
}

Message proofWords(const core::CarriedOut& done, const QString& path, const Display& display) {
    QStringList next{LettersPresenter::tr("The proof is at %1: give it to %2.").arg(isolated(path), isolated(done.disposal.agency_name)),
                     LettersPresenter::tr("Destroy the sealed files, prints and copies as well: this program cannot reach them.")};
    if (done.kept != 0) next << LettersPresenter::tr("%n value(s) stay: they came another way, too.", nullptr, static_cast<int>(done.kept));
    if (!done.passed_on.empty()) {
        QStringList agencies;
        for (const std::string& agency : done.passed_on) agencies << isolated(agency);
        next << LettersPresenter::tr("It was passed on to %1. Tell them.").arg(listed(agencies));
    }
    return {Tone::good, LettersPresenter::tr("What was recalled is destroyed in this store."),
            LettersPresenter::tr("%1 values and %2 attachments.").arg(display.number(done.erased), display.number(done.attachments)), next.join(QLatin1Char(' ')), {}};
}

FileQuestion whereTo(const QString& heading, const QString& suggested) {
    return {FileUse::save, heading, suggested, LettersPresenter::tr("Sealed files (*.sealed)")};
}

} // namespace

LettersPresenter::LettersPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_recalls({tr("When"), tr("Recall"), tr("Why"), tr("How much"), tr("Answer by"), tr("State")}),
      m_corrections({tr("Shared"), tr("With"), tr("Record"), tr("What"), tr("They have"), tr("You say")}) {}

void LettersPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_recalls(session); },
        [this](const std::vector<core::RecallView>& all) {
            std::vector<Row> rows;
            for (const core::RecallView& recall : all) rows.push_back(rowOf(recall, display()));
            m_recalls.setRows(std::move(rows));
        });
    run([](core::Session& session, core::Progress&) { return core::list_corrections(session); },
        [this](const std::vector<core::CorrectionView>& all) {
            std::vector<Row> rows;
            for (const core::CorrectionView& one : all) {
                rows.push_back({toQt(one.disclosure),
                                {{display().shortMoment(one.disclosed), Badge::none, static_cast<qlonglong>(one.disclosed.milliseconds), {}},
                                 {toQt(one.agency_name), Badge::none, {}, {}},
                                 {toQt(one.record.title), Badge::none, {}, {}},
                                 {toQt(one.label), Badge::none, {}, {}},
                                 {toQt(one.was), Badge::none, {}, {}},
                                 {one.now.empty() ? tr("Taken back") : toQt(one.now), one.now.empty() ? Badge::quiet : Badge::none, {}, {}}},
                                {}});
            }
            m_corrections.setRows(std::move(rows));
        });
}

void LettersPresenter::carryOut(const QByteArray& recall) {
    if (recall.isEmpty()) return;
    desk().prompter.ask({tr("Destroy what was recalled?"),
                         tr("Values and attachments that came by it are erased from this store for good. What another disclosure brought, too, and what your own agency says stays."),
                         tr("Destroy it"), tr("Keep it for now")},
                        [this, id = recall.toHex().toStdString()] {
                            desk().prompter.askFile(whereTo(tr("Where the proof goes"), QStringLiteral("proof.sealed")), [this, id](const QString& path) {
                                run([id, to = toPath(path)](core::Session& session, core::Progress& progress) {
                                        return core::carry_out_recall(session, id, to, core::Existing::replace, progress);
                                    },
                                    [this, path](const core::CarriedOut& done) {
                                        Q_EMIT said(proofWords(done, path, display()));
                                        Q_EMIT answered();
                                        load();
                                    });
                            });
                        });
}

void LettersPresenter::decline(const QByteArray& recall, const QString& reason) {
    if (recall.isEmpty()) return;
    if (reason.trimmed().isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Nothing is declined without a reason."), {}, tr("Write why you keep it: the agency that recalled it reads that."), {}});
        return;
    }
    desk().prompter.askFile(whereTo(tr("Where the answer goes"), QStringLiteral("answer.sealed")), [this, id = recall.toHex().toStdString(), words = reason.toStdString()](const QString& path) {
        run([id, words, to = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::decline_recall(session, id, words, to, core::Existing::replace, progress);
            },
            [this, path](const core::PostedLetter& posted) {
                Q_EMIT said({Tone::good, tr("Declined. Nothing has been destroyed."), {}, tr("The answer is at %1: give it to %2.").arg(isolated(path), isolated(posted.agency_name)), {}});
                Q_EMIT answered();
                load();
            });
    });
}

void LettersPresenter::correct(const QByteArray& disclosure) {
    if (disclosure.isEmpty()) return;
    desk().prompter.askFile(whereTo(tr("Where the correction goes"), QStringLiteral("correction.sealed")), [this, id = disclosure.toHex().toStdString()](const QString& path) {
        run([id, to = toPath(path)](core::Session& session, core::Progress& progress) -> Result<core::SealedBundle> {
                TRY_ASSIGN(const core::SealRequest request, core::correction_of(session, id));
                return core::seal_disclosure(session, request, to, core::Existing::replace, {}, progress);
            },
            [this, path](const core::SealedBundle& sealed) {
                Q_EMIT said({Tone::good, tr("The correction is sealed for %1.").arg(isolated(sealed.agency_name)), {},
                             tr("It holds what was shared then and what replaces it, and nothing else. It is at %1: give it to them.").arg(isolated(path)), {}});
                load();
            });
    });
}

} // namespace counterpart::ui
