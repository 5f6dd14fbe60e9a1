// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/recalls_presenter.h"

#include "ui/model/prompter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

using State = core::RecallView::State;

QString agencies(const std::vector<std::string>& names) {
    QStringList out;
    for (const std::string& name : names) out << isolated(name);
    return listed(out);
}

Cell stateOf(const core::RecallView& recall, const Display& display) {
    QStringList more;
    for (const core::RecallView::Answer& answer : recall.answers) {
        const QString who = RecallsPresenter::tr("%1, %2").arg(isolated(answer.letter.author), display.moment(answer.letter.claimed));
        more << (answer.outcome == core::DisposalOutcome::declined
                     ? RecallsPresenter::tr("%1: declined. %2").arg(who, isolated(answer.reason))
                     : RecallsPresenter::tr("%1: %2 values and %3 attachments destroyed, %4 values kept that came another way, too")
                           .arg(who, display.number(answer.erased), display.number(answer.attachments), display.number(answer.kept)));
        if (answer.passed_on.empty()) continue;
        more << RecallsPresenter::tr("It had been passed on to %1.").arg(agencies(answer.passed_on));
    }
    if (recall.expected != 0) {
        more << RecallsPresenter::tr("%1 of %2 who have it have proved it.").arg(display.number(recall.proved), display.number(recall.expected));
    }
    if (!recall.unanswered.empty()) more << RecallsPresenter::tr("It was passed on to %1: nothing has come from them yet.").arg(agencies(recall.unanswered));
    if (!recall.letter.own && !recall.passed_on.empty()) {
        more << RecallsPresenter::tr("You had passed it on to %1.").arg(agencies(recall.passed_on));
        more << (recall.sent_on.empty() ? RecallsPresenter::tr("The recall has not been sent after it.") : RecallsPresenter::tr("The recall was sent after it, to %1.").arg(agencies(recall.sent_on)));
    }
    const QString told = more.join(QLatin1Char('\n'));
    switch (recall.state) {
    case State::waiting: return {recall.proved != 0 ? RecallsPresenter::tr("Proved in part") : recall.letter.own ? RecallsPresenter::tr("No answer yet") : RecallsPresenter::tr("Waits for your answer"),
                                 recall.letter.own ? Badge::quiet : Badge::attention, {}, told};
    case State::overdue: return {RecallsPresenter::tr("Overdue"), Badge::attention, {}, told};
    case State::erased: return {RecallsPresenter::tr("Destroyed"), Badge::good, {}, told};
    case State::declined: return {RecallsPresenter::tr("Declined"), Badge::attention, {}, told};
    case State::no_effect: return {RecallsPresenter::tr("Of no effect: not the author's"), Badge::attention, {}, told};
    }
    return {};
}

bool isForUs(const core::RecallView& recall) { return !recall.letter.own && (recall.state == State::waiting || recall.state == State::overdue); }

Message proofWords(const core::CarriedOut& done, const QString& path, const Display& display) {
    QStringList next{RecallsPresenter::tr("The proof is at %1: give it to %2.").arg(isolated(path), isolated(done.disposal.agency_name)),
                     RecallsPresenter::tr("Destroy the sealed files, prints and copies as well: this program cannot reach them.")};
    if (done.kept != 0) next << RecallsPresenter::tr("%n value(s) stay: they came another way, too.", nullptr, static_cast<int>(done.kept));
    if (!done.passed_on.empty()) next << RecallsPresenter::tr("It was passed on to %1. Tell them.").arg(agencies(done.passed_on));
    return {Tone::good, RecallsPresenter::tr("What was recalled is destroyed in this store."),
            RecallsPresenter::tr("%1 values and %2 attachments.").arg(display.number(done.erased), display.number(done.attachments)), next.join(QLatin1Char(' ')), {}};
}

} // namespace

RecallsPresenter::RecallsPresenter(Desk& desk, QObject* parent)
    : LetterListPresenter(desk, {tr("When"), tr("Recall"), tr("Why"), tr("How much"), tr("Answer by"), tr("State")}, parent) {}

Row RecallsPresenter::rowOf(const core::RecallView& recall) const {
    Row row{toQt(recall.letter.id), head(recall.letter), {}};
    row.cells.push_back({toQt(recall.reason).simplified(), Badge::none, {}, toQt(recall.reason)});
    row.cells.push_back({recall.whole ? tr("All of it") : tr("Some of it"), Badge::none, {}, tr("%n value(s)", nullptr, static_cast<int>(recall.facts))});
    row.cells.push_back({display().shortDay(recall.by), Badge::none, static_cast<qlonglong>(recall.by.milliseconds), display().day(recall.by)});
    row.cells.push_back(stateOf(recall, display()));
    return row;
}

void RecallsPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_recalls(session); },
        [this](std::vector<core::RecallView> all) {
            m_all = std::move(all);
            std::vector<Row> shown;
            for (const core::RecallView& recall : m_all) shown.push_back(rowOf(recall));
            rows().setRows(std::move(shown));
            Q_EMIT counted(static_cast<int>(std::ranges::count_if(m_all, isForUs)));
        });
}

QByteArray RecallsPresenter::rowFor(const QByteArray& letter) const {
    for (const core::RecallView& recall : m_all) {
        const bool it = toQt(recall.letter.id) == letter || std::ranges::any_of(recall.answers, [&](const auto& answer) { return toQt(answer.letter.id) == letter; });
        if (it) return toQt(recall.letter.id);
    }
    return {};
}

void RecallsPresenter::look(const QByteArray& recall) {
    const auto found = std::ranges::find_if(m_all, [&](const core::RecallView& one) { return toQt(one.letter.id) == recall; });
    const bool answerable = found != m_all.end() && !found->letter.own && found->state != State::no_effect;
    QStringList passedOn;
    if (answerable) {
        for (const std::string& agency : found->passed_on) passedOn << toQt(agency);
    }
    Q_EMIT looked(answerable, passedOn);
}

void RecallsPresenter::carryOut(const QByteArray& recall) {
    if (recall.isEmpty()) return;
    desk().prompter.ask({tr("Destroy what was recalled?"),
                         tr("Values and attachments that came by it are erased from this store for good. What another disclosure brought, too, and what your own agency says stays."),
                         tr("Destroy it"), tr("Keep it for now")},
                        [this, id = recall.toHex().toStdString()] {
                            askWhere(tr("Where the proof goes"), [this, id](const QString& path) {
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

void RecallsPresenter::decline(const QByteArray& recall, const QString& reason) {
    if (recall.isEmpty()) return;
    if (reason.trimmed().isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Nothing is declined without a reason."), {}, tr("Write why you keep it: the agency that recalled it reads that."), {}});
        return;
    }
    askWhere(tr("Where the answer goes"), [this, id = recall.toHex().toStdString(), words = reason.toStdString()](const QString& path) {
        run([id, words, to = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::decline_recall(session, id, words, to, core::Existing::replace, progress);
            },
            [this, path](const core::PostedLetter& posted) { written(tr("Declined. Nothing has been destroyed."), toQt(posted.agency_name), path); });
    });
}

void RecallsPresenter::passOn(const QByteArray& recall, const QString& agency) {
    if (recall.isEmpty() || agency.isEmpty()) return;
    askWhere(tr("Where the recall goes"), [this, id = recall.toHex().toStdString(), to = agency.toStdString()](const QString& path) {
        run([id, to, out = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::pass_recall_on(session, id, to, out, core::Existing::replace, progress);
            },
            [this, path](const core::PostedLetter& posted) { written(tr("The author's recall is sealed as it was signed."), toQt(posted.agency_name), path); });
    });
}

} // namespace counterpart::ui
