// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/requests_presenter.h"

#include "core/model/catalogue.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

using Outcome = core::RequestOutcome;

/// What an answer says; of one that came, or of ours.
QString outcomeWords(Outcome outcome, bool ours) {
    switch (outcome) {
    case Outcome::full: return RequestsPresenter::tr("Answered in full");
    case Outcome::in_part: return RequestsPresenter::tr("Answered in part");
    case Outcome::nothing: return ours ? RequestsPresenter::tr("You hold nothing") : RequestsPresenter::tr("They hold nothing");
    case Outcome::call_me: return ours ? RequestsPresenter::tr("They are to call you") : RequestsPresenter::tr("Call them");
    }
    return {};
}

Cell stateOf(const core::RequestView& request) {
    const bool own = request.letter.own;
    if (request.overdue)
        return {own ? RequestsPresenter::tr("No answer, overdue") : RequestsPresenter::tr("Waits for your answer, overdue"), Badge::stop, {}, {}};
    if (request.open()) return {own ? RequestsPresenter::tr("No answer yet") : RequestsPresenter::tr("Waits for your answer"), own ? Badge::quiet : Badge::attention, {}, {}};
    return {outcomeWords(request.answers.back().answer.outcome, !own), Badge::good, {}, {}};
}

QString countWords(const QString& who, const core::RequestCounts& counts, const Display& display) {
    QStringList parts{RequestsPresenter::tr("%1 %2", "who asked, and how many").arg(who, display.number(counts.asked)),
                      RequestsPresenter::tr("%1 answered").arg(display.number(counts.answered)), RequestsPresenter::tr("%1 overdue").arg(display.number(counts.overdue))};
    if (counts.median_days) parts << RequestsPresenter::tr("half of the answers came within %n day(s)", nullptr, static_cast<int>(*counts.median_days));
    return parts.join(QStringLiteral(", "));
}

} // namespace

RequestsPresenter::RequestsPresenter(Desk& desk, QObject* parent)
    : LetterListPresenter(desk, {tr("When"), tr("Request"), tr("About"), tr("Question"), tr("Answer by"), tr("State")}, parent) {}

void RequestsPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_requests(session); },
        [this](core::RequestList all) {
            m_all = std::move(all.requests);
            Q_EMIT summed(QStringList{countWords(tr("You asked:"), all.by_us, display()), countWords(tr("You were asked:"), all.of_us, display())}.join(QStringLiteral(" · ")));
            show();
            Q_EMIT counted(static_cast<int>(std::ranges::count_if(m_all, [](const core::RequestView& one) { return !one.letter.own && one.open(); })));
        });
}

void RequestsPresenter::showOnlyOpen(bool only) {
    m_onlyOpen = only;
    show();
}

void RequestsPresenter::show() {
    std::vector<Row> all;
    for (const core::RequestView& request : m_all) {
        if (!m_onlyOpen || request.open()) all.push_back(rowOf(request));
    }
    rows().setRows(std::move(all));
}

Row RequestsPresenter::rowOf(const core::RequestView& request) const {
    Row row{toQt(request.letter.id), head(request.letter), {}};
    const core::Request& asked = request.request;
    row.cells.push_back({toQt(asked.about), Badge::none, {}, {}});
    row.cells.push_back({toQt(asked.question).simplified(), Badge::none, {}, toQt(asked.question)});
    row.cells.push_back({display().shortDay(asked.by), request.overdue ? Badge::stop : Badge::none, static_cast<qlonglong>(asked.by.milliseconds), display().day(asked.by)});
    row.cells.push_back(stateOf(request));
    return row;
}

LetterSheet RequestsPresenter::sheetOf(const core::RequestView& request) const {
    const core::Request& asked = request.request;
    LetterSheet sheet{toQt(asked.about), {}};
    addHead(sheet, request.letter);
    if (asked.record) sheet.add(tr("Record"), request.record_title.empty() ? tr("One that is not in this store") : toQt(request.record_title));
    sheet.add(tr("Question"), toQt(asked.question));
    sheet.add(tr("Purpose"), toQt(asked.purpose));
    sheet.add(tr("Legal basis"), toQt(core::catalogue().label_of("gateway", asked.gateway)));
    sheet.add(tr("Why needed"), toQt(asked.necessity));
    sheet.add(tr("Answer by"), display().day(asked.by));
    sheet.add(tr("State"), stateOf(request).text);
    for (const core::RequestView::Answer& answer : request.answers) {
        QStringList told{tr("%1: %2").arg(byAndWhen(answer.letter), outcomeWords(answer.answer.outcome, answer.letter.own))};
        if (!answer.answer.words.empty()) told << isolated(answer.answer.words);
        if (!answer.answer.contact.empty()) told << isolated(answer.answer.contact);
        sheet.add(tr("Answer"), told.join(QLatin1Char('\n')));
    }
    return sheet;
}

QByteArray RequestsPresenter::rowFor(const QByteArray& letter) const {
    for (const core::RequestView& request : m_all) {
        const bool it = toQt(request.letter.id) == letter || std::ranges::any_of(request.answers, [&](const auto& answer) { return toQt(answer.letter.id) == letter; });
        if (it) return toQt(request.letter.id);
    }
    return {};
}

void RequestsPresenter::look(const QByteArray& request) {
    const auto found = std::ranges::find_if(m_all, [&](const core::RequestView& one) { return toQt(one.letter.id) == request; });
    if (found == m_all.end()) Q_EMIT looked({}, false);
    else Q_EMIT looked(sheetOf(*found), !found->letter.own);
}

void RequestsPresenter::holdNothing(const QByteArray& request, const QString& words) {
    answer(request, {Outcome::nothing, toUtf8(words.trimmed()), {}}, tr("Answered: you hold nothing."));
}

void RequestsPresenter::callMe(const QByteArray& request, const QString& contact) {
    if (contact.trimmed().isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Nobody can call without a name and a number."), {}, tr("Write whom they reach, and how."), {}});
        return;
    }
    answer(request, {Outcome::call_me, {}, toUtf8(contact.trimmed())}, tr("Answered: they are to call you."));
}

void RequestsPresenter::answer(const QByteArray& request, const core::RequestAnswer& answer, const QString& verdict) {
    if (request.isEmpty() || isBusy()) return;
    askWhere(tr("Where the answer goes"), [this, id = request.toHex().toStdString(), answer, verdict](const QString& path) {
        run([id, answer, to = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::answer_request(session, id, answer, to, core::Existing::replace, progress);
            },
            [this, verdict, path](const core::PostedLetter& posted) { written(verdict, toQt(posted.agency_name), path); });
    });
}

} // namespace counterpart::ui
