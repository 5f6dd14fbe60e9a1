// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/chronology_rows.h"

#include "ui/model/disclosure_words.h"

#include <QCoreApplication>

namespace counterpart::ui {

namespace {

using Kind = OverviewPresenter::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chronology)
};

/// What one entry says; when and by whom besides.
struct Told {
    QByteArray record;
    QString kind;
    QString what;
    QString who;
    QString more;
    Badge badge = Badge::none;
    std::optional<core::PartialDate> date;
};

Told told(const core::Happened& one, const Display&) {
    QStringList agencies;
    for (const std::string& agency : one.record.agencies) agencies << toQt(agency);
    return {toQt(one.record.id), toQt(one.record.type_label), toQt(one.record.title), listed(agencies), {}, Badge::none, one.date};
}

Told told(const core::Stated& one, const Display&) {
    QStringList titles;
    for (const core::RecordSummary& record : one.records) titles << toQt(record.title);
    const int most = 3;
    const int others = static_cast<int>(titles.size()) - most;
    const QString about = others > 0 ? Words::tr("%1 and %n more", nullptr, others).arg(listed(titles.first(most))) : listed(titles);
    return {toQt(one.records.front().id), Words::tr("Change"), Words::tr("%n value(s) stated: %1", nullptr, static_cast<int>(one.facts)).arg(about),
            Words::tr("%1, %2").arg(isolated(one.author_name), isolated(one.agency_name)), listed(titles), Badge::quiet, {}};
}

Told told(const core::DisclosureView& one, const Display&) {
    const QString what = one.state == "written" ? Words::tr("Sealed for %1: %2").arg(isolated(one.agency_name), isolated(one.manifest.purpose))
                                                : Words::tr("Begun to seal for %1, not finished").arg(isolated(one.agency_name));
    return {{}, Words::tr("Left"), what, Words::tr("You"), one.stage ? stageName(*one.stage) : Words::tr("Nothing has come back yet."), Badge::none, {}};
}

Told told(const core::ReceivedView& one, const Display&) {
    return {{}, Words::tr("Came"), Words::tr("%1: %2", "how far it has come, and what for").arg(stageName(one.stage), isolated(one.manifest.purpose)), Words::tr("%1, %2").arg(isolated(one.sender_name), isolated(one.sender_agency)), {}, Badge::none, {}};
}

QString by(const core::LetterView& letter) { return Words::tr("%1, %2").arg(isolated(letter.author), isolated(letter.from)); }

Told told(const core::RequestView& one, const Display& display) {
    const QString what = one.letter.own ? Words::tr("Asked %1 about %2").arg(isolated(one.letter.to), isolated(one.request.about)) : Words::tr("%1 asked about %2").arg(isolated(one.letter.from), isolated(one.request.about));
    const QString how = one.open() ? Words::tr("to be answered by %1").arg(display.day(one.request.by)) : Words::tr("answered");
    return {one.request.record ? toQt(*one.request.record) : QByteArray(), Words::tr("Request"), Words::tr("%1, %2", "a request, and how it stands").arg(what, how), by(one.letter), {}, one.overdue ? Badge::attention : Badge::none, {}};
}

Told told(const core::RecallView& one, const Display&) {
    return {{}, Words::tr("Recall"), one.letter.own ? Words::tr("Recalled from %1: %2").arg(isolated(one.letter.to), isolated(one.reason)) : Words::tr("Recalled by its author: %1").arg(isolated(one.reason)), by(one.letter), {}, Badge::attention, {}};
}

Told told(const core::ChallengeView& one, const Display&) {
    return {one.claim ? toQt(one.claim->record) : QByteArray(), Words::tr("Challenge"), Words::tr("%1 of %2 is challenged: %3").arg(isolated(one.label), isolated(one.record_title), isolated(one.challenge.words)), by(one.letter), {},
            one.open() ? Badge::attention : Badge::none, {}};
}

} // namespace

Kind kindOf(const core::ChronologyEntry& entry) {
    struct Of {
        Kind operator()(const core::Happened&) const { return Kind::event; }
        Kind operator()(const core::Stated&) const { return Kind::change; }
        Kind operator()(const core::DisclosureView&) const { return Kind::sharing; }
        Kind operator()(const core::ReceivedView&) const { return Kind::sharing; }
        Kind operator()(const core::RequestView&) const { return Kind::letter; }
        Kind operator()(const core::RecallView&) const { return Kind::letter; }
        Kind operator()(const core::ChallengeView&) const { return Kind::letter; }
    };
    return std::visit(Of{}, entry.what);
}

Row chronologyRow(const core::ChronologyEntry& entry, const Display& display) {
    const Told one = std::visit([&](const auto& what) { return told(what, display); }, entry.what);
    // A day is a day: no midnight that nobody stated.
    const QString when = one.date ? display.date(*one.date) : display.shortMoment(entry.at);
    return {one.record,
            {{when, Badge::none, static_cast<qlonglong>(entry.at.milliseconds), {}}, {one.kind, one.badge, {}, {}}, {one.what, one.badge == Badge::quiet ? Badge::quiet : Badge::none, {}, one.more}, {one.who, Badge::none, {}, {}}},
            {}};
}

} // namespace counterpart::ui
